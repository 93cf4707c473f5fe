"""Makes new files survive a power cut: LanceDB itself never calls fsync."""

import contextlib
import os
import sys
from pathlib import Path

from candor.index.private_folder import keep_private

if sys.platform == "darwin":
    import fcntl


HINT = "latest_version_hint.json"
"""What Lance writes anew with each commit; it finds its way without."""


class Durable:
    """Brings a folder's new files to the disk, and keeps them to their owner: Lance makes them readable by all.

    Files below the folder are written once and never changed, as Lance writes them, so a name seen is a file synced.
    While it works a marker file beside the folder says so: where it is found again, the last writer was killed or could
    not sync, and everything is synced once more.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        self._marker = folder.with_suffix(".unsynced")
        self._seen: set[str] = set()

    @property
    def was_cut_off(self) -> bool:
        """Whether a writer is at work, or the last one did not come to its end."""
        return self._marker.exists()

    def begin(self) -> None:
        """Takes what is there as synced, unless the last writer did not come to its end."""
        if self.was_cut_off:
            self.sync()
        else:
            self._seen = set(_files(self._folder))
            for file in self._seen:
                keep_private(file)  # an earlier Candor left them open
            self._marker.touch(mode=0o600)

    def sync(self) -> None:
        """Returns when every new file, and every folder that holds one, is on the disk. Raises OSError."""
        files = _files(self._folder)
        new = [file for file in files if file not in self._seen]
        for file in [*new, *(file for file in files if file.endswith(HINT))]:
            keep_private(file)
        for file in new:
            _sync(file, os.O_RDWR)  # Windows flushes only what was opened for writing
        # A new folder is an entry in the folder above it, which needs a sync too; Windows opens no folders.
        for folder in {above for file in new for above in self._above(file)} if os.name != "nt" else ():
            keep_private(folder)
            _sync(folder, os.O_RDONLY)
        self._seen.update(new)

    def sync_again(self, part: str) -> None:
        """As `sync`, but takes no file of this part of the folder as synced: another process wrote it meanwhile."""
        inside = str(self._folder / part) + os.sep
        self._seen = {file for file in self._seen if not file.startswith(inside)}
        self.sync()

    def _above(self, file: str) -> list[str]:
        """The folders from the file's own up to the one that holds the whole."""
        top = str(self._folder.parent)
        folders = [file.rpartition(os.sep)[0]]
        while folders[-1] != top:
            folders.append(folders[-1].rpartition(os.sep)[0])
        return folders

    def end(self) -> None:
        """Says that everything is synced. Where a sync failed, or never came, the marker stays for the next writer."""
        if self._seen.issuperset(_files(self._folder)):
            self._marker.unlink(missing_ok=True)
        self._seen = set()


def _files(folder: Path) -> list[str]:
    # Strings, not Paths: this runs after each commit over every file of the index.
    return [f"{parent}{os.sep}{name}" for parent, _, names in os.walk(folder) for name in names]


def _sync(path: str, how: int) -> None:
    with contextlib.suppress(FileNotFoundError):  # removed meanwhile, it needs no sync
        handle = os.open(path, how)
        try:
            _flush(handle)
        finally:
            os.close(handle)


def _flush(handle: int) -> None:
    if sys.platform == "darwin":
        # On macOS fsync leaves the data in the drive's own cache.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)
