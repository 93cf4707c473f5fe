"""Small files that are replaced as a whole: after a power cut either the old one or the new one is there."""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

# Seconds. On Windows whoever looks through new files, against viruses or for a search, holds each for a moment.
PAUSES = (0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ()


def replace(path: Path, content: bytes) -> None:
    """Puts the content in the file's place, readable by its owner alone. Raises OSError."""
    with _written(path, content) as new:
        _put(new, path)
    sync_folder(path.parent)


def create(path: Path, content: bytes) -> None:
    """The same where there is no such file yet. Raises FileExistsError, OSError."""
    with _written(path, content) as new:
        if os.name == "nt":
            new.rename(path)  # refuses there where the name is taken
        else:
            os.link(new, path)
    sync_folder(path.parent)


def _put(new: Path, path: Path) -> None:
    for pause in PAUSES:
        try:
            new.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    new.replace(path)


@contextlib.contextmanager
def _written(path: Path, content: bytes) -> Iterator[Path]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")  # 0600, as mkstemp promises
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            _sync(file.fileno())
        yield Path(name)
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)  # it is there only where it did not become the file


def sync_folder(folder: Path) -> None:
    """Returns when the names in a folder are on the disk."""
    if os.name == "nt":
        return  # Windows cannot open a folder; NTFS journals the rename itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # fsync leaves the data in the drive's own cache there
    else:
        os.fsync(handle)
