"""The right to write in the index's folder, and the duty to bring to the disk what was written."""

from pathlib import Path

from candor.index.durable import Durable
from candor.index.private_folder import make_private
from candor.index.translated import translated
from candor.index.writer_lock import WriterLock


class Writer:
    """One process at a time. Methods raise IndexBusy, FolderNotWritable, DiskFull and IndexDamaged."""

    def __init__(self, folder: Path, files: Path) -> None:
        self._folder = folder
        self._durable = Durable(files)
        self._lock = WriterLock(folder / "writer.lock")
        self._was_cut_off = False

    @property
    def is_held(self) -> bool:
        """Whether this process writes."""
        return self._lock.is_held

    @property
    def was_cut_off(self) -> bool:
        """Whether the writer before this one did not come to its end, or another is at work."""
        return self._was_cut_off if self.is_held else self._durable.was_cut_off

    def take(self) -> None:
        """Takes the right, and makes the folder where it is missing; what the last writer left is synced first."""
        make_private(self._folder)
        with translated(self._folder):
            self._lock.take()
            try:
                self._was_cut_off = self._durable.was_cut_off
                self._durable.begin()
            except OSError:
                self._lock.give_back()
                raise

    def take_bare(self) -> None:
        """Takes the right alone, to move files that may not be read."""
        self._lock.take()

    def give_back_bare(self) -> None:
        """Gives back what `take_bare` took."""
        self._lock.give_back()

    def sync(self) -> None:
        """Returns when all that was written is on the disk."""
        with translated(self._folder):
            self._durable.sync()

    def sync_again(self, part: str) -> None:
        """As `sync`, and a part of the files once more, which another process wrote."""
        with translated(self._folder):
            self._durable.sync_again(part)

    def let_go(self) -> None:
        """Lets others write."""
        try:
            with translated(self._folder):
                self._durable.end()
        finally:
            self._lock.give_back()
