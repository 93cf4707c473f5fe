"""The lines of the table in order, kept so while files are read."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from operator import itemgetter

from candor.ui.library.entry import Column, Entry, Group, Key, sort_key

# Above this many changes at once, sorting everything anew is cheaper than placing each.
MANY = 2000


class Order:
    """Entries by document, ordered by one column and counted by group.

    A change costs a search and a shift, not a sort: with 100,000 files and some changes every moment the window stays
    free.
    """

    def __init__(self) -> None:
        self.lines: list[tuple[Key, Entry]] = []
        self.counts: Counter[Group] = Counter()
        self.passages = 0
        self.column = Column.STATE
        self._entries: dict[str, Entry] = {}

    def fill(self, entries: Iterable[Entry]) -> None:
        """Takes all entries anew."""
        self._entries = {entry.document.id: entry for entry in entries}
        self.counts = Counter(entry.group for entry in self._entries.values())
        self.passages = sum(entry.document.passages for entry in self._entries.values())
        self._sort()

    def change(self, entries: Iterable[Entry], removed: Iterable[str] = ()) -> None:
        """Puts new and changed entries where they belong, and lets others go."""
        coming, going = list(entries), list(removed)
        if len(coming) + len(going) > MANY:
            self._entries.update((entry.document.id, entry) for entry in coming)
            self.fill([entry for number, entry in self._entries.items() if number not in set(going)])
            return
        for number in going:
            self._take(number)
        for entry in coming:
            self._take(entry.document.id)
            self._put(entry)

    def sort_by(self, column: Column) -> None:
        """Orders by another column."""
        self.column = column
        self._sort()

    def _sort(self) -> None:
        self.lines = [(sort_key(entry, self.column), entry) for entry in self._entries.values()]
        self.lines.sort(key=itemgetter(0))

    def _put(self, entry: Entry) -> None:
        self._entries[entry.document.id] = entry
        insort(self.lines, (sort_key(entry, self.column), entry), key=itemgetter(0))
        self.counts[entry.group] += 1
        self.passages += entry.document.passages

    def _take(self, number: str) -> None:
        entry = self._entries.pop(number, None)
        if entry is not None:
            del self.lines[bisect_left(self.lines, sort_key(entry, self.column), key=itemgetter(0))]
            self.counts[entry.group] -= 1
            self.passages -= entry.document.passages
