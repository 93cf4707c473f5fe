"""Where the certainty of a stretch of an answer comes from, in words."""

import math

from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.turn import Turn
from candor.services.counted import counted, duration
from candor.services.doubt.words import percent

WORDS = {
    Origin.DOCUMENTS: "From your documents",
    Origin.MEMORY: "From the model’s memory",
    Origin.NEITHER: "Unlikely with and without files",
}
CARRIES = math.log(4)  # nats: at least four times less likely without that one source
LIMITS = (
    "Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s "
    "certainty comes from, and proves nothing."
)


def weighed_at(turn: Turn, start: int, end: int) -> Weighed | None:
    """What weighing said of a stretch of the answer, or of the word around it; None before it was weighed."""
    if turn.grounding is None:
        return None
    around = [word for word in turn.grounding.words if word.start < end and start < word.end]
    return min(around, key=lambda word: abs(word.start - start) + abs(word.end - end), default=None)


def origin_words(word: Weighed) -> str:
    """Such as "From your documents, most of all source 3"."""
    rank = carrier(word)
    return f"{WORDS[word.origin]}{f', most of all source {rank}' if rank else ''}"


def carrier(word: Weighed) -> int:
    """The rank of the source that a stretch from the documents rests on most of all; 0 where none carries it alone."""
    rank, fell = max(word.carried, key=lambda pair: pair[1], default=(0, 0.0))
    return rank if word.origin is Origin.DOCUMENTS and fell >= CARRIES else 0


def figures_words(word: Weighed) -> str:
    """Such as "From your documents, most of all source 3: 19 % with files, 2 % without"."""
    with_files, without = (percent(likely(side)) for side in (word.with_files, word.without))
    return f"{origin_words(word)}: {with_files} with files, {without} without"


def likely(logprob: float) -> float:
    """The probability of a stretch, between 0 and 1."""
    return math.exp(min(logprob, 0.0))


def weighed_words(grounding: Grounding) -> str:
    """What weighing cost, and what it is not."""
    calls = counted(grounding.calls, "call")
    return f"Weighed with {calls} to the model in {duration(grounding.seconds)}. {LIMITS}"
