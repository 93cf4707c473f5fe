"""The library as rows of a table."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from candor.model.document import Document, DocumentState
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.library.entry import Column, Entry, Group, Key, entry_of
from candor.ui.library.order import Order
from candor.ui.words import day

HEADS = ("Name", "Pages", "Characters", "Passages", "State", "Changed")
FIGURES = {Column.PAGES, Column.CHARACTERS, Column.PASSAGES}
TABS: tuple[frozenset[Group] | None, ...] = (
    None,
    frozenset({Group.NEED_YOU}),
    frozenset({Group.READING, Group.WAITING}),
    frozenset({Group.READY}),
)
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractTableModel):
    """Holds every document and shows those of one collection, one tab and one filter, in the order of one column.

    Changes are taken many at a time and end in one reset: the view is told once, however many files were read.
    """

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._documents: dict[str, Document] = {}
        self._order = Order()
        self._shown: list[tuple[Key, Entry]] = []
        self._roots: frozenset[bytes] | None = None
        self._tab = 0
        self._wanted = ""
        self.descending = False

    @property
    def column(self) -> Column:
        """The column the rows are ordered by."""
        return self._order.column

    def fill(self, documents: Mapping[str, Document]) -> None:
        """Takes the whole library anew, by id; what changes later is told to `change`."""
        with self._anew():
            self._documents = dict(documents)
            self._order.fill(entry_of(document) for document in documents.values() if self._is_here(document))

    def change(self, documents: Iterable[Document], removed: Iterable[str] = ()) -> None:
        """Takes new and changed documents, and lets others go."""
        coming, going = list(documents), list(removed)
        with self._anew():
            self._documents.update((document.id, document) for document in coming)
            for number in going:
                self._documents.pop(number, None)
            self._order.change([entry_of(document) for document in coming if self._is_here(document)], going)

    def show_roots(self, roots: frozenset[bytes] | None) -> None:
        """Shows only what came from these roots; None shows all."""
        if roots != self._roots:
            self._roots = roots
            self.fill(self._documents)

    def show_tab(self, tab: int) -> None:
        """Shows only a tab's groups: all, need you, reading, ready."""
        with self._anew():
            self._tab = tab

    def show_filter(self, wanted: str) -> None:
        """Shows only files with these characters in their name."""
        with self._anew():
            self._wanted = wanted.casefold()

    def counts(self) -> tuple[int, int, int, int]:
        """How many files of the collection each tab holds."""
        counts = self._order.counts
        failed, ready = counts[Group.NEED_YOU], counts[Group.READY]
        reading = counts[Group.READING] + counts[Group.WAITING]
        return (failed + reading + ready, failed, reading, ready)

    def waiting(self) -> int:
        """How many files of the collection are still to be read, but for those being read now."""
        return self._order.counts[Group.WAITING]

    def passages(self) -> int:
        """How many passages the files of the collection have."""
        return self._order.passages

    def entry(self, row: int) -> Entry:
        """The line at a row."""
        return self._shown[self._at(row)][1]

    def begins_group(self, row: int) -> bool:
        """Whether a hairline stands above this row."""
        if self.column is not Column.STATE or row <= 0:
            return False
        return self.entry(row).group is not self.entry(row - 1).group

    def rows_with_reason(self) -> Iterable[int]:
        """Rows that say why they failed, and so are higher."""
        if not self._order.counts[Group.NEED_YOU]:
            return []
        if self.column is Column.STATE and not self.descending:
            return itertools.takewhile(lambda row: self.entry(row).group is Group.NEED_YOU, range(len(self._shown)))
        return [row for row in range(len(self._shown)) if self.entry(row).group is Group.NEED_YOU]

    def row_of(self, number: str) -> int:
        """The row of a document, -1 when it is not shown."""
        return next((row for row in range(len(self._shown)) if self.entry(row).document.id == number), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders the rows by a column."""
        with self._anew():
            self.descending = order is Qt.SortOrder.DescendingOrder
            self._order.sort_by(Column(column))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each file shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Six."""
        return len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the eye and for assistive technology."""
        entry = self.entry(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                failure = entry.document.failure
                said = f"\n{failure.what}. {failure.remedy}" if failure else ""
                return plain_tip(f"{entry.document.shown_path}{said}")
            case Qt.ItemDataRole.TextAlignmentRole if Column(index.column()) in FIGURES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        named = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADS[section] if named else None

    def _text(self, entry: Entry, column: int) -> str:
        document = entry.document
        match column:
            case Column.NAME:
                return entry.name
            case Column.PAGES:
                return f"{document.pages:,}" if document.pages else ""
            case Column.CHARACTERS:
                return f"{document.characters:,}" if document.characters else ""
            case Column.PASSAGES:
                return f"{document.passages:,}" if document.passages else ""
            case Column.STATE:
                return state_words(document)
            case _:
                return day(document.fingerprint.modified_ns / 1e9, self._today())

    def _is_here(self, document: Document) -> bool:
        return self._roots is None or document.root in self._roots

    def _at(self, row: int) -> int:
        return len(self._shown) - 1 - row if self.descending else row

    @contextmanager
    def _anew(self) -> Iterator[None]:
        """Around every change of what is shown."""
        self.beginResetModel()
        yield
        groups, wanted, lines = TABS[self._tab], self._wanted, self._order.lines
        if groups is None and not wanted:
            self._shown = lines
        else:
            self._shown = [
                line for line in lines if (groups is None or line[1].group in groups) and wanted in line[1].folded
            ]
        self.endResetModel()


def state_words(document: Document) -> str:
    """Where a document stands, in words."""
    if document.state is DocumentState.FAILED:
        return document.failure.what if document.failure else "Could not be read"
    return {
        DocumentState.READING: "Reading",
        DocumentState.EMBEDDING: "Reading",
        DocumentState.SKIPPED: "Left out",
        DocumentState.WAITING: "Waiting",
        DocumentState.INDEXED: "Ready",
    }[document.state]
