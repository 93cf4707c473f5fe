"""What part of the library is asked, in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from candor.model.scope import Scope
from candor.ui.tr import tr
from candor.ui.words import dated

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
    for given in scope.attached:
        left = replace(scope, attached=tuple(other for other in scope.attached if other != given))
        yield ScopePart(given.name, tr("Attached to this question: {name}", name=given.name), left)
    for name in scope.collections:
        left = replace(scope, collections=tuple(other for other in scope.collections if other != name))
        yield ScopePart(name, tr("Only the collection {name}", name=name), left, is_place=True)
    for place in scope.within:
        left = replace(scope, within=tuple(other for other in scope.within if other != place))
        yield ScopePart(place_label(place), tr("Only what has “{place}” in its path", place=place), left, is_place=True)
    for kind in scope.kinds:
        left = replace(scope, kinds=tuple(other for other in scope.kinds if other != kind))
        says = tr("Only files of the type {kind}", kind=kind.upper())
        yield ScopePart(kind.upper(), says, left)
    if scope.since is not None:
        day = _day(scope.since)
        says = tr("Only files changed since {day}", day=day)
        yield ScopePart(tr("since {day}", day=day), says, replace(scope, since=None))
    if scope.until is not None:
        day = _day(scope.until)
        says = tr("Only files changed before {day}", day=day)
        yield ScopePart(tr("before {day}", day=day), says, replace(scope, until=None))


def asked_of(scope: Scope) -> str:
    """Such as "asked of @Contracts, PDF"; "" where everything was asked."""
    labels = [f"@{part.label}" if part.is_place else part.label for part in parts_of(scope)]
    return tr("asked of {parts}", parts=tr(", ").join(labels)) if labels else ""


def place_label(place: str) -> str:
    """The last part of a path; words that are no path stay as they are."""
    return next((part for part in reversed(SEPARATORS.split(place)) if part), place)


def _day(day: date) -> str:
    """The year alone where it begins with the year."""
    return f"{day.year}" if (day.month, day.day) == (1, 1) else dated(day)
