"""What a backup holds beside conversations: what was given to the library, pins, and settings."""

from collections.abc import Iterable
from typing import Any

import msgspec

from candor.model.collection import Collection, Root
from candor.model.errors import BackupUnusable
from candor.model.evaluation import Pin
from candor.services.archive_ports import Given

FORMAT = 1


class Belongings(msgspec.Struct, frozen=True):
    """As it is written: MessagePack. `settings` are those that differ from their defaults."""

    format: int = FORMAT
    collections: tuple[Collection, ...] = ()
    roots: tuple[Root, ...] = ()
    pins: tuple[Pin, ...] = ()
    settings: dict[str, Any] = {}


def gathered(given: Given, settings: dict[str, Any]) -> bytes:
    """All of it, but for what was attached to single questions, whose copies are not in a backup."""
    collections = tuple(each for each in given.ledger.collections() if not each.attached)
    kept = {each.id for each in collections}
    roots = tuple(root for root in given.ledger.roots() if root.collection in kept)
    return msgspec.msgpack.encode(Belongings(FORMAT, collections, roots, tuple(given.pins.all()), settings))


def read_back(data: bytes) -> Belongings:
    """The reverse. Raises BackupUnusable."""
    try:
        return msgspec.msgpack.decode(data, type=Belongings)
    except (msgspec.DecodeError, RecursionError) as error:
        raise BackupUnusable("what is said of the library in it cannot be read") from error


def put_back(belongings: Belongings, given: Given) -> tuple[int, int]:
    """Adds what is not there; returns how many places and pins came. What is there stays as it is."""
    ledger = given.ledger
    there = ledger.collections()
    into = {each.id: each.id for each in there}
    named = {each.name.casefold(): each.id for each in there}
    for each in belongings.collections:
        if each.id not in into:
            into[each.id] = named.get(each.name.casefold(), each.id)
            if into[each.id] == each.id:
                ledger.keep_collection(each)
    places = _keep_roots(belongings.roots, into, given)
    known = set(given.pins.all())
    new = [pin for pin in belongings.pins if pin not in known]
    for pin in new:
        given.pins.add(pin)
    return places, len(new)


def _keep_roots(roots: Iterable[Root], into: dict[str, str], given: Given) -> int:
    there = {root.location for root in given.ledger.roots()}
    new = [root for root in roots if root.location not in there and root.collection in into]
    for root in new:
        given.ledger.keep_root(Root(root.location, into[root.collection]))
    return len(new)
