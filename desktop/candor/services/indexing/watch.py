"""The verb: keep the library in sync with what was given."""

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing

from candor.model.errors import DiskFull, IndexBusy
from candor.model.events import IndexEvent, ReadingRests, Watching
from candor.services.indexing.index_folder import index_changes, index_roots
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.standing import Standing, remote_among
from candor.services.indexing.watcher import Watcher

TICK_SECONDS = 5.0  # between two looks at the roots themselves
EVERY_SECONDS = 300.0  # between two looks through what cannot be watched
ALL_SECONDS = 3600.0  # between two looks through everything: what the operating system failed to tell is found then
FULL_TICKS = 6  # ticks until a full disk is tried again
MANY = 1_000  # changes at once, of which the operating system may have lost some: then everything is looked through


async def watch(parts: IndexingParts, tick: float = TICK_SECONDS) -> AsyncGenerator[IndexEvent, None]:
    """Reads what is new or changed in everything given, then keeps it in sync until it is closed.

    Folders that are given later, come back, or are to be ignored otherwise are looked through when no other run is
    under way. On a full disk it rests, says so, and goes on when there is room. Raises IndexingError.
    """
    sync = _Sync(parts, tick)
    try:
        while True:
            async with aclosing(sync.step()) as events:
                async for event in events:
                    yield event
    finally:
        await sync.close()


class _Sync:
    """What is watched now, and which roots are still to be looked through."""

    def __init__(self, parts: IndexingParts, tick: float) -> None:
        self._parts, self._tick = parts, tick
        self._standing: Standing | None = None
        self._watcher: Watcher | None = None
        self._unwatched: set[bytes] = set()
        self._later: set[bytes] = set()
        self._looked = self._looked_all = time.monotonic()
        self._is_told = False
        self._resting = 0  # ticks until a full disk is tried again
        self._is_full = False
        self._damages = 0

    async def step(self) -> AsyncGenerator[IndexEvent, None]:
        """Takes what changed until now, else waits for it."""
        await self._look()
        assert self._watcher is not None
        self._resting = max(0, self._resting - 1)
        if self._later and not self._resting and not self._parts.turns.is_busy:
            roots, self._later = self._later, set()
            async with aclosing(self._told(index_roots(roots, self._parts), roots)) as events:
                async for event in events:
                    yield event
        if not self._later and not self._is_told:
            self._is_told = True
            yield self._watching()
            await self._parts.threads.write(self._parts.index.build)
        changes = await self._watcher.changes(self._tick)
        async with aclosing(self._followed(changes)) as events:
            async for event in events:
                yield event

    async def close(self) -> None:
        """Ends the watch."""
        if self._watcher is not None:
            watcher, self._watcher = self._watcher, None
            await watcher.close()

    async def _look(self) -> None:
        """Compares how the roots stand; where other folders are there now, other folders are watched."""
        before, now = self._standing, await self._parts.threads.look(Standing.now, self._parts)
        self._standing = now
        self._later |= now.changed_since(before) if before else set(now.signs)
        if self._damages != self._parts.index.damages:
            self._damages = self._parts.index.damages
            self._later |= set(now.signs)
        self._later &= now.signs.keys()
        if self._watcher is None or before is None or before.folders != now.folders:
            await self._open(now)
            return
        seconds = time.monotonic()
        if self._unwatched and seconds - self._looked > EVERY_SECONDS:
            self._looked = seconds
            self._later |= self._unwatched
        if seconds - self._looked_all > ALL_SECONDS:
            self._looked_all = seconds
            self._later |= set(now.signs)

    async def _open(self, standing: Standing) -> None:
        await self.close()
        remote = await self._parts.threads.look(remote_among, standing.folders)
        self._watcher = Watcher(standing.folders.keys() - remote, self._parts.skip)
        await self._watcher.open()
        self._unwatched = remote.union(self._watcher.unwatched)
        self._is_told = False

    async def _followed(self, changes: set[bytes] | None) -> AsyncGenerator[IndexEvent, None]:
        assert self._standing is not None
        shown = self._standing.shown(changes or ())
        if changes is None:
            await self.close()
        if changes is None or len(shown) > MANY:
            self._later |= self._standing.folders.keys()
        elif shown:
            roots = {self._standing.given.nearest(location) or location for location in shown}
            async with aclosing(self._told(index_changes(shown, self._parts), roots)) as events:
                async for event in events:
                    yield event

    async def _told(self, run: AsyncGenerator[IndexEvent, None], roots: set[bytes]) -> AsyncGenerator[IndexEvent, None]:
        """What a run tells; where another program writes, or the disk is full, its roots are looked through later."""
        try:
            async with aclosing(run) as events:
                async for event in events:
                    self._is_told = False
                    yield event
            self._is_full = False
        except IndexBusy:
            self._later |= roots
        except DiskFull as error:
            self._later |= roots
            self._resting = FULL_TICKS
            if not self._is_full:
                self._is_full = True
                yield ReadingRests(error.failure())

    def _watching(self) -> Watching:
        assert self._standing is not None
        return Watching(len(self._standing.folders), len(self._unwatched))
