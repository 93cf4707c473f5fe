"""`candor collections`: what the library is grouped into."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.cli.quotes import settle_quotes
from candor.cli.the_collection import collection_named, new_collection
from candor.cli.wording import megabytes
from candor.model.collection import Collection, Root
from candor.model.document import Document, shown
from candor.services.counted import counted
from candor.services.verbs import Verbs

NOTHING = "There are no collections yet. The first folder makes one: `candor index FOLDER`."


async def collections(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists them, or changes one. Raises CollectionUnknown, NameTaken, PatternUnusable."""
    if chosen.new:
        await new_collection(chosen.new, verbs)
    elif chosen.rename:
        collection = await collection_named(chosen.rename[0], verbs)
        await verbs.collections.keep(replace(collection, name=chosen.rename[1]))
    elif chosen.ignore:
        collection = await collection_named(chosen.ignore[0], verbs)
        await verbs.collections.keep(replace(collection, ignored=tuple(chosen.ignore[1:])))
        output.note(f"This takes effect with `candor index --collection {_quoted(collection.name)}`.")
    elif chosen.forget:
        return await _forget(await collection_named(chosen.forget, verbs), chosen, verbs, output)
    await _list(verbs, output)
    return 0


async def _forget(collection: Collection, chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    roots = [root for root in await verbs.collections.roots() if root.collection == collection.id]
    question = f"Forget {collection.name} with all that was given to it? The files themselves stay."
    if not chosen.yes and not agreed(question, "Say --yes to forget it without being asked.", output):
        output.note("Nothing was forgotten.")
        return 1
    await settle_quotes([root.location for root in roots], chosen, verbs, output)
    await verbs.collections.forget(collection.id)
    output.note(f"{collection.name} was forgotten")
    return 0


async def _list(verbs: Verbs, output: Output) -> None:
    documents, roots = await verbs.library(), await verbs.collections.roots()
    listed = await verbs.collections.all()
    for collection in listed:
        its_roots = [root for root in roots if root.collection == collection.id]
        _show(collection, its_roots, _within(documents, its_roots), output)
    if not listed and not output.as_json:
        output.note(NOTHING)


def _within(documents: Sequence[Document], roots: Sequence[Root]) -> list[Document]:
    locations = {root.location for root in roots}
    return [document for document in documents if document.root in locations]


def _show(collection: Collection, roots: Sequence[Root], documents: Sequence[Document], output: Output) -> None:
    passages = sum(document.passages for document in documents)
    if output.as_json:
        output.json(
            name=collection.name,
            id=collection.id,
            ignored=collection.ignored,
            largest=collection.largest,
            conversation=collection.conversation or None,
            roots=[shown(root.location) for root in roots],
            documents=len(documents),
            passages=passages,
        )
        return
    for_one = ", asked in one conversation" if collection.conversation else ""
    counts = f"{counted(len(documents), 'document')}, {counted(passages, 'passage')}{for_one}"
    output.say(f"{collection.name}  ({counts})")
    ignored = f"ignores {' '.join(collection.ignored)} and " if collection.ignored else "ignores "
    output.say(f"    {ignored}files over {megabytes(collection.largest)}")
    for root in roots:
        output.say(f"    {shown(root.location)}")


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
