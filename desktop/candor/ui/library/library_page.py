"""The library page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from candor.model.document import Document
from candor.model.evaluation import PinRun
from candor.model.events import IndexBegunAnew, IndexEnded, IndexEvent, IndexProgress, ScanEnded
from candor.model.failure import Failure
from candor.model.spoken import Spoken
from candor.ui.banner import Banner
from candor.ui.controls.follow import follow
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.desk.holding import Holding
from candor.ui.desk.shelf import ShelfChange
from candor.ui.errors import Action, explain
from candor.ui.library.band import Band
from candor.ui.library.entry import Group
from candor.ui.library.head import Head
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.nothing import Nothing
from candor.ui.library.progress import Progress
from candor.ui.library.remark import Remark
from candor.ui.library.row_menu import RowMenu
from candor.ui.library.table import Table
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

TABS_TR = ("All", "Need you", "Reading", "Ready", "Left out")
NEED_YOU = 1
EMPTY_TABS_TR = {
    1: "No file needs you.",
    2: "Nothing is being read.",
    3: "No file can be searched yet.",
    4: "No file is left out.",
}


class LibraryPage(QWidget):
    """The files of one collection, or of all. Signals carry the Document they are about, a tuple of them, or a
    collection's id; `paused` whether reading is to rest.
    """

    folder_asked = Signal()
    stopped = Signal()
    paused = Signal(bool)
    look_asked = Signal()
    retry_asked = Signal()
    models_asked = Signal()
    forget_asked = Signal(str)
    file_asked = Signal(object)
    place_asked = Signal(object)
    again_asked = Signal(object)
    left_out = Signal(object)
    files_forget_asked = Signal(object)
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.collection = ""
        self._holdings: list[Holding] = []
        self._reading = self._troubled = self._in_sync = False
        self.model = LibraryModel(parent=self)
        self.model.modelReset.connect(self._tell)
        self.band = Band(theme)
        self.head = Head(theme)
        self.banner = Banner(theme)
        self.begun_anew = Remark(theme, "arrows-clockwise")
        self.progress = Progress(theme)
        self.progress.hide()
        self.tabs = TabStrip(theme)
        for number, name in enumerate(TABS_TR):
            self.tabs.add_tab(tr(name), 0, fault=number == NEED_YOU)
        self.filter = SearchField(theme, tr("Filter by name"), boxed=True)
        self.table = Table(theme, self.model)
        self.nothing = Nothing(theme)
        self.rows = QStackedWidget()
        self._wire()
        self._lay_out()
        follow(theme, self._measure)
        self._tell()

    def set_documents(self, documents: dict[str, Document], change: ShelfChange) -> None:
        """Takes what changed on the shelf, or all of it."""
        if change.whole:
            self.model.fill(documents)
        elif change.changed or change.removed:
            self.model.change(change.changed, change.removed)

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
        if reading and not self._reading:
            self.progress.begin()
        self._reading = reading
        self._tell()

    def set_paused(self, paused: bool) -> None:
        """Shows that reading rests until the person resumes it."""
        self.progress.set_resting(paused)
        self._tell()

    def set_in_sync(self, in_sync: bool) -> None:
        """Says that the folders are watched, or not."""
        self._in_sync = in_sync
        self._tell()

    def set_runs(self, runs: Sequence[PinRun]) -> None:
        """Takes how the pinned questions fared."""
        self.head.runs = tuple(runs)
        self._tell()

    def set_spoken(self, spoken: Spoken) -> None:
        """Takes which languages the search model knows."""
        self.head.spoken = spoken
        self._tell()

    def show_trouble(self, failure: Failure | None) -> None:
        """Says what went wrong with reading, or that nothing is wrong any more."""
        self._troubled = failure is not None
        self.banner.show_failure(failure)
        self._tell()

    def hear(self, event: IndexEvent) -> None:
        """Shows how far reading is, and why everything is read again."""
        if isinstance(event, IndexProgress):
            self.progress.show_progress(event)
        elif isinstance(event, ScanEnded):
            self.progress.show_listed(event)
        elif isinstance(event, IndexBegunAnew):
            self.begun_anew.say(tr("The index was damaged and is built again. Your files are not affected."))
        elif isinstance(event, IndexEnded):
            self.begun_anew.say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 looks again, also where no collection is chosen that the menu could look through."""
        if event.key() == Qt.Key.Key_F5:
            self.look_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _wire(self) -> None:
        self.band.sidebar_asked.connect(self.sidebar_asked)
        self.band.menu_asked.connect(self._show_page_menu)
        for part in (self.band, self.nothing):
            part.folder_asked.connect(self.folder_asked)
        self.head.look_asked.connect(self.look_asked)
        self.head.retry_asked.connect(self.retry_asked)
        self.head.models_asked.connect(self.models_asked)
        self.progress.paused.connect(self.paused)
        self.tabs.chosen.connect(self.model.show_tab)
        self.filter.textChanged.connect(self.model.show_filter)
        self.table.opened.connect(lambda row: self.file_asked.emit(self.model.entry(row).document))
        self.table.remedied.connect(lambda row: self._do(self.model.entry(row).document))
        self.table.menu_asked.connect(self._show_row_menu)
        self.table.forget_asked.connect(lambda: self.files_forget_asked.emit(tuple(self.table.chosen)))

    def _lay_out(self) -> None:
        self._over = QVBoxLayout()
        self._over.setSpacing(0)
        self._over.addWidget(self.progress)
        choice = QHBoxLayout()
        choice.addWidget(self.tabs)
        choice.addStretch(1)
        choice.addWidget(self.filter)
        self._choice = choice
        self._over.addLayout(choice)
        self._troubles, self._middle = QHBoxLayout(), QHBoxLayout()
        self._troubles.addWidget(self.banner)
        for part in (self.table, self.nothing):
            self.rows.addWidget(part)
        self._middle.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.head)
        column.addLayout(self._troubles)
        column.addWidget(self.begun_anew)
        column.addLayout(self._over)
        column.addLayout(self._middle, 1)

    def _measure(self) -> None:
        margins, hang = self.theme.margins, self.progress.hang
        self._over.setContentsMargins(margins(Space.S24, 17, Space.S24 - hang, Space.S12))
        self._choice.setContentsMargins(margins(0, 17, hang, 0))
        self._troubles.setContentsMargins(margins(Space.S8, 0, Space.S16, 0))  # its icon in line with the words above
        self._middle.setContentsMargins(margins(Space.S12, 0, Space.S12, 0))
        self.filter.setFixedWidth(self.theme.px(220))

    def _tell(self) -> None:
        counts = self.model.counts()
        for number, amount in enumerate(counts):
            self.tabs.set_count(number, amount)
        holding = self._holding()
        idle = not (self._reading or self._troubled or self.progress.resting)
        self.head.show_sums(self.model.sums, [holding] if holding else self._holdings, idle)
        self.band.show_collection(holding, len(self._holdings), self._in_sync)
        self.progress.setVisible(self._reading or (self.progress.resting and any(counts)))
        self._tell_nothing(any(counts))

    def _tell_nothing(self, any_file: bool) -> None:
        shown, wanted = self.model.rowCount() > 0, self.filter.text()
        empty = tr(EMPTY_TABS_TR[self.tabs.current]) if self.tabs.current in EMPTY_TABS_TR else ""
        found = tr("No file has “{wanted}” in its name.", wanted=wanted) if wanted else empty
        left_out = tr("Every file here is left out.") if self.model.sums.groups[Group.LEFT_OUT] else ""
        self.nothing.show_words((found or left_out) if any_file else "")
        self.rows.setCurrentWidget(self.table if shown or self.model.busy else self.nothing)
        for part in (self.tabs, self.filter):
            part.setVisible(any_file)

    def _do(self, document: Document) -> None:
        """Does what the remedy of a row says."""
        action = explain(document.failure).action if document.failure else None
        if action is Action.OPEN_FILE:
            self.file_asked.emit(document)
        elif action is Action.SHOW_IN_FOLDER:
            self.place_asked.emit(document)
        elif action is not None:
            self.again_asked.emit((document,))

    def _show_row_menu(self, at: QPoint) -> None:
        if self.table.chosen:
            menu = RowMenu(self.table.chosen, self)
            menu.opened.connect(self.file_asked)
            menu.place_asked.connect(self.place_asked)
            menu.again_asked.connect(self.again_asked)
            menu.left_out.connect(self.left_out)
            menu.forget_asked.connect(self.files_forget_asked)
            menu.popup(at)

    def _show_page_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Look for new and changed files"), self.look_asked.emit).setShortcut(Qt.Key.Key_F5)
        if self.model.sums.groups[Group.NEED_YOU]:
            menu.addAction(tr("Retry all failed"), self.retry_asked.emit)
        if self._reading:
            menu.addAction(tr("Stop reading"), self.stopped.emit)
        holding = self._holding()
        if holding:
            menu.addSeparator()
            menu.addAction(tr("Forget {name}", name=holding.name), lambda: self.forget_asked.emit(self.collection))
        menu.popup(at)

    def _holding(self) -> Holding | None:
        return next((each for each in self._holdings if each.id == self.collection), None)

    def _narrow(self) -> None:
        holding = self._holding()
        self.model.show_roots(frozenset(holding.roots) if holding else None)
