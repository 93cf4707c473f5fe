"""One writer at a time: two processes that merge the same passages would store them twice, silently."""

from pathlib import Path

from filelock import FileLock, Timeout

from candor.model.errors import IndexBusy


class WriterLock:
    """A lock of the operating system on a file; it falls with the process that holds it, however that ends."""

    def __init__(self, file: Path) -> None:
        # Not of one thread: the writer's thread may take it and another give it back at the end.
        self._lock = FileLock(file, timeout=0, mode=0o600, thread_local=False)

    @property
    def is_held(self) -> bool:
        """Whether this process writes."""
        return bool(self._lock.is_locked)

    def take(self) -> None:
        """Raises IndexBusy where another holds it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise IndexBusy from error

    def give_back(self) -> None:
        """Lets others write."""
        self._lock.release(force=True)
