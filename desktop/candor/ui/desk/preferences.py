"""What the person chose, and keeps."""

import asyncio
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from candor.model.errors import SettingsError
from candor.settings.catalogue import CATALOGUE
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.work import Background

Doubt = Literal["off", "facts", "words", "tokens"]


class Preferences(QObject):
    """The settings, as the window changes them. `changed` carries the key of one that is another now, `kept` that of
    one that is on the disk too, `failed` a CandorError.

    A settings file that cannot be used leaves the defaults in force; the core says so when it opens.
    """

    changed = Signal(str)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._file = file
        self._lock = asyncio.Lock()
        try:
            self.settings = file.load()
        except SettingsError:
            self.settings = Settings()
        self.at_start = self.settings
        """What holds until Candor is opened again, for settings that need that."""

    @property
    def file(self) -> SettingsFile:
        """Where they are kept."""
        return self._file

    def is_fixed(self, key: str) -> bool:
        """Whether whoever administers this computer says what it is."""
        return key in self._file.fixed

    def choose(self, key: str, value: object) -> None:
        """Keeps another value; without effect on a setting that is fixed."""
        if self.is_fixed(key) or getattr(self.settings, key) == value:
            return
        self.settings = msgspec.structs.replace(self.settings, **{key: value})
        saving = self._background.start(self._save(key, value))
        saving.happened.connect(self.kept)
        saving.failed.connect(self.failed)
        self.changed.emit(key)

    def adopt(self, key: str, value: object) -> None:
        """Shows what another Candor has changed in the file."""
        if getattr(self.settings, key) != value:
            self.settings = msgspec.structs.replace(self.settings, **{key: value})
            self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Goes back to the default."""
        self.choose(key, CATALOGUE[key].default)

    def set_theme(self, theme: Literal["system", "light", "dark"]) -> None:
        """Keeps how the window looks."""
        self.choose("theme", theme)

    def set_model(self, model: str) -> None:
        """Keeps which model answers."""
        self.choose("model", model)

    def set_doubt(self, doubt: Doubt) -> None:
        """Keeps how closely doubt is shown."""
        self.choose("doubt", doubt)

    def set_doubt_colours(self, colours: Literal["bands", "quantile"]) -> None:
        """Keeps how doubt is coloured."""
        self.choose("doubt_colours", colours)

    async def _save(self, key: str, value: object) -> str:
        async with self._lock:  # the last choice wins, also when two are made at once
            await asyncio.to_thread(self._write, key, value)
        return key

    def _write(self, key: str, value: object) -> None:
        """This one alone: another Candor may have changed the others meanwhile."""
        self._file.save(msgspec.structs.replace(self._file.load(), **{key: value}))
