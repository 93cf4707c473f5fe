"""The verbs about web pages and databases: look, add, and fetch again."""

import os
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from candor.model.connection import Why
from candor.model.document import DocumentState, Origin, origin_of, shown, table_location, table_of
from candor.model.errors import OutsideBlocked, OutsideError
from candor.model.events import IndexEvent
from candor.model.outside import TableOffer
from candor.services.outside.outside_parts import OutsideParts
from candor.services.outside.sqlite_mark import sqlite_mark
from candor.services.outside.take_in import take_in

Events = AsyncGenerator[IndexEvent, None]


async def add_page(typed: str, into: str, parts: OutsideParts, *, once: bool = False) -> Events:
    """Fetches the page at an address and reads it into a collection (id). Raises OutsideError, IndexingError.

    Where nothing may leave this machine, `once` lets this visit out to this host and no other; else, as with all below,
    it raises OutsideBlocked.
    """
    offer = parts.visits.look_at(typed)
    location = os.fsencode(offer.address)
    anywhere = await _permitted(location, Why.PAGE, parts, once=once)
    brought = await parts.visits.fetch(offer.address, anywhere=anywhere)
    async with aclosing(take_in(location, into, brought, parts.indexing)) as events:
        async for event in events:
            yield event


async def tables(typed: str, password: str, parts: OutsideParts, *, once: bool = False) -> list[TableOffer]:
    """The tables of a database; without a password the one that was kept. Raises OutsideError, SecretsUnavailable."""
    database, password = await _opened(typed, password, parts)
    await _permitted(database, Why.DATABASE, parts, once=once)
    return list(await parts.visits.tables(database, password))


async def add_table(
    typed: str, table: str, password: str, into: str, parts: OutsideParts, *, once: bool = False
) -> Events:
    """Reads a table into a collection (id), and keeps the password. Raises OutsideError, IndexingError."""
    database, password = await _opened(typed, password, parts)
    await _permitted(database, Why.DATABASE, parts, once=once)
    async with aclosing(_read(database, password, table, into, parts)) as events:
        async for event in events:
            yield event


async def again(location: bytes, parts: OutsideParts, *, once: bool = False) -> Events:
    """Fetches a page or reads a table once more, by its location; a row that failed tells the newest reason.

    What was read before stays where it cannot be reached. Raises OutsideError, IndexingError, SecretsUnavailable.
    """
    if origin_of(location) is Origin.PAGE:
        run = add_page(shown(location), "", parts, once=once)
    else:
        database, table = table_of(location)
        run = add_table(os.fsdecode(database), table, "", "", parts, once=once)
    try:
        async with aclosing(run) as events:
            async for event in events:
                yield event
    except OutsideBlocked:
        raise  # nothing was found out about it
    except OutsideError as error:
        await parts.indexing.threads.write(_keep_reason, location, error, parts)
        raise


async def _read(database: bytes, password: str, table: str, into: str, parts: OutsideParts) -> Events:
    mark = await parts.indexing.threads.look(sqlite_mark, database)
    brought = await parts.visits.read(database, password, table)
    await parts.passwords.keep(database, password)
    async with aclosing(take_in(table_location(database, table), into, brought, parts.indexing, mark)) as events:
        async for event in events:
            yield event


async def _permitted(location: bytes, why: Why, parts: OutsideParts, *, once: bool) -> bool:
    """Whether it may be led on to other hosts. Raises OutsideBlocked."""
    host, port = parts.visits.reaches(location)
    return await parts.indexing.threads.look(parts.leaving.anywhere, why, host, port, once=once)


async def _opened(typed: str, password: str, parts: OutsideParts) -> tuple[bytes, str]:
    """The database's address, and the password: as it was given, as it stood in the address, or as it was kept."""
    database, written = parts.visits.database(typed)
    password = password or written
    if not password and not database.startswith(b"sqlite:"):
        password = await parts.passwords.of(database)
    return database, password


def _keep_reason(location: bytes, error: OutsideError, parts: OutsideParts) -> None:
    ledger = parts.indexing.ledger
    failed = [each for each in ledger.below(location) if each.location == location]
    ledger.save(
        replace(each, failure=error.failure(), tries=each.tries + 1)
        for each in failed
        if each.state is DocumentState.FAILED
    )
