"""What a worker that may connect does for its owner."""

import ssl
from collections.abc import Mapping

from candor.documents.boxes.messages import Brought, Fetch, Listed, ListTables, Visited
from candor.documents.outside.fetcher import Fetcher, Resolve, addresses_of
from candor.documents.outside.public import is_public


def visited(order: Visited) -> Brought | Listed:
    """Fetches a page, or looks into a database. Raises OutsideError."""
    if isinstance(order, Fetch):
        return Brought(*_fetcher(order).fetch(order.address).kept())
    # Now, because it takes half a second, which a page does not need.
    from candor.documents.outside.database import Database

    with Database(order.database, order.password) as database:
        return Listed(database.tables()) if isinstance(order, ListTables) else Brought(*database.read(order.table))


def _fetcher(order: Fetch) -> Fetcher:
    if not order.hosts:
        return Fetcher()
    trust = ssl.create_default_context(cadata=order.authority or None)
    return Fetcher(_by_name(order.hosts), lambda number: is_public(number) or number in order.hosts.values(), trust)


def _by_name(hosts: Mapping[str, str]) -> Resolve:
    return lambda host, port: [hosts[host]] if host in hosts else addresses_of(host, port)
