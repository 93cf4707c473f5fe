"""Where the certainty of each word comes from, by what leaving passages out does to it."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from candor.model.grounding import Origin, Weighed
from candor.model.token import Token
from candor.services.doubt.facts import facts
from candor.services.doubt.marks import words

CLEARLY = math.log(4)  # nats: at least four times as likely with the passages as without
UNLIKELY = math.log(0.2)  # nats a word: what is less likely is strongly doubtful elsewhere in Candor too
LOWEST = -100.0  # nats a token: minus infinity would swallow what stands beside it


class Spread:
    """The log-probabilities of one scoring over the characters of the answer, so that other cuts compare.

    A token's is shared out evenly among its characters. One with an empty span belongs to a character that is split,
    and so to the one before it.
    """

    def __init__(self, tokens: Sequence[Token], length: int) -> None:
        shares = [0.0] * length
        for token in tokens:
            start, end = (token.start, token.end) if token.start < token.end else (token.start - 1, token.start)
            for at in range(max(0, start), end):
                shares[at] += max(token.logprob, LOWEST) / (end - start)
        self._sums = list(accumulate(shares, initial=0.0))

    def logprob(self, start: int, end: int) -> float:
        """Of the characters `start`..`end`, in nats."""
        return min(0.0, self._sums[end] - self._sums[start])


@dataclass(frozen=True, slots=True)
class Scores:
    """One answer scored with all passages, with none, and with each of some left out, by its rank."""

    with_files: Spread
    without: Spread
    left_out: Mapping[int, Spread]


def weigh(text: str, scores: Scores) -> tuple[Weighed, ...]:
    """Every fact and every other word of the answer, in order, with where its certainty comes from.

    The white space before a word counts with it, for a token mostly has both.
    """
    return tuple(_weighed(text, start, end, scores) for start, end in _stretches(text))


def origin(with_files: float, without: float, words: int) -> Origin:
    """DOCUMENTS when clearly likelier with the passages, NEITHER when its words are unlikely both ways, else MEMORY."""
    if with_files - without >= CLEARLY:
        return Origin.DOCUMENTS
    return Origin.NEITHER if max(with_files, without) / words < UNLIKELY else Origin.MEMORY


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    return ((stretch.start, stretch.end) for stretch in words(text, facts(text)))


def _weighed(text: str, start: int, end: int, scores: Scores) -> Weighed:
    before = len(text[:start].rstrip())
    with_files, without = scores.with_files.logprob(before, end), scores.without.logprob(before, end)
    length = len(text[start:end].split())
    fell = ((rank, with_files - spread.logprob(before, end)) for rank, spread in scores.left_out.items())
    return Weighed(start, end, with_files, without, origin(with_files, without, length), tuple(fell))
