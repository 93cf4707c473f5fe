"""The lines of the table in order, kept so while files are read."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from operator import itemgetter

from candor.model.document import Document
from candor.ui.library.entry import Column, Entry, Key, entry_of, sort_key
from candor.ui.library.sums import Sums

STEP = 1000  # lines: what is done between two looks at the clock takes a few ms

Line = tuple[Key, Entry]


class Order:
    """Entries by document, ordered by one column and summed up.

    A change costs a search and a shift, not a sort: with 100,000 files and some changes every moment the window stays
    free. What goes over all of them comes in steps; until the last one everything is as before, and nothing else may be
    changed.
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.sums = Sums()
        self.column = Column.STATE
        self._entries: dict[str, Entry] = {}

    def fill(self, documents: Iterable[Document]) -> Iterator[None]:
        """Takes all documents anew, in steps."""
        entries: dict[str, Entry] = {}
        sums = Sums()
        for number, document in enumerate(documents, 1):
            entry = entries[document.id] = entry_of(document)
            sums.add(entry)
            if number % STEP == 0:
                yield
        lines: list[Line] = []
        yield from _sorted_into(lines, list(entries.values()), self.column)
        self._entries, self.lines, self.sums = entries, lines, sums

    def sort_by(self, column: Column) -> Iterator[None]:
        """Orders by another column, in steps."""
        lines: list[Line] = []
        yield from _sorted_into(lines, list(self._entries.values()), column)
        self.column, self.lines = column, lines

    def change(self, documents: Iterable[Document], removed: Iterable[str] = ()) -> None:
        """Puts new and changed documents where they belong, and lets others go."""
        for number in removed:
            self._take(number)
        for document in documents:
            self._take(document.id)
            self._put(entry_of(document))

    def place_of(self, number: str) -> int:
        """The place of a document among the lines, -1 when it has none."""
        entry = self._entries.get(number)
        return -1 if entry is None else bisect_left(self.lines, sort_key(entry, self.column), key=itemgetter(0))

    def _put(self, entry: Entry) -> None:
        self._entries[entry.document.id] = entry
        insort(self.lines, (sort_key(entry, self.column), entry), key=itemgetter(0))
        self.sums.add(entry)

    def _take(self, number: str) -> None:
        place = self.place_of(number)
        if place >= 0:
            del self.lines[place]
            self.sums.add(self._entries.pop(number), -1)


def _sorted_into(lines: list[Line], entries: list[Entry], column: Column) -> Iterator[None]:
    """Sorts in short runs, then joins two and two: the longest step joins two sorted halves."""
    runs: list[list[Line]] = []
    for start in range(0, len(entries), STEP):
        run = [(sort_key(entry, column), entry) for entry in entries[start : start + STEP]]
        run.sort(key=itemgetter(0))
        runs.append(run)
        yield
    while len(runs) > 1:
        joined: list[list[Line]] = []
        for left, right in zip(runs[::2], [*runs[1::2], []], strict=False):
            both = left + right
            both.sort(key=itemgetter(0))  # merges: Python's sort finds the two runs
            joined.append(both)
            yield
        runs = joined
    lines.extend(runs[0] if runs else [])
