"""The library page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from candor.model.document import Document
from candor.model.events import IndexEvent, IndexProgress
from candor.model.failure import Failure
from candor.ui.banner import Banner
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.desk.shelf import ShelfChange
from candor.ui.errors import Action, explain
from candor.ui.library.head_line import head_line
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.progress import Progress
from candor.ui.library.table import Table
from candor.ui.theme.measures import Height, Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.words import count

EMPTY = "Drop files or folders anywhere on this window, or add a folder."


class LibraryPage(QWidget):
    """The files of one collection, or of all. Signals carry the Document they are about, or a collection's id."""

    folder_asked = Signal()
    stopped = Signal()
    look_asked = Signal()
    forget_asked = Signal(str)
    file_asked = Signal(object)
    place_asked = Signal(object)
    again_asked = Signal(object)
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.collection = ""
        self._holdings: list[Holding] = []
        self._reading = self._troubled = False
        self.model = LibraryModel(parent=self)
        self.title = Words(theme, "All files", Style.UI_TITLE)
        self.path = Words(theme, "", Style.SMALL, "text3")
        self.head = Words(theme, "", Style.HEADLINE)
        self.below = Words(theme, "", Style.UI, "text2")
        self.go_on = TextButton(theme, Action.READ_AGAIN.value, Kind.LINK)
        self.go_on.clicked.connect(self.look_asked)
        self.banner = Banner(theme)
        self.progress = Progress(theme)
        self.progress.stopped.connect(self.stopped)
        self.progress.hide()
        self.tabs = TabStrip(theme)
        for name in ("All", "Need you", "Reading", "Ready"):
            self.tabs.add_tab(name, 0, fault=name == "Need you")
        self.tabs.chosen.connect(self.model.show_tab)
        self.filter = SearchField(theme, "Filter by name", boxed=True)
        self.filter.textChanged.connect(self.model.show_filter)
        self.table = Table(theme, self.model)
        self.table.opened.connect(lambda row: self.file_asked.emit(self.model.entry(row).document))
        self.table.remedied.connect(self._on_remedied)
        self.table.menu_asked.connect(self._show_row_menu)
        self._lay_out()
        theme.changed.connect(self.update)

    def set_documents(self, documents: dict[str, Document], change: ShelfChange) -> None:
        """Takes what changed on the shelf, or all of it."""
        if change.whole:
            self.model.fill(documents)
        else:
            self.model.change(change.changed, change.removed)
        self._tell()

    def set_holdings(self, holdings: Sequence[Holding]) -> None:
        """Takes the collections and how they stand."""
        self._holdings = list(holdings)
        self._narrow()
        self._tell()

    def show_collection(self, number: str) -> None:
        """Shows one collection's files, by its id; "" shows all."""
        self.collection = number
        self._narrow()
        self._tell()

    def set_reading(self, reading: bool) -> None:
        """Shows progress while files are read."""
        self._reading = reading
        if reading:
            self.progress.begin()
        self.progress.setVisible(reading)
        self._tell()

    def show_trouble(self, failure: Failure | None) -> None:
        """Says what went wrong with reading, or that nothing is wrong any more."""
        self._troubled = failure is not None
        self.banner.show_failure(failure)
        self._tell()

    def hear(self, event: IndexEvent) -> None:
        """Shows how far reading is."""
        if isinstance(event, IndexProgress):
            self.progress.show_progress(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band())
        middle = QVBoxLayout()
        middle.setContentsMargins(Space.S24, 14, Space.S24, 0)
        middle.setSpacing(0)
        middle.addWidget(self.head)
        below = QHBoxLayout()
        below.setSpacing(Space.S12)
        below.addWidget(self.below)
        below.addWidget(self.go_on)
        below.addStretch(1)
        middle.addLayout(below)
        column.addLayout(middle)
        column.addLayout(self._trouble())
        middle = QVBoxLayout()
        middle.setContentsMargins(Space.S24, 17, Space.S24, 0)
        middle.setSpacing(0)
        middle.addWidget(self.progress)
        middle.addSpacing(17)
        row = QHBoxLayout()
        self.filter.setFixedWidth(self.theme.px(220))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.filter)
        middle.addLayout(row)
        middle.addSpacing(Space.S12)
        column.addLayout(middle)
        rows = QHBoxLayout()
        rows.setContentsMargins(Space.S12, 0, Space.S12, 0)
        rows.addWidget(self.table)
        column.addLayout(rows, 1)

    def _trouble(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.S8, 0, Space.S16, 0)  # its icon stands in line with the words above
        row.addWidget(self.banner)
        return row

    def _band(self) -> QWidget:
        band = QWidget()
        band.setFixedHeight(Height.BAND)
        row = QHBoxLayout(band)
        row.setContentsMargins(Space.S24, 0, Space.S16, 0)
        row.setSpacing(Space.S12)
        self.sidebar_button = IconButton(self.theme, "ri.layout-left-line", "Show sidebar (Ctrl B)")
        self.sidebar_button.clicked.connect(self.sidebar_asked)
        self.sidebar_button.hide()
        row.addWidget(self.sidebar_button)
        row.addWidget(self.title)
        row.addWidget(self.path, 1)
        add = TextButton(self.theme, "Add folder", Kind.PLAIN, "plus")
        add.clicked.connect(self.folder_asked)
        row.addWidget(add)
        self._more = IconButton(self.theme, "dots-three", "More")
        self._more.clicked.connect(self._show_page_menu)
        row.addWidget(self._more)
        return band

    def _tell(self) -> None:
        total, failed, reading, ready = counts = self.model.counts()
        for number, amount in enumerate(counts):
            self.tabs.set_count(number, amount)
        waiting = self.model.waiting()
        self.head.set_pieces(head_line(total, failed, reading - waiting, waiting, ready))
        self.go_on.setVisible(bool(waiting) and not self._reading and not self._troubled)
        holding = self._holding()
        self.title.set_text(holding.name if holding else "All files")
        everywhere = f"in {count(len(self._holdings), 'collection', 'collections')}"
        self.path.set_text(holding.path if holding else everywhere)
        passages = self.model.passages()
        self.below.set_text(f"{count(passages, 'passage', 'passages')}." if total else EMPTY)

    def _on_remedied(self, row: int) -> None:
        self._do(self.model.entry(row).document)

    def _do(self, document: Document) -> None:
        action = explain(document.failure).action if document.failure else None
        if action is Action.OPEN_FILE:
            self.file_asked.emit(document)
        elif action is Action.SHOW_IN_FOLDER:
            self.place_asked.emit(document)
        elif action is not None:
            self.again_asked.emit(document)

    def _show_row_menu(self, row: int, at: QPoint) -> None:
        document = self.model.entry(row).document
        menu = QMenu(self)
        menu.addAction("Open file", lambda: self.file_asked.emit(document))
        menu.addAction("Show in folder", lambda: self.place_asked.emit(document))
        if document.failure:
            menu.addAction("Try again", lambda: self.again_asked.emit(document))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _show_page_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction("Look for new and changed files", self.look_asked.emit)
        holding = self._holding()
        if holding:
            menu.addAction(f"Forget {holding.name}", lambda: self.forget_asked.emit(self.collection))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def _holding(self) -> Holding | None:
        return next((each for each in self._holdings if each.id == self.collection), None)

    def _narrow(self) -> None:
        holding = self._holding()
        self.model.show_roots(frozenset(holding.roots) if holding else None)
