"""The verbs about the library itself: list it, and take something out."""

from candor.model.document import Document
from candor.services.indexing.scan import is_below
from candor.services.ports import Ledger, Searches
from candor.services.threads import Threads


async def list_library(*, ledger: Ledger, threads: Threads) -> list[Document]:
    """Every document with its state, in order of path."""
    return await threads.read(ledger.documents)


async def forget(location: bytes, *, ledger: Ledger, index: Searches, threads: Threads) -> None:
    """Takes a file, or all that lies in a folder, out of the library; the files on the disk stay."""
    try:
        await threads.write(_forget, location, ledger, index)
    finally:
        threads.write_later(index.settle)  # taking passages out made this process the one that writes


def _forget(location: bytes, ledger: Ledger, index: Searches) -> None:
    gone = [document.id for document in ledger.documents() if is_below(document.location, location)]
    if gone:
        index.remove(gone)  # first, so that no passage is left that the ledger does not know
        ledger.forget(gone)
    for root in ledger.roots():
        if is_below(root.location, location):
            ledger.forget_root(root.location)
