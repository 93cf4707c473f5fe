"""The library's part of the sidebar: every folder given, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from candor.services.doubt.words import percent
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.row import Row
from candor.ui.desk.shelf import Root
from candor.ui.sidebar.section import Section
from candor.ui.theme.theme import Theme


class Roots(QWidget):
    """A row for each folder: fault count, ring and share while it is read, or the count alone when it is healthy."""

    chosen = Signal(bytes)
    forget_asked = Signal(bytes)
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: dict[bytes, Row] = {}
        self._roots: list[Root] = []
        self._filter = ""
        self._section = Section(theme, "Library", "Add folder")
        self._section.added.connect(self.folder_asked)
        self._section.opened.connect(lambda: self.chosen.emit(b""))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._section)

    @property
    def files(self) -> int:
        """How many files there are in all."""
        return sum(root.files for root in self._roots)

    @property
    def shown(self) -> int:
        """How many rows the filter lets through."""
        return sum(not row.isHidden() for row in self._rows.values())

    def set_roots(self, roots: Sequence[Root]) -> None:
        """Shows these folders; rows are kept as long as the same folders are listed."""
        self._roots = list(roots)
        if list(self._rows) != [root.location for root in roots]:
            self._build()
        for root in roots:
            self._show_state(self._rows[root.location], root)
        self.set_filter(self._filter)

    def set_filter(self, wanted: str) -> None:
        """Shows only folders whose name has these characters (already casefolded)."""
        self._filter = wanted
        for root in self._roots:
            self._rows[root.location].setVisible(wanted in root.name.casefold())

    def choose(self, location: bytes | None) -> None:
        """Marks one folder as shown, or none."""
        for own, row in self._rows.items():
            row.setChecked(own == location)

    def _build(self) -> None:
        marked = next((location for location, row in self._rows.items() if row.isChecked()), None)
        self._section.clear()
        self._rows = {}
        for root in self._roots:
            single = root.files == 1 and root.path.rpartition(".")[2] in {"pdf", "txt", "md", "html", "htm", "docx"}
            row = Row(self.theme, root.name, "file-text" if single else "folder-simple")
            row.setToolTip(plain_tip(root.path))
            row.clicked.connect(lambda _=False, where=root.location: self.chosen.emit(where))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda at, row=row, where=root.location: self._show_menu(row, at, where)
            )
            self._rows[root.location] = row
            self._section.add(row)
        self.choose(marked)

    def _show_state(self, row: Row, root: Root) -> None:
        busy = root.reading + root.waiting
        share = (root.ready + root.failed) / root.files if root.files else 0.0
        row.set_state(percent(share) if busy else f"{root.files:,}", root.failed, share if busy else None)

    def _show_menu(self, row: Row, at: QPoint, location: bytes) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show files", lambda: self.chosen.emit(location))
        menu.addAction("Forget folder", lambda: self.forget_asked.emit(location))
        menu.popup(row.mapToGlobal(at))
