"""What was found so far."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from candor.model.passage import Source
from candor.services.doubt.citations import Cited, cited
from candor.services.visit.edits import Edit, Line

NONE = "NONE"
MARKER = re.compile(r"\s*(?:[-*+•·–]\s+|\d{1,3}[.)]\s+)?")
BRACKETS = re.compile(r"\[[\d,;\s]*\]")
INVENTED = "0"  # a number that no source has; shown as an invented citation


@dataclass(slots=True)
class _Note:
    """A line of the answer: where it ends in the text, its numbers, and the passages that said the same again."""

    end: int
    ranks: set[int]
    again: list[Source]


class Notes:
    """Items without doubles. `sources` are the passages they cite, numbered in the order in which they came up."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self._ranks: dict[str, int] = {}
        self._known: dict[str, _Note] = {}
        self._said: dict[str, str] = {}
        self.lines: list[str] = []

    def __len__(self) -> int:
        return len(self._known)

    def take(self, line: Line, batch: Mapping[int, Source], at: int) -> Line | None:
        """The line as it goes into the answer at `at`, with the answer's own numbers and a line break; None where it
        is no item, or one that is there already. `batch` has the passages by the numbers they were sent with.
        """
        numbers = cited(line.text)
        marker = MARKER.match(line.text)
        assert marker is not None
        key = _key(line.text[marker.end() :])
        if not key or key == NONE.casefold() or not (numbers or marker.group().strip()):
            return None
        said = [batch[each.number] for each in numbers if each.number in batch]
        if key in self._known:
            self._again(key, said)
            return None
        edits: list[Edit] = [(0, marker.end(), "- "), *(self._edit(each, batch) for each in numbers)]
        whole = line.edited([*edits, (len(line.text), len(line.text), "\n")])
        self.lines.append(whole.text.strip())
        ranks = {self._rank(source) for source in said}
        for source in said:
            self._said.setdefault(source.passage.id, whole.text[2:].strip())
        self._known[key] = _Note(at + len(whole.text.rstrip()), ranks, [])
        return whole

    def said_of(self, source: Source) -> str:
        """The item for which a passage is cited first."""
        return self._said.get(source.passage.id, "")

    def joined(self, answer: Line) -> Line:
        """The answer with the passages that said an item again cited behind it, too."""
        edits: list[Edit] = []
        for note in self._known.values():
            more = sorted({self._rank(source) for source in note.again} - note.ranks)
            if more:
                edits.append((note.end, note.end, "".join(f" [{rank}]" for rank in more)))
        return answer.edited(edits)

    def _again(self, key: str, said: list[Source]) -> None:
        self._known[key].again.extend(said)
        for source in said:
            self._said.setdefault(source.passage.id, key)

    def _edit(self, number: Cited, batch: Mapping[int, Source]) -> Edit:
        source = batch.get(number.number)
        return number.start, number.end, str(self._rank(source)) if source else INVENTED

    def _rank(self, source: Source) -> int:
        if source.passage.id not in self._ranks:
            self._ranks[source.passage.id] = rank = len(self.sources) + 1
            self.sources.append(replace(source, rank=rank))
        return self._ranks[source.passage.id]


def _key(text: str) -> str:
    """What two items share when they say the same: their words, whatever the case, marks and citations."""
    return " ".join(re.findall(r"\w+", BRACKETS.sub(" ", text).casefold()))
