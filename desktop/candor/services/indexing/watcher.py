"""Hears of changes in folders, from the operating system."""

import asyncio
import os
import threading
from collections.abc import Collection as Those, Generator
from concurrent.futures import ThreadPoolExecutor

import watchfiles

QUIET_MS = 200  # changes are told when none came for so long: a program that saves a file touches it several times
LONGEST_MS = 2_000  # but not later than this
POLL_MS = 250  # between two looks whether the watch shall end

Changes = Generator[set[tuple[watchfiles.Change, str]], None, None]


class Watcher:
    """Watches folders until it is closed; nothing is told of `skip` folders in them.

    `unwatched` are those that cannot be watched: their name is no Unicode, or the system's limit is reached. Everything
    is called on the event loop; the waiting is done on a thread of its own.
    """

    def __init__(self, folders: Those[bytes], skip: Those[bytes] = ()) -> None:
        self.unwatched: list[bytes] = []
        self._folders = sorted(folders)
        self._skip = tuple(os.fsdecode(os.path.join(folder, b"")) for folder in skip)  # noqa: PTH118  # bytes
        self._stop = threading.Event()
        self._thread = ThreadPoolExecutor(1, "candor-watch")
        self._changes: Changes | None = None
        self._early: set[bytes] = set()

    async def open(self) -> None:
        """Begins to listen: what changes from now on is told."""
        await asyncio.wrap_future(self._thread.submit(self._begin))

    async def changes(self, seconds: float) -> set[bytes] | None:
        """Where something changed, as soon as it did; nothing when nothing did for so long.

        None when the watch broke, as at a name that is no Unicode: then it can only be looked everywhere.
        """
        return await asyncio.wrap_future(self._thread.submit(self._wait, seconds))

    async def close(self) -> None:
        """Ends the watch and its thread."""
        self._stop.set()
        await asyncio.shield(asyncio.wrap_future(self._thread.submit(self._end)))
        self._thread.shutdown()

    def _begin(self) -> None:
        usable = [folder for folder in self._folders if _is_unicode(folder)]
        self.unwatched = [folder for folder in self._folders if folder not in usable]
        while usable:
            try:
                changes = self._listening(usable)
                self._early = _places(next(changes, set()))
            except (OSError, RuntimeError):  # over the limit, or it went
                self.unwatched.append(usable.pop())
            else:
                self._changes = changes
                return

    def _listening(self, folders: list[bytes]) -> Changes:
        return watchfiles.watch(
            *map(os.fsdecode, folders),
            watch_filter=lambda _, path: not path.startswith(self._skip),
            debounce=LONGEST_MS,
            step=QUIET_MS,
            stop_event=self._stop,
            rust_timeout=POLL_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            ignore_permission_denied=True,
        )

    def _wait(self, seconds: float) -> set[bytes] | None:
        if self._changes is None:
            self._stop.wait(seconds)
            return set()
        early, self._early = self._early, set()
        if early:
            return early
        for _ in range(max(1, round(seconds * 1000 / POLL_MS))):
            try:
                found = _places(next(self._changes, set()))
            except (OSError, RuntimeError):
                return None
            if found or self._stop.is_set():
                return found
        return set()

    def _end(self) -> None:
        if self._changes is not None:
            self._changes.close()


def _places(changes: set[tuple[watchfiles.Change, str]]) -> set[bytes]:
    return {os.fsencode(path) for _, path in changes}


def _is_unicode(folder: bytes) -> bool:
    try:
        os.fsdecode(folder).encode()
    except UnicodeEncodeError:
        return False
    return True
