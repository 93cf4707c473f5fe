"""The library as rows of a table."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from operator import itemgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from candor.model.document import Document, DocumentState
from candor.ui.library.entry import Column, Entry, Group, entry_of, sort_key
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
    """Holds every document and shows those of one root, one tab and one filter, in the order of one column.

    Changes are taken many at a time (`put`, `drop`, `fill`) and end in one reset: the view is told once, however
    many files were read. Sorting an already sorted list is nearly free, so 100,000 rows stay quick.
    """

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._entries: dict[str, Entry] = {}
        self._order: list[tuple[tuple[float, str, str], Entry]] = []
        self._shown: list[Entry] = []
        self._counts: Counter[Group] = Counter()
        self._root = b""
        self._tab = 0
        self._wanted = ""
        self.column = Column.STATE
        self.descending = False

    def fill(self, documents: Iterable[Document]) -> None:
        """Takes the whole library anew."""
        self._entries = {document.id: entry_of(document) for document in documents}
        self._arrange()

    def change(self, documents: Iterable[Document], removed: Iterable[str] = ()) -> None:
        """Takes new and changed documents, and lets others go."""
        self._entries.update((document.id, entry_of(document)) for document in documents)
        for number in removed:
            self._entries.pop(number, None)
        self._arrange()

    def show_root(self, root: bytes) -> None:
        """Shows only what came from this root; b"" shows all."""
        self._root = root
        self._arrange()

    def show_tab(self, tab: int) -> None:
        """Shows only a tab's groups: all, need you, reading, ready."""
        self._tab = tab
        self._select()

    def show_filter(self, wanted: str) -> None:
        """Shows only files with these characters in their name."""
        self._wanted = wanted.casefold()
        self._select()

    def counts(self) -> tuple[int, int, int, int]:
        """How many files of the root each tab holds."""
        failed, ready = self._counts[Group.NEED_YOU], self._counts[Group.READY]
        reading = self._counts[Group.READING] + self._counts[Group.WAITING]
        return (failed + reading + ready, failed, reading, ready)

    def passages(self) -> int:
        """How many passages the files of the root have."""
        return sum(entry.document.passages for _, entry in self._order)

    def entry(self, row: int) -> Entry:
        """The line at a row."""
        return self._shown[row]

    def begins_group(self, row: int) -> bool:
        """Whether a hairline stands above this row."""
        if self.column is not Column.STATE or row <= 0:
            return False
        return self._shown[row].group is not self._shown[row - 1].group

    def rows_with_reason(self) -> Iterable[int]:
        """Rows that say why they failed, and so are higher."""
        return (row for row, entry in enumerate(self._shown) if entry.group is Group.NEED_YOU)

    def row_of(self, number: str) -> int:
        """The row of a document, -1 when it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.document.id == number), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders the rows by a column."""
        self.column = Column(column)
        self.descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each file shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Six."""
        return len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the eye and for assistive technology."""
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                failure = entry.document.failure
                return (
                    f"{entry.document.shown_path}\n{failure.what}. {failure.remedy}"
                    if failure
                    else entry.document.shown_path
                )
            case Qt.ItemDataRole.TextAlignmentRole if Column(index.column()) in FIGURES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        named = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADS[section] if named else None

    def _text(self, entry: Entry, column: Column) -> str:
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
            case Column.CHANGED:
                return day(document.fingerprint.modified_ns / 1e9, self._today())

    def _arrange(self) -> None:
        members = (entry for entry in self._entries.values() if not self._root or entry.document.root == self._root)
        self._order = [(sort_key(entry, self.column), entry) for entry in members]
        self._order.sort(key=itemgetter(0), reverse=self.descending)
        self._counts = Counter(entry.group for _, entry in self._order)
        self._select()

    def _select(self) -> None:
        groups = TABS[self._tab]
        self.beginResetModel()
        self._shown = [
            entry
            for _, entry in self._order
            if (groups is None or entry.group in groups) and (not self._wanted or self._wanted in entry.folded)
        ]
        self.endResetModel()


def state_words(document: Document) -> str:
    """Where a document stands, in words."""
    if document.state is DocumentState.FAILED:
        return document.failure.what if document.failure else "Could not be read"
    return {
        DocumentState.READING: "Reading",
        DocumentState.WAITING: "Waiting",
        DocumentState.INDEXED: "Ready",
    }[document.state]
