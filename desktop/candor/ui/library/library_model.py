"""The library as rows of a table."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from candor.model.document import Document
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.slices import Slices
from candor.ui.desk.holding import place_words
from candor.ui.library.entry import FIGURES, HEADS_TR, REASONED, Column, Entry, Group
from candor.ui.library.kind_words import look_of, pages_words
from candor.ui.library.order import Line, Order
from candor.ui.library.state_words import state_words
from candor.ui.library.sums import Sums
from candor.ui.tr import figure, said, tr
from candor.ui.words import day, sentence, size

SMALL = 2000  # documents: so many are put in order at once
MANY = 500  # changes at once beyond which a large library is put in order anew
TABS = (
    frozenset((Group.NEED_YOU, Group.READING, Group.WAITING, Group.READY)),
    frozenset((Group.NEED_YOU,)),
    frozenset((Group.READING, Group.WAITING)),
    frozenset((Group.READY,)),
    frozenset((Group.LEFT_OUT,)),
)
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractTableModel):
    """Holds every document and shows those of some roots, one tab and one filter, in the order of one column.

    Changes are taken many at a time and end in one reset: the view is told once, however many files were read. A large
    library is put in order in slices, and until that is done the rows stay as they were.
    """

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._documents: dict[str, Document] = {}
        self._order = Order()
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_ordered)
        self._late: list[tuple[Sequence[Document], Sequence[str]]] = []
        self._shown: Sequence[Line] = []
        self._roots: frozenset[bytes] | None = None
        self._tab = 0
        self._wanted = ""
        self._sorting = (Column.STATE, False)
        self.descending = False

    @property
    def column(self) -> Column:
        """The column the rows are ordered by."""
        return self._order.column

    @property
    def busy(self) -> bool:
        """Whether the rows are still being put in order."""
        return self._slices.running

    @property
    def sums(self) -> Sums:
        """What the documents of the collection come to, whatever the tab and the filter."""
        return self._order.sums

    def fill(self, documents: Mapping[str, Document]) -> None:
        """Takes the whole library anew, by id; what changes later is told to `change`."""
        self._documents = dict(documents)
        self._late.clear()
        roots, here = self._roots, list(self._documents.values())
        self._run(self._order.fill(here if roots is None else [each for each in here if each.root in roots]))

    def change(self, documents: Iterable[Document], removed: Iterable[str] = ()) -> None:
        """Takes new and changed documents, and lets others go."""
        coming, going = list(documents), list(removed)
        self._documents.update((document.id, document) for document in coming)
        for number in going:
            self._documents.pop(number, None)
        if self.busy:
            self._late.append((coming, going))
        elif self._are_many(coming, going):
            self.fill(self._documents)
        else:
            self.beginResetModel()
            self._change(coming, going)
            self._show()

    def show_roots(self, roots: frozenset[bytes] | None) -> None:
        """Shows only what came from these roots; None shows all."""
        if roots != self._roots:
            self._roots = roots
            self.fill(self._documents)

    def show_tab(self, tab: int) -> None:
        """Shows only a tab's groups: all but what is left out, need you, reading, ready, left out."""
        self.beginResetModel()
        self._tab = tab
        self._show()

    def show_filter(self, wanted: str) -> None:
        """Shows only files with these characters in their name."""
        self.beginResetModel()
        self._wanted = wanted.casefold()
        self._show()

    def counts(self) -> tuple[int, ...]:
        """How many files of the collection each tab holds."""
        return tuple(sum(self.sums.groups[group] for group in groups) for groups in TABS)

    def entry(self, row: int) -> Entry:
        """The line at a row."""
        return self._shown[self._at(row)][1]

    def begins_group(self, row: int) -> bool:
        """Whether a hairline stands above this row."""
        if self.column is not Column.STATE or row <= 0:
            return False
        return self.entry(row).group is not self.entry(row - 1).group

    def rows_with_reason(self) -> Sequence[int]:
        """Rows that say why they cannot be searched, and so are higher."""
        if not any(self.sums.groups[group] for group in REASONED & TABS[self._tab]):
            return ()
        if TABS[self._tab] <= REASONED:
            return range(len(self._shown))
        return [self._at(place) for place, (_, entry) in enumerate(self._shown) if entry.group in REASONED]

    def rows_of(self, numbers: Collection[str]) -> dict[str, int]:
        """The rows of these documents, by id; those that are not shown are left out."""
        if self._shown is self._order.lines:
            places = ((number, self._order.place_of(number)) for number in numbers)
            return {number: self._at(place) for number, place in places if place >= 0}
        wanted = set(numbers)
        lines = enumerate(self._shown) if wanted else ()
        return {e.document.id: self._at(place) for place, (_, e) in lines if e.document.id in wanted}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders the rows by a column."""
        self._sorting = (Column(column), order is Qt.SortOrder.DescendingOrder)
        if not self.busy:
            self._run(self._order.sort_by(self._sorting[0]))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each file shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as there are heads."""
        return len(HEADS_TR)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the eye and for assistive technology."""
        entry = self.entry(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == Column.NAME:
                return tr("{name}, {state}", name=entry.name, state=state_words(entry.document))
            case Qt.ItemDataRole.ToolTipRole:
                failure = entry.document.failure
                why = f"\n{sentence(said(failure.what))} {said(failure.remedy)}" if failure else ""
                return plain_tip(f"{place_words(entry.document.location)}{why}")
            case Qt.ItemDataRole.TextAlignmentRole if Column(index.column()) in FIGURES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        named = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(HEADS_TR[section]) if named else None

    def _text(self, entry: Entry, column: Column) -> str:
        document = entry.document
        match column:
            case Column.NAME:
                return entry.name
            case Column.TYPE:
                return look_of(document).word
            case Column.SIZE:
                return size(document.fingerprint.size)
            case Column.PAGES:
                return pages_words(document)
            case Column.CHARACTERS:
                return figure(document.characters) if document.characters else ""
            case Column.PASSAGES:
                return figure(document.passages) if document.passages else ""
            case Column.STATE:
                return state_words(document)
            case _:
                return day(document.fingerprint.modified_ns / 1e9, self._today())

    def _are_many(self, *changes: Sequence[object]) -> bool:
        return len(self._documents) > SMALL and sum(map(len, changes)) > MANY

    def _is_here(self, document: Document) -> bool:
        return self._roots is None or document.root in self._roots

    def _at(self, row: int) -> int:
        return len(self._shown) - 1 - row if self.descending else row

    def _run(self, steps: Iterator[None]) -> None:
        """Puts a small library in order at once and a large one in slices."""
        if len(self._documents) > SMALL:
            self._slices.start(steps)
            return
        self._slices.stop()
        for _ in steps:
            pass
        self._on_ordered()

    def _on_ordered(self) -> None:
        """Shows the new order, with what changed meanwhile; a column chosen meanwhile is ordered by next."""
        column, descending = self._sorting
        if column is not self.column:
            self._run(self._order.sort_by(column))
            return
        late, self._late = self._late, []
        many = self._are_many(*(part for change in late for part in change))
        self.beginResetModel()
        self.descending = descending
        for coming, going in () if many else late:
            self._change(coming, going)
        self._show()
        if many:
            self.fill(self._documents)

    def _change(self, coming: Sequence[Document], going: Sequence[str]) -> None:
        away = [document.id for document in coming if not self._is_here(document)]
        self._order.change([document for document in coming if self._is_here(document)], [*going, *away])

    def _show(self) -> None:
        """Ends every change of what is shown."""
        groups, wanted, lines = TABS[self._tab], self._wanted, self._order.lines
        if wanted or any(amount and group not in groups for group, amount in self.sums.groups.items()):
            lines = [line for line in lines if line[1].group in groups and wanted in line[1].folded]
        self._shown = lines
        self.endResetModel()
