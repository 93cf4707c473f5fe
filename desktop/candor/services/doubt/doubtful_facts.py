"""Lists the facts the model was unsure of, each compared with the passages it was given."""

from dataclasses import dataclass

from candor.model.passage import Source
from candor.model.turn import Turn
from candor.services.doubt.checking import Checking
from candor.services.doubt.compared import Compared
from candor.services.doubt.mark import DoubtLevel, Kind, Mark
from candor.services.doubt.turn_doubt import TurnDoubt

SAME = {Kind.NUMBER: "Same figure", Kind.DATE: "Same date", Kind.NAME: "Same name", Kind.QUOTE: "Same words"}


@dataclass(frozen=True, slots=True)
class DoubtfulFact:
    """A fact below a probability of 0.5. `text` is as the answer has it.

    `found` is the best source with the same figure, date, name or words; None when none has it. `compared` is false
    for an answer without passages, or where one that was forgotten may have had it. `check` is the source to open:
    `found`, else the one its sentence cites, else the best. A match says only that the same stands
    there, never that it is true.
    """

    mark: Mark
    text: str
    found: Source | None
    compared: bool
    check: Source | None = None

    @property
    def words(self) -> str:
        """What the comparison says: "Same figure on page 7", "Not in these passages"; "" if there were none."""
        if not self.compared:
            return ""
        if self.found is None:
            return "Not in these passages"
        same, page = SAME[self.mark.kind], self.found.passage.place.page
        return f"{same} on page {page}" if page is not None else f"{same} in passage {self.found.rank}"


def doubtful_facts(turn: Turn) -> tuple[DoubtfulFact, ...]:
    """The doubtful facts of an answer, the least certain first."""
    found = sorted(TurnDoubt(turn).doubtful(DoubtLevel.FACTS), key=lambda mark: mark.probability)
    passages = [(source, Compared(source.passage.text)) for source in turn.sources] if found else []
    is_whole = not any(source.passage.is_forgotten for source in turn.sources)
    checking, listed = Checking(turn), []
    for mark in found:
        words = turn.text[mark.start : mark.end]
        same = next((source for source, text in passages if text.has(words, mark.kind)), None)
        listed.append(
            DoubtfulFact(
                mark, words, same, bool(passages and (same or is_whole)), same or checking.source_for(mark.start)
            )
        )
    return tuple(listed)
