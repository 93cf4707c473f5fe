"""The verb: what stands around a passage."""

from candor.model.passage import Passage
from candor.services.ports import Searches
from candor.services.threads import Threads


async def neighbours(passage: Passage, *, index: Searches, threads: Threads) -> tuple[Passage | None, Passage | None]:
    """The passages before and after one in its document; none where the document is gone or was cut otherwise since.

    Raises IndexingError.
    """
    passages = await threads.read(index.passages_of, passage.document)
    at = next((at for at, each in enumerate(passages) if _same(each, passage)), None)
    if at is None:
        return None, None
    before = passages[at - 1] if at else None
    return before, passages[at + 1] if at + 1 < len(passages) else None


def _same(stored: Passage, passage: Passage) -> bool:
    """Whether it is the same piece of text: a file that changed may have another one under the same id."""
    return stored.id == passage.id and stored.text == passage.text
