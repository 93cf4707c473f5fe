"""Looks for the facts of an answer in a text that is looked at, such as a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from candor.services.doubt.compared import stands
from candor.services.doubt.figures import Day, Figure, days, figures, figures_said, plain
from candor.services.doubt.mark import Kind
from candor.services.doubt.patterns import DATE

Value = TypeVar("Value", Day, Figure)


@dataclass(frozen=True, slots=True)
class PageFact:
    """A fact of an answer: `text` as the answer has it, `found` as the other text has the same, "" when it has not.

    That the same stands there never says that it is true.
    """

    text: str
    found: str


def page_facts(wanted: Sequence[tuple[str, Kind]], text: str) -> tuple[PageFact, ...]:
    """Each fact with what the text has of it: numbers and dates by value, names and quotes by whole words."""
    numbers = _Values((said, (figure,)) for said, figure in figures_said(text))
    dates = _Values((found.group(), tuple(days(found.group()))) for found in DATE.finditer(text))
    words = plain(text)
    found = []
    for fact, kind in wanted:
        if kind is Kind.DATE and (asked := days(fact)):
            same = dates.first(asked)
        elif kind in {Kind.NUMBER, Kind.DATE}:
            same = numbers.first(figures(fact))
        else:
            same = fact if stands(plain(fact), words) else ""
        found.append(PageFact(fact, same))
    return tuple(found)


class _Values(Generic[Value]):
    """A text's numbers or dates with the words they stand in."""

    def __init__(self, listed: Iterable[tuple[str, tuple[Value, ...]]]) -> None:
        self._listed: list[tuple[str, tuple[Value, ...]]] = list(listed)

    def first(self, asked: Iterable[Value]) -> str:
        """The words of the first that is the same as one asked for; "" when there is none.

        One with the same unit, or with year, month and day, goes before one that leaves something out.
        """
        wanted = tuple(asked)
        same = [
            (not _as_full(one, value), words)
            for words, values in self._listed
            for value in values
            for one in wanted
            if one.same_as(value)
        ]
        return " ".join(min(same, key=lambda found: found[0])[1].split()) if same else ""


def _as_full(one: Day | Figure, other: Day | Figure) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        return one.unit == other.unit
    return one == other
