"""What the person chose, and keeps."""

import asyncio
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from candor.model.errors import SettingsError
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.work import Background

Doubt = Literal["off", "facts", "words", "tokens"]


class Preferences(QObject):
    """The settings the window changes by itself: colours, model, how doubt is shown. `failed` carries a CandorError.

    A settings file that cannot be used leaves the defaults in force; the core says so when it opens.
    """

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

    def set_theme(self, theme: Literal["system", "light", "dark"]) -> None:
        """Keeps how the window looks."""
        self._keep(msgspec.structs.replace(self.settings, theme=theme))

    def set_model(self, model: str) -> None:
        """Keeps which model answers."""
        self._keep(msgspec.structs.replace(self.settings, model=model))

    def set_doubt(self, doubt: Doubt) -> None:
        """Keeps how closely doubt is shown."""
        self._keep(msgspec.structs.replace(self.settings, doubt=doubt))

    def set_doubt_colours(self, colours: Literal["bands", "quantile"]) -> None:
        """Keeps how doubt is coloured."""
        self._keep(msgspec.structs.replace(self.settings, doubt_colours=colours))

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._background.start(self._save()).failed.connect(self.failed)

    async def _save(self) -> bool:
        async with self._lock:  # the last choice wins, also when two are made at once
            await asyncio.to_thread(self._file.save, self.settings)
        return True
