"""Which collection a name means."""

import os
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from candor.cli.output import Output
from candor.model.collection import Collection
from candor.model.document import Origin, origin_of
from candor.model.errors import CollectionUnknown
from candor.services.verbs import Verbs


async def collection_named(name: str, verbs: Verbs) -> Collection:
    """The one of this name, whatever the case. Raises CollectionUnknown."""
    for each in await verbs.collections.all():
        if each.name.casefold() == name.casefold():
            return each
    raise CollectionUnknown(name)


async def names(verbs: Verbs) -> tuple[str, ...]:
    """Those that can be asked for by name."""
    return tuple(each.name for each in await verbs.collections.all() if not each.conversation)


async def chosen_names(typed: Sequence[str], verbs: Verbs) -> tuple[str, ...]:
    """The names of some as they are. Raises CollectionUnknown."""
    return tuple([(await collection_named(name, verbs)).name for name in typed])


async def new_collection(name: str, verbs: Verbs, ignored: tuple[str, ...] | None = None) -> Collection:
    """Makes one. Raises NameTaken, PatternUnusable."""
    made = Collection(uuid4().hex, name)
    made = made if ignored is None else Collection(made.id, name, ignored)
    await verbs.collections.keep(made)
    return made


async def made_or_named(name: str, verbs: Verbs, output: Output) -> str:
    """The collection's id, made where there is none."""
    try:
        return (await collection_named(name, verbs)).id
    except CollectionUnknown:
        output.note(f"{name} is a new collection")
        return (await new_collection(name, verbs)).id


async def to_read(name: str, paths: list[Path], verbs: Verbs, output: Output) -> tuple[str, list[Path]]:
    """The collection's id, made where there is none, and the paths: without any those given to it before.

    Raises CollectionUnknown where that is nothing.
    """
    try:
        collection = await collection_named(name, verbs)
    except CollectionUnknown:
        if not paths:
            raise
        collection = await new_collection(name, verbs)
        output.note(f"{name} is a new collection")
    roots = [root.location for root in await verbs.collections.roots() if root.collection == collection.id]
    return collection.id, paths or [Path(os.fsdecode(root)) for root in roots if origin_of(root) is Origin.FILE]
