"""What is opened when it is first needed."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, Protocol, TypeVar


class Closes(Protocol):
    """What can be closed."""

    def close(self) -> None:
        """Ends its use."""
        ...


T = TypeVar("T", bound=Closes)


class Late(Generic[T]):
    """One store, opened by the first call that asks for it and closed once; for any thread, and never the event loop.

    A store that is damaged thus stops only what needs it. Where opening fails the next call tries again.
    """

    def __init__(self, open_: Callable[[], T]) -> None:
        self._open = open_
        self._lock = Lock()
        self._opened: T | None = None

    def __call__(self) -> T:
        """The store. Raises what opening it raises."""
        with self._lock:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def close(self) -> None:
        """Closes it if it was opened."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
