"""The index over the vectors of a large library, built in a process of its own.

LanceDB builds it on the very threads that searches and writes need, which then wait until it is done: a minute for
200,000 passages. In another process, and with a low priority, it costs them no more than their share of the processor.
Without it a search compares all vectors, and rows added later are compared one by one until the next `optimize`.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread

from candor.index.lance import Lance
from candor.model.errors import IndexingError

FROM = 100_000
"""Passages from which on it is worth its space: below, comparing all takes no longer than the question's words."""
DELTAS = 8
"""Pieces, one of each `optimize`, that a search looks through one after the other, before it is built anew."""
PATIENCE = 10  # steps of niceness
THREADS = "LANCE_CPU_THREADS"


class NearestBuild:
    """Builds it, once at a time; a build that is given up, or dies with its process, leaves all as it was."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._child: BaseProcess | None = None
        self._watcher: Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether a build goes on, or its end is still to be told."""
        return self._watcher is not None and self._watcher.is_alive()

    def start(self, ended: Callable[[], None]) -> None:
        """Begins; `ended` is called on a thread of its own, however it ends."""
        child = multiprocessing.get_context("spawn").Process(target=_build, args=(self._folder,), daemon=True)
        child.start()

        def watch() -> None:
            child.join()
            ended()

        self._child, self._watcher = child, Thread(target=watch, name="candor-nearest", daemon=True)
        self._watcher.start()

    def wait(self) -> None:
        """Returns when no build goes on any more."""
        if self._watcher is not None:
            self._watcher.join()

    def give_up(self) -> None:
        """Ends a build that goes on."""
        if self._child is not None:
            self._child.kill()
        self.wait()


def _build(folder: Path) -> None:
    """Runs in the child."""
    Thread(target=_leave_with_parent, daemon=True).start()
    if sys.platform != "win32":
        os.nice(PATIENCE)
    os.environ.setdefault(THREADS, str(max((os.cpu_count() or 2) - 1, 1)))
    try:
        Lance(folder).build_nearest()
    except IndexingError:
        # A full disk, or a table that was written over meanwhile: search goes on without, and the next run tries again.
        sys.exit(1)


def _leave_with_parent() -> None:
    """Nobody syncs what a child builds whose parent was killed, and another may write by then."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
