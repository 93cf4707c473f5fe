"""Grounded or guessed: an answer's words weighed with and without the passages."""

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Where the certainty of a word comes from."""

    DOCUMENTS = "documents"  # clearly likelier with the passages than without
    MEMORY = "memory"  # as likely without them
    NEITHER = "neither"  # unlikely either way


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
