"""The verbs about collections: add, change, fill and forget them."""

from candor.model.collection import Collection, Root
from candor.model.errors import PatternUnusable
from candor.services.indexing.ignoring import Ignoring
from candor.services.ports import Ledger, Searches
from candor.services.threads import Threads


async def keep(collection: Collection, *, ledger: Ledger, threads: Threads) -> None:
    """Adds a collection, or changes it. Raises NameTaken, PatternUnusable."""
    for pattern in collection.ignored:
        if not Ignoring.can_use(pattern):
            raise PatternUnusable(pattern)
    await threads.write(ledger.keep_collection, collection)


async def move(root: Root, *, ledger: Ledger, threads: Threads) -> None:
    """Puts what was given into the collection that the root names."""
    await threads.write(ledger.keep_root, root)


async def forget_collection(collection: str, *, ledger: Ledger, index: Searches, threads: Threads) -> None:
    """Forgets a collection, by id, with all that was given to it; the files on the disk stay."""
    try:
        await threads.write(_forget, collection, ledger, index)
    finally:
        threads.write_later(index.settle)  # taking passages out made this process the one that writes


def _forget(collection: str, ledger: Ledger, index: Searches) -> None:
    given = {root.location for root in ledger.roots() if root.collection == collection}
    gone = [document.id for document in ledger.documents() if document.root in given]
    if gone:
        index.remove(gone)  # first, so that no passage is left that the ledger does not know
        ledger.forget(gone)
    ledger.forget_collection(collection)
