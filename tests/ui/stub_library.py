"""Collections, the queue and what is not a file, answered from memory."""

import asyncio
from collections.abc import AsyncGenerator, Sequence

from candor.model.collection import Collection, Root
from candor.model.errors import CandorError
from candor.model.events import IndexEvent
from candor.model.outside import PageOffer, TableOffer
from candor.services.verbs import Collections, Outside, Queue


class StubLibrary:
    """`told` is what reading verbs tell; `called` what was asked for, each with its arguments, `let_out`
    what of that was allowed once; `fails` breaks all.

    With `endless` a watch goes on until it is cancelled; `watching` counts those that do.
    """

    def __init__(self) -> None:
        self.groups: list[Collection] = []
        self.given: list[Root] = []
        self.is_paused = False
        self.offered: list[TableOffer] = []
        self.quotes = 0
        self.told: list[IndexEvent] = []
        self.endless = False
        self.watching = 0
        self.called: list[tuple[object, ...]] = []
        self.let_out: list[str] = []
        self.fails: CandorError | None = None

    def collections(self) -> Collections:
        return Collections(
            all=self._all, roots=self._roots, keep=self._keep, move=self._move, forget=self._forget_collection
        )

    def queue(self) -> Queue:
        return Queue(
            paused=self._paused,
            pause=self._pause,
            retry=self._retry,
            leave_out=self._leave_out,
            watch=self._watch,
            build=self._build,
        )

    def outside(self) -> Outside:
        return Outside(
            look_at=self._look_at,
            add_page=self._add_page,
            tables=self._tables,
            add_table=self._add_table,
            again=self._again,
        )

    async def quoting(self, location: bytes) -> int:
        self._hear("quoting", location)
        return self.quotes

    async def forget_quotes(self, location: bytes) -> None:
        self._hear("forget_quotes", location)

    @property
    def asked(self) -> list[tuple[object, ...]]:
        """What was asked for but for watching, which goes on by itself."""
        return [call for call in self.called if call != ("watch",)]

    def _hear(self, *call: object, once: bool = False) -> None:
        self.called.append(call)
        self.let_out += [str(call[0])] * once
        if self.fails:
            raise self.fails

    async def _all(self) -> list[Collection]:
        return list(self.groups)

    async def _roots(self) -> list[Root]:
        return list(self.given)

    async def _keep(self, collection: Collection) -> None:
        self._hear("keep", collection)
        self.groups = [*(each for each in self.groups if each.id != collection.id), collection]

    async def _move(self, root: Root) -> None:
        self._hear("move", root)
        self.given = [*(each for each in self.given if each.location != root.location), root]

    async def _forget_collection(self, collection: str) -> None:
        self._hear("forget", collection)
        self.groups = [each for each in self.groups if each.id != collection]

    async def _paused(self) -> bool:
        return self.is_paused

    async def _pause(self, paused: bool) -> None:
        self._hear("pause", paused)
        self.is_paused = paused

    async def _leave_out(self, ids: Sequence[str]) -> None:
        self._hear("leave_out", tuple(ids))

    async def _look_at(self, address: str) -> PageOffer:
        self._hear("look_at", address)
        return PageOffer(address, address.partition("//")[2].partition("/")[0])

    async def _tables(self, database: str, password: str, *, once: bool = False) -> list[TableOffer]:
        self._hear("tables", database, password, once=once)
        return list(self.offered)

    async def _retry(self, ids: Sequence[str]) -> AsyncGenerator[IndexEvent, None]:
        self._hear("retry", tuple(ids))
        for event in self.told:
            yield event

    async def _watch(self) -> AsyncGenerator[IndexEvent, None]:
        self._hear("watch")
        for event in self.told:
            yield event
        try:
            if self.endless:
                self.watching += 1
                await asyncio.Event().wait()
        finally:
            self.watching -= self.endless

    async def _build(self) -> AsyncGenerator[None, None]:
        return
        yield

    async def _add_page(self, address: str, into: str, *, once: bool = False) -> AsyncGenerator[IndexEvent, None]:
        self._hear("add_page", address, into, once=once)
        for event in self.told:
            yield event

    async def _add_table(
        self, database: str, table: str, password: str, into: str, *, once: bool = False
    ) -> AsyncGenerator[IndexEvent, None]:
        self._hear("add_table", database, table, password, into, once=once)
        for event in self.told:
            yield event

    async def _again(self, location: bytes, *, once: bool = False) -> AsyncGenerator[IndexEvent, None]:
        self._hear("again", location, once=once)
        for event in self.told:
            yield event
