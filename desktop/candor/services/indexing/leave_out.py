"""The verb: leave documents out on purpose."""

from collections.abc import Sequence
from dataclasses import replace

from candor.model.document import Document, DocumentState
from candor.model.errors import LeftOut
from candor.services.indexing.parts import IndexingParts


async def leave_out(ids: Sequence[str], parts: IndexingParts) -> None:
    """Skips documents from now on, by id, and takes their passages out of the index."""
    try:
        await parts.threads.write(_leave_out, ids, parts)
    finally:
        parts.threads.write_later(parts.index.settle)  # taking passages out made this process the one that writes


def _leave_out(ids: Sequence[str], parts: IndexingParts) -> None:
    chosen = list(parts.ledger.find(ids).values())
    if chosen:
        parts.index.remove([document.id for document in chosen])
        parts.ledger.save(map(_left_out, chosen))


def _left_out(document: Document) -> Document:
    failure = LeftOut().failure()
    return replace(document, state=DocumentState.SKIPPED, failure=failure, passages=0, characters=0, indexed_at=0.0)
