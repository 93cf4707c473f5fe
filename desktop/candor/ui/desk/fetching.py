"""Finds out about web pages and databases, and reads what the person chose of them."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from PySide6.QtCore import QObject

from candor.model.collection import Collection
from candor.model.events import IndexEvent
from candor.services.verbs import Verbs
from candor.ui.desk.latest import Latest
from candor.ui.desk.reading import Reading
from candor.work import Background, Job

LOOK_MS = 300  # after the last key


class Fetching(QObject):
    """`offers` finds out what an address would reach; what is fetched goes through `reading`, which tells of it.

    What is asked for by an address was shown to the person, who let this one visit out; `again` needs their leave where
    nothing may leave this machine.
    """

    def __init__(self, background: Background, verbs: Verbs, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._verbs, self._reading = background, verbs, reading
        self.offers = Latest(background, LOOK_MS, self)
        self.latest = b""  # what was last fetched again

    def look_at(self, address: str) -> None:
        """Finds out what an address would reach, when the person stops writing; nothing is fetched."""
        whole = address if "://" in address or not address else f"https://{address}"
        self.offers.start(lambda: self._verbs.outside.look_at(whole))

    def tables(self, database: str, password: str) -> Job:
        """Lists the tables of a database."""
        return self._background.start(self._verbs.outside.tables(database, password, once=True))

    def add_page(self, address: str, into: Collection) -> None:
        """Fetches a page into a collection, which is made if it is not there."""
        self._reading.fetch(lambda: self._page(address, into))

    def add_tables(self, database: str, password: str, tables: Sequence[str], into: Collection) -> None:
        """Reads tables into a collection, which is made if it is not there."""
        self._reading.fetch(lambda: self._tables(database, password, tuple(tables), into))

    def again(self, location: bytes, once: bool = False) -> None:
        """Fetches a page or reads a table once more; `once`: the person lets this visit out."""
        self.latest = location
        self._reading.fetch(lambda: self._verbs.outside.again(location, once=once))

    async def _page(self, address: str, into: Collection) -> AsyncGenerator[IndexEvent, None]:
        await self._make(into)
        async with aclosing(self._verbs.outside.add_page(address, into.id, once=True)) as events:
            async for event in events:
                yield event

    async def _tables(
        self, database: str, password: str, tables: Sequence[str], into: Collection
    ) -> AsyncGenerator[IndexEvent, None]:
        await self._make(into)
        for table in tables:
            async with aclosing(self._verbs.outside.add_table(database, table, password, into.id, once=True)) as events:
                async for event in events:
                    yield event

    async def _make(self, collection: Collection) -> None:
        if collection.id not in {each.id for each in await self._verbs.collections.all()}:
            await self._verbs.collections.keep(collection)
