"""Which sentence of a cited passage an item came from."""

from dataclasses import replace

from candor.model.passage import Source
from candor.services.asking.ask_parts import AskParts
from candor.services.visit.notes import Notes


async def marked(notes: Notes, parts: AskParts) -> tuple[Source, ...]:
    """The sources with the sentence most similar to the item that cites them first, and how similar the passage is.

    Raises IndexingError.
    """
    return tuple([await _marked(source, notes.said_of(source), parts) for source in notes.sources])


async def _marked(source: Source, item: str, parts: AskParts) -> Source:
    found = await parts.threads.read(parts.index.similar, [item], [source.passage])
    return replace(source, best=found[0].best, score=found[0].score) if found else source
