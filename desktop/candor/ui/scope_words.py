"""What part of the library is asked, in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from candor.model.scope import Scope

SEPARATORS = re.compile(r"[/\\]+")


@dataclass(frozen=True, slots=True)
class ScopePart:
    """One filter of a scope: a short `label`, what it `says` in full, and the scope that is left `without` it.

    `is_place` for collections, folders and files.
    """

    label: str
    says: str
    without: Scope
    is_place: bool = False


def parts_of(scope: Scope) -> Iterator[ScopePart]:
    """Each filter by itself: collections, places, then kinds, then days."""
    for name in scope.collections:
        left = replace(scope, collections=tuple(other for other in scope.collections if other != name))
        yield ScopePart(name, f"Only the collection {name}", left, is_place=True)
    for place in scope.within:
        left = replace(scope, within=tuple(other for other in scope.within if other != place))
        yield ScopePart(place_label(place), f"Only what has “{place}” in its path", left, is_place=True)
    for kind in scope.kinds:
        left = replace(scope, kinds=tuple(other for other in scope.kinds if other != kind))
        yield ScopePart(kind.upper(), f"Only files of the type {kind.upper()}", left)
    if scope.since is not None:
        label = f"since {_day(scope.since)}"
        yield ScopePart(label, f"Only files changed {label}", replace(scope, since=None))
    if scope.until is not None:
        label = f"before {_day(scope.until)}"
        yield ScopePart(label, f"Only files changed {label}", replace(scope, until=None))


def asked_of(scope: Scope) -> str:
    """Such as "asked of @Contracts, PDF"; "" where everything was asked."""
    labels = [f"@{part.label}" if part.is_place else part.label for part in parts_of(scope)]
    return f"asked of {', '.join(labels)}" if labels else ""


def place_label(place: str) -> str:
    """The last part of a path; words that are no path stay as they are."""
    return next((part for part in reversed(SEPARATORS.split(place)) if part), place)


def _day(day: date) -> str:
    """The year alone where it begins with the year."""
    return f"{day.year}" if (day.month, day.day) == (1, 1) else f"{day.day} {day:%b %Y}"
