"""When the next look is due: once a week at most, and never at a moment that tells who looks.

A look at every start, or at the same hour of the same day, would let the host see a person's rhythm over months. So a
week gets up to two days longer by chance, and a look that is due waits some minutes, by chance too.
"""

from collections.abc import Callable

from candor.model.update import UpdateRecord

DAY = 86_400.0
WEEK = 7 * DAY
LONGER = 2 * DAY
SOONEST, LATEST = 120.0, 1_800.0
"""Seconds between the moment a look is due, or Candor is opened, and the look."""

Between = Callable[[float, float], float]
"""Any number between two, by chance."""


def next_due(now: float, between: Between) -> float:
    """When to look again after a look at `now`, however that went."""
    return now + WEEK + between(0.0, LONGER)


def is_due(record: UpdateRecord, now: float) -> bool:
    """Whether a week has gone by; a date further off than any look sets was set by a clock that was wrong."""
    return not now < record.due <= now + WEEK + LONGER


def seconds_until(record: UpdateRecord, now: float, between: Between) -> float:
    """How long to wait before the next look."""
    rest = 0.0 if is_due(record, now) else record.due - now
    return rest + between(SOONEST, LATEST)
