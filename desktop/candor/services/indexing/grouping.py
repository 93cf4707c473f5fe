"""The verbs about collections: add, change and fill them."""

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState
from candor.model.errors import PatternUnusable
from candor.services.indexing.ignoring import Ignoring
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.weigh import too_large
from candor.services.ports import Ledger


async def keep(collection: Collection, parts: IndexingParts) -> None:
    """Adds a collection, or changes it: what its new `largest` excludes and the former did not is left out at once.

    Raises NameTaken, PatternUnusable, IndexingError.
    """
    for pattern in collection.ignored:
        if not Ignoring.can_use(pattern):
            raise PatternUnusable(pattern)
    try:
        await parts.threads.write(_keep, collection, parts)
    finally:
        parts.threads.write_later(parts.index.settle)  # taking passages out made this process the one that writes


async def move(root: Root, parts: IndexingParts) -> None:
    """Puts what was given into the collection that the root names."""
    await parts.threads.write(parts.ledger.keep_root, root)


def _keep(collection: Collection, parts: IndexingParts) -> None:
    large = _too_large(collection, parts.ledger)
    if large:
        parts.index.claim()
    parts.ledger.keep_collection(collection)
    if large:
        parts.index.remove([document.id for document in large])
        parts.ledger.save(large)


def _too_large(collection: Collection, ledger: Ledger) -> list[Document]:
    """What is to be left out from now on. A file that was too large before was named by the person, and stays."""
    before = next((each.largest for each in ledger.collections() if each.id == collection.id), 0)
    if collection.largest >= before:
        return []
    roots = {root.location for root in ledger.roots() if root.collection == collection.id}
    return [
        too_large(each, collection.largest)
        for each in ledger.documents()
        if each.root in roots
        and each.state is not DocumentState.SKIPPED
        and collection.largest < each.fingerprint.size <= before
    ]
