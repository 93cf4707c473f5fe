"""Where the certainty of a stretch of an answer comes from, in words."""

import math
from collections.abc import Iterator

from candor.model.grounding import Origin, Weighed
from candor.model.turn import Turn
from candor.services.doubt.words import percent

WEIGH = "Weigh with and without files"
WORDS = {
    Origin.DOCUMENTS: "From your documents",
    Origin.MEMORY: "From the model’s memory",
    Origin.NEITHER: "Unlikely with and without files",
}
CARRIES = math.log(4)  # nats: at least four times less likely without that one source


def weighed_at(turn: Turn, start: int, end: int) -> Weighed | None:
    """What weighing said of a stretch of the answer, or of the word around it; None before it was weighed."""
    if turn.grounding is None:
        return None
    around = [word for word in turn.grounding.words if word.start < end and start < word.end]
    return min(around, key=lambda word: abs(word.start - start) + abs(word.end - end), default=None)


def origin_runs(turn: Turn) -> Iterator[tuple[int, int, Origin]]:
    """The words from the documents and those that are unlikely both ways, each with its neighbours of the same kind."""
    words = turn.grounding.words if turn.grounding is not None else ()
    run: tuple[int, int, Origin] | None = None
    for word in words:
        joins = run is not None and run[2] is word.origin and not turn.text[run[1] : word.start].strip(" ")
        if run is not None and not joins:
            yield run
        run = (run[0] if run is not None and joins else word.start, word.end, word.origin)
        run = None if word.origin is Origin.MEMORY else run
    if run is not None:
        yield run


def origin_words(word: Weighed) -> str:
    """Such as "From your documents, most of all source 3"."""
    rank, fell = max(word.carried, key=lambda pair: pair[1], default=(0, 0.0))
    most = f", most of all source {rank}" if word.origin is Origin.DOCUMENTS and fell >= CARRIES else ""
    return f"{WORDS[word.origin]}{most}"


def figures_words(word: Weighed) -> str:
    """Such as "From your documents, most of all source 3: 19 % with files, 2 % without"."""
    with_files, without = (percent(likely(side)) for side in (word.with_files, word.without))
    return f"{origin_words(word)}: {with_files} with files, {without} without"


def likely(logprob: float) -> float:
    """The probability of a stretch, between 0 and 1."""
    return math.exp(min(logprob, 0.0))
