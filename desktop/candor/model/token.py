"""Tokens of an answer with what else the model nearly said."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alternative:
    """A token the model could have written here; `logprob` is the natural logarithm of its probability."""

    text: str
    logprob: float

    @property
    def probability(self) -> float:
        """Between 0 and 1."""
        return math.exp(min(self.logprob, 0.0))


@dataclass(frozen=True, slots=True)
class Token:
    """One token of an answer.

    `text` is the token as the server names it, for looking at only: the answer is never rebuilt from it (a character
    split over tokens arrives as U+FFFD). `start` and `end` are its span in the answer's text, in characters: spans
    are in order, do not overlap and join to the whole text; of a split character the first token has the whole span
    and the others an empty one at its end.
    `logprob` is before sampling: temperature does not change it. `alternatives` are up to 20, most likely first, and
    need not contain the token itself.
    """

    text: str
    logprob: float
    alternatives: tuple[Alternative, ...]
    start: int
    end: int

    @property
    def probability(self) -> float:
        """Between 0 and 1."""
        return math.exp(min(self.logprob, 0.0))
