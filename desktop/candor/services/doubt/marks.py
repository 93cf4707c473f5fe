"""Marks an answer's facts, words or tokens with how sure the model was of them."""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from candor.model.token import Token
from candor.model.tokens import Tokens
from candor.services.doubt.colouring import FIXED, Limits
from candor.services.doubt.facts import Fact, facts
from candor.services.doubt.mark import DoubtLevel, Kind, Mark
from candor.services.doubt.patterns import CITATION

WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


class Certainty:
    """Looks up the least likely token under any stretch of one answer."""

    def __init__(self, tokens: Sequence[Token], limits: Limits = FIXED) -> None:
        dense = Tokens.of(tokens)
        self._starts, self._ends, self._logprobs = dense.starts, dense.ends, dense.logprobs
        self._limits = limits

    def least(self, start: int, end: int) -> int | None:
        """The index of the least likely token that wrote any of the characters `start`..`end`; None if none did.

        The empty tokens behind a character split over several belong to that character.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        while last < len(self._starts) and self._starts[last] == self._ends[last] == end:
            last += 1
        if first + 1 == last:
            return first
        return min(range(first, last), key=self._logprobs.__getitem__, default=None)

    def mark(self, start: int, end: int, kind: Kind, below: float = math.inf) -> Mark | None:
        """A mark over `start`..`end`; None where no token is known or all have a log-probability of `below` or more."""
        index = self.least(start, end)
        if index is None or self._logprobs[index] >= below:
            return None
        probability = math.exp(min(0.0, self._logprobs[index]))
        return Mark(start, end, probability, self._limits.band(self._logprobs[index]), kind, index)


def marks(text: str, tokens: Sequence[Token], level: DoubtLevel) -> tuple[Mark, ...]:
    """Every stretch of the answer at this level, doubtful or not, in order and without overlap.

    Empty when `tokens` is: a server that sends no probabilities leaves nothing to mark.
    """
    if not tokens or level in {DoubtLevel.OFF, DoubtLevel.ORIGINS}:
        return ()
    if level is DoubtLevel.TOKENS:
        return token_marks(text, tokens)
    stretches = facts(text)
    return marks_over(stretches if level is DoubtLevel.FACTS else words(text, stretches), Certainty(tokens))


def marks_over(stretches: Iterable[Fact], certainty: Certainty, below: float = math.inf) -> tuple[Mark, ...]:
    """A mark over each stretch that was written with a log-probability under `below`."""
    found = (certainty.mark(stretch.start, stretch.end, stretch.kind, below) for stretch in stretches)
    return tuple(mark for mark in found if mark is not None)


def token_marks(
    text: str, tokens: Sequence[Token], below: float = math.inf, limits: Limits = FIXED
) -> tuple[Mark, ...]:
    """A mark over each token with a log-probability under `below`, without the white space around it."""
    found = []
    dense = Tokens.of(tokens)
    for index, logprob in enumerate(dense.logprobs):
        if logprob >= below:
            continue
        piece = text[dense.starts[index] : dense.ends[index]]
        if words := piece.strip():
            start = dense.starts[index] + len(piece) - len(piece.lstrip())
            probability = math.exp(min(0.0, logprob))
            found.append(Mark(start, start + len(words), probability, limits.band(logprob), Kind.TOKEN, index))
    return tuple(found)


def words(text: str, known: Sequence[Fact]) -> Iterator[Fact]:
    """The known facts whole, and every other word by itself, in order; citations such as [1] are no words."""
    at = 0
    for match in WORD.finditer(CITATION.sub(lambda found: " " * len(found.group()), text)):
        while at < len(known) and known[at].end <= match.start():
            yield known[at]
            at += 1
        if at == len(known) or match.end() <= known[at].start:
            yield Fact(*match.span(), Kind.WORD)
    yield from known[at:]
