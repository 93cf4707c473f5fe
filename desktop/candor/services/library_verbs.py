"""The verbs about what is in the library, bound to their parts."""

import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection as Those, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from candor.model.collection import Collection, Root
from candor.model.events import IndexEvent
from candor.model.outside import PageOffer, TableOffer
from candor.services.attached_ports import KeepsAttached
from candor.services.evaluating.evaluate_set import OpenIndex
from candor.services.indexing.build import build
from candor.services.indexing.grouping import keep, move
from candor.services.indexing.index_folder import index_folder, rebuild, retry
from candor.services.indexing.leave_out import leave_out
from candor.services.indexing.library import forget, forget_collection
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.turns import Turns
from candor.services.indexing.watch import watch
from candor.services.outside.catch_up import catch_up
from candor.services.outside.leaving import Leaving
from candor.services.outside.outside import add_page, add_table, again, tables
from candor.services.outside.outside_parts import OutsideParts
from candor.services.outside.passwords import Passwords
from candor.services.outside_ports import KeepsFetched, KeepsSecrets, Visits
from candor.services.ports import Reads
from candor.services.threads import Threads
from candor.services.verbs import Attaching, Collections, Outside, Queue

Events = AsyncGenerator[IndexEvent, None]


@dataclass(frozen=True, slots=True)
class FromOutside:
    """Who visits pages and databases, where what they bring and the passwords are kept, and the switch."""

    visits: Visits
    kept: KeepsFetched
    secrets: KeepsSecrets
    leaving: Leaving


class LibraryVerbs:
    """The index is opened, on its own thread, by the first verb that needs it. `skip` are folders never listed."""

    def __init__(
        self,
        index: Callable[[], OpenIndex],
        reader: Reads,
        threads: Threads,
        skip: Callable[[], Those[bytes]],
        outside: FromOutside,
        attached: KeepsAttached,
    ) -> None:
        self._index, self._reader, self._threads, self._skip = index, reader, threads, skip
        self._outside, self._passwords = outside, Passwords(outside.secrets, threads)
        self._turns = Turns()
        self._attached = attached

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
            watch=lambda: self._told(self._watched),
            build=self._build,
        )

    def outside(self) -> Outside:
        """Web pages and tables."""
        return Outside(
            look_at=self._look_at,
            add_page=lambda *what, once=False: self._fetched(partial(add_page, *what, once=once)),
            tables=self._tables,
            add_table=lambda *what, once=False: self._fetched(partial(add_table, *what, once=once)),
            again=lambda location, once=False: self._fetched(partial(again, location, once=once)),
        )

    def attaching(self) -> Attaching:
        """What is given with a question."""
        look, attached = self._threads.look, self._attached
        return Attaching(
            copy=lambda source: look(attached.copy, source),
            write=lambda name, data: look(attached.write, name, data),
            drop=lambda file: look(attached.forget, [os.fsencode(file)]),
        )

    def index(self, paths: Sequence[Path] = (), into: str = "") -> Events:
        """Reads files and folders into a collection, or looks again at everything."""
        return self._told(lambda parts: self._all(parts) if not paths else index_folder(paths, parts, into))

    def rebuild(self) -> Events:
        """Deletes the index and reads everything again."""
        return self._told(rebuild)

    async def forget(self, location: bytes) -> None:
        """Takes what lies at a location out of the library."""
        async with self._with_passwords() as parts:
            await forget(location, parts)

    async def _keep(self, collection: Collection) -> None:
        await keep(collection, await self._parts())

    async def _move(self, root: Root) -> None:
        await move(root, await self._parts())

    async def _forget_collection(self, collection: str) -> None:
        async with self._with_passwords() as parts:
            await forget_collection(collection, parts)

    async def _leave_out(self, ids: Sequence[str]) -> None:
        await leave_out(ids, await self._parts())

    @asynccontextmanager
    async def _with_passwords(self) -> AsyncIterator[IndexingParts]:
        """Those of databases of which nothing is left afterwards are forgotten too."""
        parts = await self._parts()
        before = await self._threads.read(parts.ledger.roots)
        yield parts
        now = await self._threads.read(parts.ledger.roots)
        await self._passwords.forget_unused((each.location for each in before), (each.location for each in now))

    async def _look_at(self, address: str) -> PageOffer:
        return self._outside.visits.look_at(address)

    async def _tables(self, url: str, password: str, *, once: bool = False) -> list[TableOffer]:
        return await tables(url, password, self._outside_parts(await self._parts()), once=once)

    def _fetched(self, verb: Callable[[OutsideParts], Events]) -> Events:
        return self._told(lambda parts: verb(self._outside_parts(parts)))

    async def _all(self, parts: IndexingParts) -> Events:
        for run in (catch_up(self._outside_parts(parts)), index_folder((), parts)):
            async with aclosing(run) as events:
                async for event in events:
                    yield event

    async def _watched(self, parts: IndexingParts) -> Events:
        for run in (catch_up(self._outside_parts(parts)), watch(parts)):
            async with aclosing(run) as events:
                async for event in events:
                    yield event

    def _outside_parts(self, parts: IndexingParts) -> OutsideParts:
        return OutsideParts(parts, self._outside.visits, self._passwords, self._outside.leaving)

    async def _build(self) -> AsyncGenerator[None, None]:
        async with aclosing(build(await self._parts())) as moments:
            async for moment in moments:
                yield moment

    async def _told(self, verb: Callable[[IndexingParts], Events]) -> Events:
        async with aclosing(verb(await self._parts())) as events:
            async for event in events:
                yield event

    async def _parts(self) -> IndexingParts:
        index = await self._threads.read(self._index)
        skip, kept, attached = self._skip(), self._outside.kept, self._attached
        return IndexingParts(
            self._reader, index.ledger, index, self._threads, skip, self._turns, kept=kept, attached=attached
        )
