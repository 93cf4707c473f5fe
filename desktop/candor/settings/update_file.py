"""What is kept of looking for updates: `updates.json` in the data folder.

The file is JSON, UTF-8: `format` (1) and the fields of candor.model.update.UpdateRecord. Nothing in it is sent.
"""

from pathlib import Path

import msgspec

from candor.model.errors import SettingsError
from candor.model.update import UpdateRecord
from candor.settings.replacing import replace

FORMAT = 1


class _Stored(msgspec.Struct, frozen=True):
    """The file."""

    format: int
    record: UpdateRecord


class UpdateFile:
    """Loads and saves when was looked, when it is due again, and the newest version that was ever announced."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> UpdateRecord:
        """What was kept; nothing where there is no file that can be read, or a newer Candor wrote it."""
        try:
            stored = msgspec.json.decode(self._path.read_bytes(), type=_Stored)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return UpdateRecord()
        return stored.record if stored.format == FORMAT else UpdateRecord()

    def save(self, record: UpdateRecord) -> None:
        """Keeps this instead. Raises SettingsError."""
        content = msgspec.json.format(msgspec.json.encode(_Stored(FORMAT, record))) + b"\n"
        try:
            replace(self._path, content)
        except OSError as error:
            raise SettingsError(
                f"What is known of updates cannot be kept ({error.strerror or error})",
                "Check that there is room on the disk and that you may write in Candor's data folder.",
            ) from error
