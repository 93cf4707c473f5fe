"""The verbs about what is in the library, bound to their parts."""

from collections.abc import AsyncGenerator, Callable, Sequence
from collections.abc import Collection as Those
from contextlib import aclosing
from pathlib import Path
from typing import NoReturn

from candor.model.collection import Collection, Root
from candor.model.events import IndexEvent
from candor.services.evaluating.evaluate_set import OpenIndex
from candor.services.indexing.grouping import keep, move
from candor.services.indexing.index_folder import index_folder, rebuild, retry
from candor.services.indexing.leave_out import leave_out
from candor.services.indexing.library import forget, forget_collection
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.turns import Turns
from candor.services.indexing.watch import watch
from candor.services.ports import Reads
from candor.services.threads import Threads
from candor.services.verbs import Collections, Outside, Queue

Events = AsyncGenerator[IndexEvent, None]


def _not_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


async def _nothing_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


class LibraryVerbs:
    """The index is opened, on its own thread, by the first verb that needs it. `skip` are folders never listed."""

    def __init__(
        self, index: Callable[[], OpenIndex], reader: Reads, threads: Threads, skip: Callable[[], Those[bytes]]
    ) -> None:
        self._index, self._reader, self._threads, self._skip = index, reader, threads, skip
        self._turns = Turns()

    def collections(self) -> Collections:
        """What the library is grouped into."""
        read = self._threads.read
        return Collections(
            all=lambda: read(lambda: self._index().ledger.collections()),
            roots=lambda: read(lambda: self._index().ledger.roots()),
            keep=self._keep,
            move=self._move,
            forget=self._forget_collection,
        )

    def queue(self) -> Queue:
        """What waits to be read."""
        read, write = self._threads.read, self._threads.write
        return Queue(
            paused=lambda: read(lambda: self._index().ledger.paused),
            pause=lambda paused: write(lambda: self._index().ledger.pause(paused)),
            retry=lambda ids: self._told(lambda parts: retry(ids, parts)),
            leave_out=self._leave_out,
            watch=lambda: self._told(watch),
        )

    def outside(self) -> Outside:
        """Web pages and tables."""
        return Outside(look_at=_nothing_yet, add_page=_not_yet, tables=_nothing_yet, add_table=_not_yet, again=_not_yet)

    def index(self, paths: Sequence[Path] = (), into: str = "") -> Events:
        """Reads files and folders into a collection, or looks again at everything."""
        return self._told(lambda parts: index_folder(paths, parts, into))

    def rebuild(self) -> Events:
        """Deletes the index and reads everything again."""
        return self._told(rebuild)

    async def forget(self, location: bytes) -> None:
        """Takes what lies at a location out of the library."""
        await forget(location, await self._parts())

    async def _keep(self, collection: Collection) -> None:
        await keep(collection, await self._parts())

    async def _move(self, root: Root) -> None:
        await move(root, await self._parts())

    async def _forget_collection(self, collection: str) -> None:
        await forget_collection(collection, await self._parts())

    async def _leave_out(self, ids: Sequence[str]) -> None:
        await leave_out(ids, await self._parts())

    async def _told(self, verb: Callable[[IndexingParts], Events]) -> Events:
        async with aclosing(verb(await self._parts())) as events:
            async for event in events:
                yield event

    async def _parts(self) -> IndexingParts:
        index = await self._threads.read(self._index)
        return IndexingParts(self._reader, index.ledger, index, self._threads, self._skip(), self._turns)
