"""Every passage in scope, in order, in batches that fill the window."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import replace

from candor.model.document import Document
from candor.model.passage import Passage, Source
from candor.services.asking.area import Area
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.prompt import passage_cost

MOST = 99  # of a batch: three digits confuse small models
Batch = list[Source]


async def batches(area: Area, room: int, parts: AskParts) -> AsyncGenerator[Batch, None]:
    """The passages by document in order of path, as they stand in it; each batch takes at most `room` tokens, or is a
    single passage. They are numbered from 1 in each batch. Raises IndexingError.
    """
    batch: Batch = []
    used = 0
    async for source in _sources(area, parts):
        numbered = replace(source, rank=len(batch) + 1)
        cost = passage_cost(numbered, parts.count)
        if batch and (used + cost > room or len(batch) == MOST):
            yield batch
            batch, used, numbered = [], 0, replace(source, rank=1)
        batch.append(numbered)
        used += cost
    if batch:
        yield batch


def halves(batch: Batch) -> list[Batch]:
    """The batch in two, each numbered from 1."""
    middle = len(batch) // 2
    return [_numbered(batch[:middle]), _numbered(batch[middle:])]


async def documents_in(area: Area, parts: AskParts) -> list[Document]:
    """Those with passages, in order of path."""
    known: Sequence[Document] = await parts.threads.read(parts.ledger.documents)
    return [each for each in known if each.passages and (area.documents is None or each.id in area.documents)]


async def _sources(area: Area, parts: AskParts) -> AsyncIterator[Source]:
    for document in await documents_in(area, parts):
        for passage in await parts.threads.read(parts.index.passages_of, document.id):
            yield _source(passage, document)


def _source(passage: Passage, document: Document) -> Source:
    return Source(
        passage,
        rank=1,
        score=0.0,
        meaning=0.0,
        words=0.0,
        path=document.shown_path,
        location=document.location,
        digest=document.fingerprint.digest,
    )


def _numbered(batch: Batch) -> Batch:
    return [replace(source, rank=rank) for rank, source in enumerate(batch, 1)]
