"""Threads a test leaves behind."""

import threading
import traceback
import weakref
from collections.abc import Iterable

from strict.watch import Watch

# Seconds a thread that was told to end may take.
GRACE = 2.0
# Lives as long as the process, by LanceDB's own design (lancedb/background_loop.py).
FOR_LIFE = ("LanceDBBackgroundEventLoop",)

_started_at: "weakref.WeakKeyDictionary[threading.Thread, str]" = weakref.WeakKeyDictionary()


def remember_where_started() -> None:
    """Makes every thread remember the line that started it."""
    start = threading.Thread.start

    def remembering(self: threading.Thread) -> None:
        caller = traceback.extract_stack(limit=2)[0]
        _started_at[self] = f"{caller.filename}:{caller.lineno}"
        start(self)

    threading.Thread.start = remembering  # type: ignore[method-assign]  # the one place all threads go through


class Threads(Watch):
    """The running threads of this process."""

    def present(self) -> Iterable[threading.Thread]:
        """Returns every thread but those that live as long as the process, and those Python did not start."""
        return [
            thread
            for thread in threading.enumerate()
            if thread.name not in FOR_LIFE and not isinstance(thread, threading._DummyThread)
        ]

    def leftovers(self) -> list[str]:
        """Returns the new threads that do not end within the grace."""
        found = []
        for thread in self.new():
            assert isinstance(thread, threading.Thread)
            thread.join(GRACE)
            if thread.is_alive():
                where = _started_at.get(thread, "an unknown line")
                found.append(
                    f"thread {thread.name!r}, started at {where}: end its loop and join it, or shut its pool down."
                )
        return found
