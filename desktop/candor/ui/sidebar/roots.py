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


class Roots(QWidget):
    """A row for each collection: fault count, ring and share while it is read, or the count alone when healthy."""

    chosen = Signal(str)
    forget_asked = Signal(str)
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: dict[str, Row] = {}
        self._holdings: list[Holding] = []
        self._filter = ""
        self._section = Section(theme, "Library", "Add folder")
        self._section.added.connect(self.folder_asked)
        self._section.opened.connect(lambda: self.chosen.emit(""))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._section)

    @property
    def files(self) -> int:
        """How many files there are in all."""
        return sum(holding.files for holding in self._holdings)

    @property
    def shown(self) -> int:
        """How many rows the filter lets through."""
        return sum(not row.isHidden() for row in self._rows.values())

    def set_holdings(self, holdings: Sequence[Holding]) -> None:
        """Shows these collections; rows are kept as long as the same ones are listed under the same names."""
        before = [(holding.id, holding.name) for holding in self._holdings]
        self._holdings = list(holdings)
        if before != [(holding.id, holding.name) for holding in holdings]:
            self._build()
        for holding in holdings:
            self._show_state(self._rows[holding.id], holding)
        self.set_filter(self._filter)

    def set_filter(self, wanted: str) -> None:
        """Shows only collections whose name has these characters (already casefolded)."""
        self._filter = wanted
        for holding in self._holdings:
            self._rows[holding.id].setVisible(wanted in holding.name.casefold())

    def choose(self, number: str | None) -> None:
        """Marks one collection as shown, by its id, or none."""
        for own, row in self._rows.items():
            row.setChecked(own == number)

    def _build(self) -> None:
        marked = next((number for number, row in self._rows.items() if row.isChecked()), None)
        self._section.clear()
        self._rows = {}
        for holding in self._holdings:
            row = Row(self.theme, holding.name, "folder-simple")
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
        row.set_state(percent(share) if busy else f"{holding.files:,}", holding.failed, share if busy else None)

    def _show_menu(self, row: Row, at: QPoint, number: str) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show files", lambda: self.chosen.emit(number))
        menu.addAction("Forget collection", lambda: self.forget_asked.emit(number))
        menu.popup(row.mapToGlobal(at))
