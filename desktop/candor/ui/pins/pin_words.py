"""Pinned questions in words."""

import os
from collections.abc import Sequence

from candor.model.document import shown
from candor.model.evaluation import Pin, PinResult, PinRun
from candor.services.doubt.words import percent
from candor.ui.words import count

NONE = "No question is pinned yet."
HOW = "In the menu of a source, choose “This is the right page for this question”."
CHECKING = "Looking for every pinned question."
FIRST = 10


def place_of(pin: Pin) -> str:
    """Such as "lease.pdf, page 7"."""
    name = shown(os.path.basename(pin.location.replace(b"\\", b"/")))
    return name if pin.page is None else f"{name}, page {pin.page}"


def pinned(pin: Pin) -> str:
    """What is said when a question was pinned."""
    return f"Pinned: {place_of(pin)} is the right place for “{pin.question}”"


def found(result: PinResult) -> str:
    """At which rank the right place was found, or why it was not."""
    if result.failure is not None:
        return result.failure.what
    return f"Found as number {result.rank}" if result.rank else f"Not among the first {FIRST}"


def rates(runs: Sequence[PinRun]) -> str:
    """How many were found now, and in the run before; "" where none was checked."""
    if not runs:
        return ""
    now = runs[-1]
    words = f"{_rate(now)} of {count(now.questions, 'pinned question', 'pinned questions')}."
    if len(runs) < 2:
        return words
    before = runs[-2]
    asked = "" if before.questions == now.questions else f" of {before.questions:,}"
    return f"{words} Before: {_rate(before)}{asked}."


def _rate(run: PinRun) -> str:
    return f"{percent(run.hit_at_1)} found first, {percent(run.hit_at_5)} among the first five"
