"""The library's part of the sidebar: every collection, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from candor.services.doubt.words import percent
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.row import Row
from candor.ui.desk.holding import Holding
from candor.ui.sidebar.section import Section
from candor.ui.theme.theme import Theme
from candor.ui.tr import figure, said, tr

FOLDER, ONLY_HERE = "folder-simple", "chat-teardrop-text"


class CollectionRows(QWidget):
    """A row for each collection: fault count, ring and share while it is read, or the count alone when healthy.

    One that belongs to a conversation is shown with that conversation. Signals carry the id of the collection they are
    about; those that add something without saying where carry none.
    """

    chosen = Signal(str)
    folder_asked = Signal()
    files_asked = Signal()
    page_asked = Signal()
    table_asked = Signal()
    new_asked = Signal()
    folder_into_asked = Signal(str)
    rename_asked = Signal(str)
    ignore_asked = Signal(str)
    look_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: dict[str, Row] = {}
        self._all: list[Holding] = []
        self._holdings: list[Holding] = []
        self._conversation = ""
        self._filter = ""
        self._section = Section(theme, tr("Library"), tr("Add to the library"))
        self._section.added.connect(self.show_adding)
        self._section.opened.connect(lambda: self.chosen.emit(""))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._section)

    @property
    def files(self) -> int:
        """How many files there are in all."""
        return sum(holding.files for holding in self._holdings)

    def files_for(self, conversation: str) -> int:
        """How many files a conversation has for itself alone."""
        return sum(each.files for each in self._all if each.collection.conversation == conversation)

    @property
    def shown(self) -> int:
        """How many rows the filter lets through."""
        return sum(not row.isHidden() for row in self._rows.values())

    def set_holdings(self, holdings: Sequence[Holding]) -> None:
        """Shows these collections; rows are kept as long as the same ones are listed under the same names."""
        self._all = [each for each in holdings if not each.collection.attached]
        before = [(holding.id, holding.name) for holding in self._holdings]
        self._holdings = [each for each in self._all if each.collection.conversation in {"", self._conversation}]
        if before != [(holding.id, holding.name) for holding in self._holdings]:
            self._build()
        for holding in self._holdings:
            self._show_state(self._rows[holding.id], holding)
        self.set_filter(self._filter)

    def set_conversation(self, number: str) -> None:
        """Shows what belongs to this conversation as well; "" for none."""
        if number != self._conversation:
            self._conversation = number
            self.set_holdings(self._all)

    def set_filter(self, wanted: str) -> None:
        """Shows only collections whose name has these characters (already casefolded)."""
        self._filter = wanted
        for holding in self._holdings:
            self._rows[holding.id].setVisible(wanted in holding.name.casefold())

    def choose(self, number: str | None) -> None:
        """Marks one collection as shown, by its id, or none."""
        for own, row in self._rows.items():
            row.setChecked(own == number)

    def light(self, at: QPoint | None) -> str:
        """Lights the row at a place on the screen, or none, and returns its collection's id, "" for none."""
        lit = ""
        for number, row in self._rows.items():
            over = at is not None and row.isVisible() and row.rect().contains(row.mapFromGlobal(at))
            row.set_lit(over)
            lit = number if over else lit
        return lit

    def show_adding(self) -> None:
        """Offers what can be added to the library."""
        self.adding_menu().popup(self._section.below_plus())

    def adding_menu(self) -> QMenu:
        """What can be added."""
        menu = self._menu()
        menu.addAction(tr("Add folder"), self.folder_asked.emit)
        menu.addAction(tr("Add files"), self.files_asked.emit)
        menu.addAction(tr("Add web page"), self.page_asked.emit)
        menu.addAction(tr("Add database table"), self.table_asked.emit)
        menu.addSeparator()
        menu.addAction(tr("New collection"), self.new_asked.emit)
        return menu

    def _build(self) -> None:
        marked = next((number for number, row in self._rows.items() if row.isChecked()), None)
        self._section.clear()
        self._rows = {}
        for holding in self._holdings:
            row = Row(self.theme, holding.name, ONLY_HERE if holding.collection.conversation else FOLDER)
            row.setToolTip(plain_tip(holding.path))
            row.clicked.connect(lambda _=False, number=holding.id: self.chosen.emit(number))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda at, row=row, number=holding.id: self._show_menu(row, at, number)
            )
            self._rows[holding.id] = row
            self._section.add(row)
        self.choose(marked)

    def _show_state(self, row: Row, holding: Holding) -> None:
        busy = holding.reading + holding.waiting
        share = (holding.ready + holding.failed) / holding.files if holding.files else 0.0
        row.set_state(said(percent(share)) if busy else figure(holding.files), holding.failed, share if busy else None)

    def _show_menu(self, row: Row, at: QPoint, number: str) -> None:
        menu = self._menu()
        menu.addAction(tr("Show files"), lambda: self.chosen.emit(number))
        menu.addAction(tr("Add folder"), lambda: self.folder_into_asked.emit(number))
        menu.addAction(tr("Look for new files"), lambda: self.look_asked.emit(number))
        menu.addSeparator()
        menu.addAction(tr("Rename"), lambda: self.rename_asked.emit(number))
        menu.addAction(tr("What it ignores"), lambda: self.ignore_asked.emit(number))
        menu.addSeparator()
        menu.addAction(tr("Forget"), lambda: self.forget_asked.emit(number))
        menu.popup(row.mapToGlobal(at))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
