"""Lists the facts the model was unsure of, each compared with the passages it was given."""

import re
from dataclasses import dataclass

from candor.model.passage import Source
from candor.model.turn import Turn
from candor.services.doubt.figures import days, figures, plain
from candor.services.doubt.mark import DoubtLevel, Kind, Mark
from candor.services.doubt.turn_doubt import TurnDoubt

SAME = {Kind.NUMBER: "figure", Kind.DATE: "date", Kind.NAME: "name", Kind.QUOTE: "words"}


@dataclass(frozen=True, slots=True)
class DoubtfulFact:
    """A fact below a probability of 0.5. `text` is as the answer has it.

    `found` is the best source with the same figure, date, name or words; None when none has it. `compared` is false
    for an answer without passages. A match says only that the same stands there, never that it is true.
    """

    mark: Mark
    text: str
    found: Source | None
    compared: bool

    @property
    def words(self) -> str:
        """What the comparison says: "Same figure on page 7", "Not in these passages"; "" if there were none."""
        if not self.compared:
            return ""
        if self.found is None:
            return "Not in these passages"
        page = self.found.passage.place.page
        where = f"on page {page}" if page is not None else f"in passage {self.found.rank}"
        return f"Same {SAME[self.mark.kind]} {where}"


def doubtful_facts(turn: Turn) -> tuple[DoubtfulFact, ...]:
    """The doubtful facts of an answer, the least certain first."""
    found = sorted(TurnDoubt(turn).doubtful(DoubtLevel.FACTS), key=lambda mark: mark.probability)
    passages = [Compared(source) for source in turn.sources] if found else []
    listed = []
    for mark in found:
        words = turn.text[mark.start : mark.end]
        same = next((passage.source for passage in passages if passage.has(words, mark.kind)), None)
        listed.append(DoubtfulFact(mark, words, same, bool(passages)))
    return tuple(listed)


class Compared:
    """A source whose passage was read once for its figures, dates and words."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._figures = figures(source.passage.text)
        self._days = days(source.passage.text)
        self._words = plain(source.passage.text)

    def has(self, words: str, kind: Kind) -> bool:
        """Whether the same fact stands here: numbers and dates by value, others by whole words."""
        if kind is Kind.DATE and (wanted := days(words)):
            return any(day.same_as(other) for day in wanted for other in self._days)
        if kind in {Kind.NUMBER, Kind.DATE}:
            return any(figure.same_as(other) for figure in figures(words) for other in self._figures)
        return re.search(rf"(?<!\w){re.escape(plain(words))}(?!\w)", self._words) is not None
