"""A part of the sidebar: a small label over rows."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.row import PADDING, Row
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ROW_GAP = 1


class Section(QWidget):
    """A label with rows under it. With `adds` a plus stands beside the label, and the label can be pressed."""

    added = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, title: str, adds: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[Row] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(ROW_GAP)
        self._adds = bool(adds)
        self._label: TextButton | None = None
        self._plus: QWidget = self
        self._head = self._made_head(title, adds)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._rows)
        follow(theme, self._measure)

    def add(self, row: Row) -> None:
        """Adds a row at the end."""
        self.rows.append(row)
        self._rows.addWidget(row)

    def clear(self) -> None:
        """Takes all rows away."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()

    def below_plus(self) -> QPoint:
        """Where a menu of the plus opens, on the screen."""
        return self._plus.mapToGlobal(QPoint(0, self._plus.height() + 4))

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        self._column.setContentsMargins(margins(0, 13 if self._adds else 17, 0, 0))
        self._column.setSpacing(px(1 if self._adds else 4))
        self._head.setContentsMargins(margins(PADDING - 8, 0, 5, 0) if self._adds else margins(PADDING, 0, 3, 0))
        if self._label is not None:
            self._label.setFixedHeight(px(24))

    def _made_head(self, title: str, adds: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(0)
        if not adds:
            head.addWidget(Words(self.theme, title, Style.SMALL_500, "text3"), 1)
            return head
        label = TextButton(self.theme, title, Kind.QUIET, style=Style.SMALL_500)
        label.setAccessibleName(tr("{title}, all files", title=title))
        label.setToolTip(tr("Show all files"))
        label.clicked.connect(self.opened)
        self._label = label
        self._plus = plus = IconButton(self.theme, "plus", adds, side=24)
        plus.clicked.connect(self.added)
        head.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        head.addWidget(plus)
        return head
