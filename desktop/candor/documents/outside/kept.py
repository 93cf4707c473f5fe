"""What was brought from outside, kept as files: the index is built again from them, and the viewer opens them."""

import contextlib
import os
import time
from collections.abc import Collection as Those, Iterable
from pathlib import Path

from candor.model.document import Fingerprint, document_id
from candor.model.errors import DiskFull, FolderNotWritable

YOUNG_SECONDS = 3_600.0
PARTIAL = ".partial"
FULL = frozenset((28, 122))  # ENOSPC, EDQUOT


class Kept:
    """A private folder with one file for each page or table, named after a digest of its location.

    A file appears whole or not at all. Touches the disk: for a worker thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, location: bytes) -> Path | None:
        """The file of a page or table; None where nothing was kept of it."""
        return next(iter(self._files(location)), None)

    def keep(self, location: bytes, suffix: str, data: bytes) -> Fingerprint:
        """Puts bytes in the place of what was kept before, durable when it returns. Raises FolderNotWritable, DiskFull.

        The same bytes leave the file as it is.
        """
        file = self._folder / f"{document_id(location)}{suffix}"
        if not _is_same(file, data):
            try:
                self._write(file, data)
            except OSError as error:
                raise (DiskFull() if error.errno in FULL else FolderNotWritable(str(self._folder))) from error
        for old in self._files(location):
            if old != file:
                old.unlink(missing_ok=True)
        found = file.stat()
        return Fingerprint(found.st_size, found.st_mtime_ns)

    def forget(self, locations: Iterable[bytes]) -> None:
        """Deletes what was kept of these."""
        for location in locations:
            for file in self._files(location):
                file.unlink(missing_ok=True)

    def keep_only(self, locations: Those[bytes]) -> None:
        """Deletes what belongs to none of these, as after a kill in the middle of forgetting.

        What is young stays: another Candor may be about to write down that it fetched it.
        """
        names = {document_id(location) for location in locations}
        with contextlib.suppress(FileNotFoundError):
            for file in list(self._folder.iterdir()):
                is_known = file.name.partition(".")[0] in names and file.suffix != PARTIAL
                if not is_known and file.stat().st_mtime < time.time() - YOUNG_SECONDS:
                    file.unlink(missing_ok=True)

    def _files(self, location: bytes) -> list[Path]:
        found = self._folder.glob(f"{document_id(location)}.*")
        return [file for file in found if file.suffix != PARTIAL]

    def _write(self, file: Path, data: bytes) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        partial = file.with_suffix(PARTIAL)
        try:
            handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as written:
                written.write(data)
                written.flush()
                os.fsync(written.fileno())
            partial.replace(file)
        except OSError:
            partial.unlink(missing_ok=True)
            raise
        _sync_folder(self._folder)


def _is_same(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False


def _sync_folder(folder: Path) -> None:
    """Its new name survives a power cut then; Windows opens no folders."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
