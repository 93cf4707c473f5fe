"""Marks an answer's facts, words or tokens with how sure the model was of them."""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from candor.model.token import Token
from candor.services.doubt.facts import Fact, facts
from candor.services.doubt.mark import MILD_BELOW, DoubtLevel, Kind, Mark, band

WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


class Certainty:
    """Looks up the least likely token under any stretch of one answer."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._starts = [token.start for token in tokens]
        self._ends = [token.end for token in tokens]
        self._logprobs = [token.logprob for token in tokens]

    def least(self, start: int, end: int) -> int | None:
        """The index of the least likely token that wrote any of the characters `start`..`end`; None if none did.

        The empty tokens behind a character split over several belong to that character.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        while last < len(self._tokens) and self._starts[last] == self._ends[last] == end:
            last += 1
        if first + 1 == last:
            return first
        return min(range(first, last), key=self._logprobs.__getitem__, default=None)

    def mark(self, start: int, end: int, kind: Kind, below: float = math.inf) -> Mark | None:
        """A mark over `start`..`end`; None where no token is known or all have a log-probability of `below` or more."""
        index = self.least(start, end)
        if index is None or self._logprobs[index] >= below:
            return None
        probability = self._tokens[index].probability
        return Mark(start, end, probability, band(probability), kind, index)


def marks(text: str, tokens: Sequence[Token], level: DoubtLevel, below: float = math.inf) -> tuple[Mark, ...]:
    """Every stretch of the answer at this level less likely than `below`, in order and without overlap.

    Empty when `tokens` is: a server that sends no probabilities leaves nothing to mark.
    """
    if not tokens or level is DoubtLevel.OFF:
        return ()
    least = math.log(below) if below <= 1 else math.inf
    if level is DoubtLevel.TOKENS:
        return tuple(_token_marks(text, tokens, least))
    certainty = Certainty(tokens)
    stretches = facts(text) if level is DoubtLevel.FACTS else words(text)
    found = (certainty.mark(stretch.start, stretch.end, stretch.kind, least) for stretch in stretches)
    return tuple(mark for mark in found if mark is not None)


def doubtful(text: str, tokens: Sequence[Token], level: DoubtLevel) -> tuple[Mark, ...]:
    """Only the marks that are shown: under a probability of 0.5."""
    return marks(text, tokens, level, MILD_BELOW)


def words(text: str) -> Iterator[Fact]:
    """Facts whole, and every other word by itself, in order."""
    known = facts(text)
    at = 0
    for match in WORD.finditer(text):
        while at < len(known) and known[at].end <= match.start():
            yield known[at]
            at += 1
        if at == len(known) or match.end() <= known[at].start:
            yield Fact(*match.span(), Kind.WORD)
    yield from known[at:]


def _token_marks(text: str, tokens: Sequence[Token], least: float) -> Iterator[Mark]:
    for index, token in enumerate(tokens):
        if token.logprob >= least:
            continue
        piece = text[token.start : token.end]
        if piece.strip():
            start = token.start + len(piece) - len(piece.lstrip())
            end = token.end - (len(piece) - len(piece.rstrip()))
            yield Mark(start, end, token.probability, band(token.probability), Kind.TOKEN, index)
