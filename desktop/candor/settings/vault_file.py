"""How the conversations are locked, on disk: `vault.json`.

The file is JSON, UTF-8, written twice: `vault.json` and, for a disk that loses the first, `vault.copy.json`. Both are
readable by their owner alone. Its keys are `format` (1) and the fields of candor.model.vault_record.VaultRecord; see
docs/vault.md.
"""

from pathlib import Path

import msgspec

from candor.model.errors import VaultDamaged, VaultNotSaved, VaultTooNew
from candor.model.vault_record import VaultRecord
from candor.settings.replacing import create, replace

FORMAT = 1


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    format: int
    record: VaultRecord


class _Format(msgspec.Struct, frozen=True):
    """Of a file only what tells whether this Candor knows it."""

    format: int


class VaultFile:
    """Loads and saves how the conversations are locked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_suffix(".copy.json")

    def load(self) -> VaultRecord | None:
        """What is written down, None where nothing is. Raises VaultDamaged, VaultTooNew."""
        try:
            return _read(self._path) or _read(self._copy)
        except VaultDamaged:
            if record := _read(self._copy):
                return record
            raise

    def create(self, record: VaultRecord) -> bool:
        """Writes down the first; False where another Candor was faster. Raises VaultNotSaved."""
        try:
            create(self._path, _content(record))
            replace(self._copy, _content(record))
        except OSError as error:
            if isinstance(error, FileExistsError) and self._path.exists():
                return False
            raise VaultNotSaved(error.strerror or str(error)) from error
        return True

    def save(self, record: VaultRecord) -> None:
        """Replaces what was written down. Raises VaultNotSaved."""
        try:
            # The copy last: until the file itself is replaced, what it says still opens the conversations.
            replace(self._path, _content(record))
            replace(self._copy, _content(record))
        except OSError as error:
            raise VaultNotSaved(error.strerror or str(error)) from error

    def remove(self) -> None:
        """Takes away what was written down by a choice that could not be carried out. Raises VaultNotSaved."""
        try:
            self._copy.unlink(missing_ok=True)
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise VaultNotSaved(error.strerror or str(error)) from error


def _content(record: VaultRecord) -> bytes:
    return msgspec.json.format(msgspec.json.encode(_Stored(FORMAT, record))) + b"\n"


def _read(path: Path) -> VaultRecord | None:
    try:
        content = path.read_bytes()
        if msgspec.json.decode(content, type=_Format).format > FORMAT:
            raise VaultTooNew
        return msgspec.json.decode(content, type=_Stored).record
    except FileNotFoundError:
        return None
    except OSError as error:
        raise VaultDamaged(error.strerror or str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise VaultDamaged(str(error)) from error
