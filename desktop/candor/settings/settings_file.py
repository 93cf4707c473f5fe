"""The settings on disk: one TOML file."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
import tomli_w

from candor.model.errors import SettingsError, SettingsUnreadable
from candor.settings.overrides import Overrides
from candor.settings.replacing import replace
from candor.settings.settings import Settings
from candor.settings.wording import complaint


class SettingsFile:
    """Loads and saves Settings.

    The file is TOML, UTF-8, without tables; its keys are the fields of Settings and a missing key means the default.
    What the `environment` fixes (os.environ unless told otherwise) goes before the file and is never written into it.
    """

    def __init__(self, path: Path, environment: Mapping[str, str] | None = None) -> None:
        self._path = path
        self._overrides = Overrides(os.environ if environment is None else environment)

    @property
    def path(self) -> Path:
        """Where the settings are kept."""
        return self._path

    @property
    def fixed(self) -> frozenset[str]:
        """The keys of the settings that cannot be changed here, because the environment says what they are."""
        return self._overrides.keys

    def signature(self) -> tuple[int, int, int] | None:
        """Something that is another when the file is: its number, time and size; None where there is none."""
        try:
            now = self._path.stat()
        except OSError:
            return None
        return now.st_ino, now.st_mtime_ns, now.st_size

    def load(self) -> Settings:
        """The settings that hold; a missing file means the defaults. Raises SettingsUnreadable and never writes."""
        return self._overrides.over(self._stored())

    def _stored(self) -> Settings:
        text = self._text()
        try:
            values = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsUnreadable(str(self._path), f"it is not valid TOML ({error})") from error
        if unknown := sorted(values.keys() - set(Settings.__struct_fields__)):
            raise SettingsUnreadable(str(self._path), complaint(text, unknown[0]))
        try:
            return msgspec.convert(values, Settings)
        except msgspec.ValidationError as error:
            raise SettingsUnreadable(str(self._path), complaint(text, _key_in(error))) from error

    def save(self, settings: Settings) -> None:
        """Replaces the file as a whole; after a power cut either the old or the new one is there.

        Raises SettingsUnreadable when the present file cannot be understood, so that a slip of the pen never costs
        what else was in it, and SettingsError when the disk refuses.
        """
        stored = self._overrides.under(settings, self._stored())
        content = tomli_w.dumps(msgspec.to_builtins(stored)).encode()
        try:
            replace(self._path.resolve(), content)
        except OSError as error:
            raise SettingsError(
                f"The settings cannot be saved ({error.strerror or error})",
                "Check that there is room on the disk and that you may write in Candor's data folder.",
            ) from error

    def _text(self) -> str:
        try:
            return self._path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            raise SettingsUnreadable(str(self._path), "it is not a text file in UTF-8") from error
        except OSError as error:
            raise SettingsUnreadable(str(self._path), error.strerror or "it cannot be opened") from error


def _key_in(error: msgspec.ValidationError) -> str:
    # msgspec ends its message with the place of the fault: "... - at `$.context`".
    return str(error).rpartition("$.")[2].rstrip("`")
