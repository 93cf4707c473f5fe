"""Grounded or guessed: an answer's words weighed with and without the passages."""

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Where the certainty of a word comes from."""

    DOCUMENTS = "documents"  # at least four times as likely with the passages as without
    MEMORY = "memory"  # not so, and likely all the same
    NEITHER = "neither"  # not so, and with the passages and without less likely than 0.2 a word


@dataclass(frozen=True, slots=True)
class Weighed:
    """A stretch `start`..`end` of the answer, in characters, scored again.

    `with_files` and `without` are natural log-probabilities of the whole stretch, with and without the passages.
    `carried` says for each source that was left out once by how much the log-probability fell: pairs of rank and nats.
    """

    start: int
    end: int
    with_files: float
    without: float
    origin: Origin
    carried: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Grounding:
    """The answer weighed; `calls` to the server and `seconds` are what it cost."""

    words: tuple[Weighed, ...]
    calls: int
    seconds: float
