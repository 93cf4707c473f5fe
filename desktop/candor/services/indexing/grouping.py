"""The verbs about collections: add, change and fill them."""

from candor.model.collection import Collection, Root
from candor.model.errors import PatternUnusable
from candor.services.indexing.ignoring import Ignoring
from candor.services.indexing.parts import IndexingParts


async def keep(collection: Collection, parts: IndexingParts) -> None:
    """Adds a collection, or changes it. Raises NameTaken, PatternUnusable."""
    for pattern in collection.ignored:
        if not Ignoring.can_use(pattern):
            raise PatternUnusable(pattern)
    await parts.threads.write(parts.ledger.keep_collection, collection)


async def move(root: Root, parts: IndexingParts) -> None:
    """Puts what was given into the collection that the root names."""
    await parts.threads.write(parts.ledger.keep_root, root)
