"""Where a database is: the fields of the kind that is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.dialogs.database import PORTS, Database, Reached
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

KINDS_TR = {Database.SQLITE: "SQLite file", Database.POSTGRES: "PostgreSQL", Database.MYSQL: "MySQL"}


class DatabaseFields(QWidget):
    """`changed` is sent when something else is written, `resized` when other fields are shown."""

    changed = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.kind = Database.SQLITE
        self.tabs = TabStrip(theme)
        for kind in Database:
            self.tabs.add_tab(tr(KINDS_TR[kind]))
        self.tabs.chosen.connect(lambda number: self.choose(list(Database)[number]))
        self.file = Field(theme, tr("File"), "/path/to/ledger.sqlite")
        self.browse = TextButton(theme, tr("Choose"), Kind.PLAIN)
        self.browse.clicked.connect(self._choose_file)
        self.host, self.port = Field(theme, tr("Host"), "localhost"), Field(theme, tr("Port"))
        self.port.setValidator(QIntValidator(1, 65535, self))
        self.name, self.user = Field(theme, tr("Database")), Field(theme, tr("User"))
        self.password = Field(theme, tr("Password"), secret=True)
        for field in (self.file, self.host, self.port, self.name, self.user, self.password):
            field.textChanged.connect(self.changed)
        self._local = _rows(_row((_labelled(theme, tr("File"), self.file), 1), (self.browse, 0)))
        kept = tr("Kept in your system's keyring, never in Candor's files.")
        self._remote = _rows(
            _row((_labelled(theme, tr("Host"), self.host), 3), (_labelled(theme, tr("Port"), self.port), 1)),
            _row((_labelled(theme, tr("Database"), self.name), 1), (_labelled(theme, tr("User"), self.user), 1)),
            _row((_labelled(theme, tr("Password"), self.password), 1)),
            _row((Words(theme, kept, Style.SMALL, "text3", wrap=True), 1)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.tabs)
        column.addWidget(self._local)
        column.addWidget(self._remote)
        self.tabs.choose(0)
        self.choose(Database.SQLITE)

    @property
    def reached(self) -> Reached:
        """Where the database is, as it is written."""
        written = (each.text().strip() for each in (self.file, self.host, self.port, self.name, self.user))
        return Reached(self.kind, *written)

    def choose(self, kind: Database) -> None:
        """Asks for what this kind needs."""
        self.kind = kind
        self._local.setVisible(kind is Database.SQLITE)
        self._remote.setVisible(kind is not Database.SQLITE)
        self.port.setPlaceholderText(str(PORTS.get(kind, "")))
        self.resized.emit()
        self.changed.emit()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a SQLite file"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _labelled(theme: Theme, label: str, field: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    column.addWidget(Words(theme, label, Style.SMALL_500, "text2"))
    column.addWidget(field)
    return around


def _row(*parts: tuple[QWidget, int]) -> QLayout:
    """Widgets side by side, each with its share of the width; what is lower stands at the bottom."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part, share in parts:
        row.addWidget(part, share)
        if not share:
            row.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
    return row


def _rows(*rows: QLayout) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for row in rows:
        column.addLayout(row)
    return around
