"""What is found for a question in its part of the library, as much as fits its share of the window."""

from collections.abc import Sequence
from itertools import accumulate, takewhile

from candor.model.events import Retrieved
from candor.model.passage import Source
from candor.model.question import Question
from candor.services.asking.area import Area, area
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.prompt import passage_cost


async def retrieve(
    words: str, question: Question, parts: AskParts, *, context: int, best: bool = True
) -> tuple[Retrieved, Area]:
    """The closest passages, best first, and what they were searched in. Raises NothingInScope, IndexingError."""
    read, index = parts.threads.read, parts.index
    where = await read(area, question.scope, parts.ledger, question.asked_in)
    found = await read(index.search, words, parts.passages, best=best, documents=where.documents)
    sources = filling(found.sources, int(context * parts.share), parts)
    coverage = await read(where.coverage, sources, index)
    return Retrieved(sources, coverage, found.speaks), where


def filling(sources: Sequence[Source], room: int, parts: AskParts) -> tuple[Source, ...]:
    """The first passages that fit into `room` tokens, at least one: the rest was found, and is not needed."""
    used = accumulate(passage_cost(source, parts.count) for source in sources)
    return tuple(sources[: max(1, len(list(takewhile(lambda tokens: tokens <= room, used))))])
