"""How well search finds what it should."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pin:
    """A person's own question with the right place: a file, and a page of it where it has pages."""

    question: str
    location: bytes
    page: int | None = None


@dataclass(frozen=True, slots=True)
class PinResult:
    """At which rank (from 1) the right place was found; None when it was not among the first ten."""

    pin: Pin
    rank: int | None


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
