"""A stretch of an answer and how sure the model was of it."""

from dataclasses import dataclass
from enum import StrEnum


class DoubtLevel(StrEnum):
    """How closely doubt is shown."""

    OFF = "off"
    FACTS = "facts"  # numbers, dates, names and quotes
    WORDS = "words"  # facts, and every other word
    TOKENS = "tokens"
    ORIGINS = "origins"  # no doubt at all, but where each word's certainty comes from


class Band(StrEnum):
    """How doubtful a probability is, by fixed limits: 0.5 and over, 0.2 to 0.5, under 0.2."""

    PLAIN = "plain"
    MILD = "mild"
    STRONG = "strong"


class Kind(StrEnum):
    """What is marked."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    WORD = "word"
    TOKEN = "token"  # noqa: S105 - a token of text, not a secret


MILD_BELOW = 0.5
STRONG_BELOW = 0.2


def band(probability: float) -> Band:
    """The band of a probability between 0 and 1."""
    if probability >= MILD_BELOW:
        return Band.PLAIN
    return Band.MILD if probability >= STRONG_BELOW else Band.STRONG


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch `start`..`end` of an answer's text, in characters, without white space around it.

    `probability` is that of its least likely token, whose index in the turn's tokens is `token`.
    """

    start: int
    end: int
    probability: float
    band: Band
    kind: Kind
    token: int
