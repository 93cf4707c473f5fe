"""What was given with a question, kept as copies that live and go with it."""

import contextlib
import os
import re
import shutil
import stat
import time
from collections.abc import Collection as Those, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from candor.model.errors import DiskFull, FileUnreadable, FolderNotWritable

YOUNG_SECONDS = 3_600.0
FULL = frozenset((28, 122))  # ENOSPC, EDQUOT
LONGEST = 120  # bytes of a name: the folder's path comes before it
ODD = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')  # what no system, or not every one, lets a name have


class AttachedFiles:
    """A private folder with a folder of its own for each file, so that each keeps its name.

    A copy, because a file that is read where it lies belongs to one collection: attached to a question it would be gone
    from the library, and forgotten with the question it would be ignored there. Touches the disk: for a worker thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, name: str, data: bytes) -> Path:
        """Keeps bytes under a name, durable when it returns. Raises FolderNotWritable, DiskFull."""
        file = self._place(name)
        with self._translated(), self._new(file) as out:
            out.write(data)
        return file

    def copy(self, source: Path) -> Path:
        """Keeps what a file has now, with its name and its day, durable when it returns.

        Raises FileUnreadable where it is no file or may not be read, FolderNotWritable, DiskFull.
        """
        try:
            given = open(source, "rb", opener=_without_waiting)  # noqa: SIM115  # pathlib takes no opener
        except OSError as error:
            raise FileUnreadable("There is no file of this name, or Candor may not read it") from error
        with given:
            status = os.fstat(given.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise FileUnreadable("This is not a file")
            file = self._place(source.name)
            with self._translated():
                with self._new(file) as out:
                    shutil.copyfileobj(given, out)
                os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        return file

    def forget(self, locations: Iterable[bytes]) -> None:
        """Deletes those of these that lie here; other files are none of its business."""
        for location in locations:
            file = Path(os.fsdecode(location))
            if file.parent.parent == self._folder:
                _delete(file.parent)

    def keep_only(self, locations: Those[bytes]) -> None:
        """Deletes what is none of these, as after a kill between keeping a file and writing it down.

        What is young stays: it may be on its way into the library just now.
        """
        names = {Path(os.fsdecode(location)).parent.name for location in locations}
        with contextlib.suppress(FileNotFoundError):
            for place in list(self._folder.iterdir()):
                if place.name not in names and place.stat().st_mtime < time.time() - YOUNG_SECONDS:
                    _delete(place)

    def _place(self, name: str) -> Path:
        return self._folder / uuid4().hex / sound_name(name)

    @contextlib.contextmanager
    def _new(self, file: Path) -> Iterator[BinaryIO]:
        """A file that its owner alone may read; nothing is left of it where it cannot be written."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        file.parent.mkdir(mode=0o700)
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(file, flags, 0o600), "wb") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
        except OSError:
            _delete(file.parent)
            raise

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise (DiskFull() if error.errno in FULL else FolderNotWritable(str(self._folder))) from error


def sound_name(name: str) -> str:
    """A name that every system takes, with its ending; "Attached" where nothing is left of it."""
    plain = ODD.sub("_", name).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    ending = dot + ending if stem and len(ending) <= 8 else ""
    stem = plain.removesuffix(ending)
    while len(os.fsencode(stem + ending)) > LONGEST:
        stem = stem[:-1]
    return (stem + ending) or "Attached"


def _delete(place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)


def _without_waiting(location: str, flags: int) -> int:
    """A named pipe waits for its writer otherwise, for ever."""
    return os.open(location, flags | getattr(os, "O_NONBLOCK", 0))
