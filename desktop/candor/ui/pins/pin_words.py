"""Pinned questions in words."""

import os
from collections.abc import Sequence

from candor.model.document import shown
from candor.model.evaluation import Pin, PinResult, PinRun
from candor.services.doubt.words import percent
from candor.ui.tr import said, tr, tr_n

FIRST = 10


def place_of(pin: Pin) -> str:
    """Such as "lease.pdf, page 7"."""
    name = shown(os.path.basename(pin.location.replace(b"\\", b"/")))
    return name if pin.page is None else tr("{name}, page {page}", name=name, page=pin.page)


def pinned(pin: Pin) -> str:
    """What is said when a question was pinned."""
    return tr("Pinned: {place} is the right place for “{question}”", place=place_of(pin), question=pin.question)


def found(result: PinResult) -> str:
    """At which rank the right place was found, or why it was not."""
    if result.failure is not None:
        return said(result.failure.what)
    if result.rank:
        return tr("Found as number {rank}", rank=result.rank)
    return tr("Not among the first {number}", number=FIRST)


def rates(runs: Sequence[PinRun]) -> str:
    """How many were found now, and in the run before; "" where none was checked."""
    if not runs:
        return ""
    words = _rate(runs[-1])
    return words if len(runs) < 2 else f"{words} {_before(runs[-2], runs[-1])}"


def _rate(run: PinRun) -> str:
    return tr_n(
        run.questions,
        "{first} found first, {five} among the first five of {n:,} pinned question.",
        "{first} found first, {five} among the first five of {n:,} pinned questions.",
        first=percent(run.hit_at_1),
        five=percent(run.hit_at_5),
    )


def _before(before: PinRun, now: PinRun) -> str:
    first, five = percent(before.hit_at_1), percent(before.hit_at_5)
    if before.questions == now.questions:
        return tr("Before: {first} found first, {five} among the first five.", first=first, five=five)
    return tr_n(
        before.questions,
        "Before: {first} found first, {five} among the first five of {n:,}.",
        "Before: {first} found first, {five} among the first five of {n:,}.",
        first=first,
        five=five,
    )
