"""What a worker that may connect does for its owner."""

import os
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TypedDict

import msgspec

from candor.documents.boxes.messages import (
    Brought,
    Fetch,
    FetchVersion,
    Listed,
    ListTables,
    ReadTable,
    Visited,
)
from candor.documents.outside.database_address import address_of_database
from candor.documents.outside.fetcher import Fetcher, Resolve, addresses_of
from candor.documents.outside.public import is_public
from candor.guard import GATE, Blocked, Purpose
from candor.model.connection import Why
from candor.model.errors import DatabaseUnreachable, OutsideBlocked


class Way(TypedDict, total=False):
    """How a file is fetched, where not as a page is."""

    why: Why
    redirects: int
    seconds: float
    most: int


PAGE: Way = {}
VERSION: Way = {"why": Why.UPDATE, "redirects": 0, "seconds": 15.0, "most": 10_000}


def visited(order: Visited) -> Brought | Listed:
    """Fetches a page, or looks into a database. Raises OutsideError, OutsideBlocked among them."""
    if isinstance(order, FetchVersion):
        return Brought("", _fetcher(order, VERSION).fetch(order.address).data)
    if isinstance(order, Fetch):
        return Brought(*_fetcher(order).fetch(order.address).kept())
    with _to_database(order.database) as purpose:
        found = _looked_into(order)
        purpose.received = len(found.data) if isinstance(found, Brought) else len(msgspec.json.encode(found))
        return found


def _looked_into(order: ListTables | ReadTable) -> Brought | Listed:
    # Now, because it takes half a second, which a page does not need.
    from candor.documents.outside.database import Database

    with Database(order.database, order.password) as database:
        return Listed(database.tables()) if isinstance(order, ListTables) else Brought(*database.read(order.table))


@contextmanager
def _to_database(location: bytes) -> Iterator[Purpose]:
    """What its driver connects to is the database's; a file is not connected to."""
    found, _ = address_of_database(os.fsdecode(location))
    purpose = Purpose(Why.DATABASE, host=found.host)
    GATE.serve(purpose)  # drivers may have threads of their own
    try:
        if found.host:
            GATE.require(found.host, found.port)
        yield purpose
    except Blocked as error:
        raise OutsideBlocked(found.host) from error
    except DatabaseUnreachable:
        purpose.end(failed=True)
        raise
    finally:
        purpose.end()
        GATE.serve(None)


def _fetcher(order: Fetch, way: Way = PAGE) -> Fetcher:
    if not order.hosts:
        return Fetcher(**way)
    trust = ssl.create_default_context(cadata=order.authority or None)
    return Fetcher(
        _by_name(order.hosts), lambda number: is_public(number) or number in order.hosts.values(), trust, **way
    )


def _by_name(hosts: Mapping[str, str]) -> Resolve:
    return lambda host, port: [hosts[host]] if host in hosts else addresses_of(host, port)
