"""How well search finds what it should."""

from dataclasses import dataclass

from candor.model.failure import Failure


@dataclass(frozen=True, slots=True)
class Pin:
    """A person's own question with the right place: a file, and a page of it where it has pages."""

    question: str
    location: bytes
    page: int | None = None


@dataclass(frozen=True, slots=True)
class PinResult:
    """At which rank (from 1) the right place was found; None when it was not among the first ten.

    `failure` says why it could not be found at all: its file is gone, or could not be read.
    """

    pin: Pin
    rank: int | None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class PinRun:
    """What all pinned questions came to at one time: `at` is Unix time in seconds, the figures are in 0..1.

    `setting` is what search was done with, to be shown: runs with another one can be compared.
    """

    at: float
    setting: str
    questions: int
    hit_at_1: float
    hit_at_5: float
    hit_at_10: float
    mrr_at_10: float


@dataclass(frozen=True, slots=True)
class RetrievalScore:
    """Figures over a set of questions, each in 0..1; shared/retrieval's score.py says how each is counted."""

    questions: int
    hit_at_1: float
    hit_at_5: float
    hit_at_10: float
    mrr_at_10: float
    coverage_at_4: float
    coverage_at_4000c: float


@dataclass(frozen=True, slots=True)
class SetProgress:
    """How many of a set's questions were asked, of all."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SetEvaluated:
    """The end of a set's evaluation: its figures, how many passages were searched, and the seconds a search took.

    `digest` is the SHA-256 of its questions, by which a known set is recognised.
    """

    score: RetrievalScore
    passages: int
    median_seconds: float
    slow_seconds: float
    digest: str
