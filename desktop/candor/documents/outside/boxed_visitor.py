"""Visits web pages and databases from worker processes that may connect but not write."""

import os
from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar
from uuid import uuid4

from candor.documents.boxes.box import Box
from candor.documents.boxes.messages import (
    Brought,
    Fetch,
    FetchVersion,
    Listed,
    ListTables,
    ReadTable,
    Reply,
    Visited,
)
from candor.documents.boxes.outing import Outing, Told
from candor.documents.limits import Limits, shown_size
from candor.documents.outside import address
from candor.documents.outside.database_address import address_of_database, shown_database
from candor.documents.outside.unpacked import MOST
from candor.guard import is_here
from candor.model.connection import ConnectionMade
from candor.model.document import Origin, origin_of
from candor.model.errors import (
    DatabaseTooSlow,
    DatabaseUnreachable,
    DocumentError,
    PageTooLarge,
    PageTooSlow,
    PageUnreachable,
    ReaderCrashed,
    ReadingTooLarge,
    ReadingTooSlow,
)
from candor.model.outside import PageOffer, TableOffer

MEGABYTE = 1_000_000
# The worker itself gives up sooner; this ends one that cannot.
PAGE = Limits(seconds=45.0, memory=500 * MEGABYTE)
DATABASE = Limits(seconds=120.0, memory=1_000 * MEGABYTE)
STOPPED = "asking it stopped unexpectedly"

T = TypeVar("T", bound=Reply)


class Note(Protocol):
    """Writes a connection down, in the place of what was noted with this key before it had ended."""

    def __call__(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        """Never waits."""
        ...


def _nobody(key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
    """Who hears of connections where nobody wants to."""


class BoxedVisitor:
    """Each visit has a process of its own, which ends with it and reaches nothing but the one host it is for.

    `note` hears of its connections, each with a key of its own. `hosts` and `authority` are for tests: see
    messages.Fetch.
    """

    def __init__(
        self,
        hosts: Mapping[str, str] = MappingProxyType({}),
        authority: str = "",
        *,
        note: Note = _nobody,
        page: Limits = PAGE,
        database: Limits = DATABASE,
    ) -> None:
        self._hosts, self._authority, self._note = dict(hosts), authority, note
        self._page, self._database = page, database

    def look_at(self, typed: str) -> PageOffer:
        """What fetching an address would reach, without reaching it. Raises AddressRefused."""
        return address.look_at(typed)

    def reaches(self, location: bytes) -> tuple[str, int]:
        """The host and port that a visit to a page, or a database, connects to; ("", 0) where it stays on this machine.

        Raises AddressRefused, DatabaseUnsupported.
        """
        if origin_of(location) is Origin.PAGE:
            page = address.address_of(os.fsdecode(location))
            return page.host, page.port
        found, _ = address_of_database(os.fsdecode(location))
        return ("", 0) if not found.host or is_here(found.host) else (found.host, found.port)

    async def fetch(self, typed: str, *, anywhere: bool = False) -> tuple[str, bytes]:
        """The page at an address, as it is kept: the suffix of its file, and the bytes. Raises OutsideError.

        With `anywhere` it may lie on another host than the address says.
        """
        brought = await self._fetched(Fetch(typed, self._hosts, self._authority), anywhere=anywhere)
        return brought.suffix, brought.data

    async def version_file(self, typed: str) -> bytes:
        """What stands at this address, which is fetched from its own host alone. Raises OutsideError."""
        return (await self._fetched(FetchVersion(typed, self._hosts, self._authority), anywhere=False)).data

    async def _fetched(self, order: Fetch, *, anywhere: bool) -> Brought:
        found = address.address_of(order.address)
        host, outing = found.shown_host, Outing((found.host,), self._told(), anywhere)
        try:
            return await _visit(order, Brought, self._page, outing)
        except ReadingTooSlow as error:
            raise PageTooSlow(host, self._page.seconds) from error
        except ReadingTooLarge as error:
            raise PageTooLarge(shown_size(MOST)) from error
        except DocumentError as error:
            raise PageUnreachable(host, STOPPED) from error

    def database(self, typed: str) -> tuple[bytes, str]:
        """A database's address as locations have it, and the password that stood in it. Raises DatabaseUnsupported."""
        found, password = address_of_database(typed)
        return os.fsencode(found.text), password

    async def tables(self, database: bytes, password: str) -> tuple[TableOffer, ...]:
        """The tables of a database, by its address as a location has it. Raises OutsideError."""
        return (await self._ask(ListTables(database, password), Listed)).tables

    async def read(self, database: bytes, password: str, table: str) -> tuple[str, bytes]:
        """A table, as it is kept: the suffix of its file, and the bytes. Raises OutsideError."""
        brought = await self._ask(ReadTable(database, password, table), Brought)
        return brought.suffix, brought.data

    async def _ask(self, order: ListTables | ReadTable, expected: type[T]) -> T:
        where, (host, _) = shown_database(order.database), self.reaches(order.database)
        outing = Outing((host,) if host else (), self._told())
        try:
            return await _visit(order, expected, self._database, outing)
        except ReadingTooSlow as error:
            raise DatabaseTooSlow(where, self._database.seconds) from error
        except DocumentError as error:
            raise DatabaseUnreachable(where, STOPPED) from error

    def _told(self) -> Told:
        visit = uuid4()
        return lambda number, made, ended: self._note((visit, number), made, ended=ended)


async def _visit(order: Visited, expected: type[T], limits: Limits, outing: Outing) -> T:
    box = Box(limits, patient=False, outing=outing)
    try:
        reply = await box.do(order)
    finally:
        await box.end()
    if not isinstance(reply, expected):
        raise ReaderCrashed
    return reply
