"""The verb: the passage most similar to each sentence of an answer."""

from candor.model.passage import Similar
from candor.model.turn import Turn
from candor.services.doubt.sentences import answer_sentences
from candor.services.ports import Searches
from candor.services.threads import Threads


async def similar(turn: Turn, *, index: Searches, threads: Threads) -> tuple[Similar, ...]:
    """One for each sentence, in order, among the answer's own sources; by words and meaning, never a proof.

    Raises IndexingError.
    """
    spans = answer_sentences(turn.text)
    sources = [source for source in turn.sources if not source.passage.is_forgotten]
    if not spans or not sources:
        return ()
    sentences = [turn.text[start:end] for start, end in spans]
    found = await threads.read(index.similar, sentences, [source.passage for source in sources])
    return tuple(
        Similar(start, end, sources[each.passage].rank, each.score, each.best)
        for (start, end), each in zip(spans, found, strict=True)
    )
