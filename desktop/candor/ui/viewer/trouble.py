"""What stands in place of a document that could not be opened."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from candor.model.failure import Failure
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

ICON = 32
WIDE = 440
NOT_OUTSIDE = {"FileUnreadable"}  # where no other program could open it either


class Trouble(QWidget):
    """The error's own words and next step, with buttons. `again_asked` and `outside_asked` say what was pressed."""

    again_asked = Signal()
    outside_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = Words(theme, "", Style.HEADLINE, wrap=True)
        self.remedy = Words(theme, "", Style.UI, "text2", wrap=True)
        self.again = TextButton(theme, tr("Try again"), Kind.PLAIN)
        self.outside = TextButton(theme, tr("Open in its own program"), Kind.PLAIN, icon="arrow-square-out")
        self.again.clicked.connect(self.again_asked)
        self.outside.clicked.connect(self.outside_asked)
        self._lay_out()

    def show_failure(self, failure: Failure) -> None:
        """Says what happened to this file."""
        self.words.set_text(sentence(said(failure.what)))
        self.remedy.set_text(said(failure.remedy))
        self.remedy.setVisible(bool(failure.remedy))
        self.outside.setVisible(failure.code not in NOT_OUTSIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and the icon over the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.tokens.bed)
        side, above = self.theme.px(ICON), self.theme.px(12)
        place = self._box.geometry()
        over = QRect(place.left(), place.top() - side - above, side, side)
        area = QStyle.visualRect(self.layoutDirection(), place, over)
        self.theme.paint_icon(painter, QRectF(area), "warning-circle", self.theme.tokens.fault)

    def _lay_out(self) -> None:
        self._box = QWidget(self)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.again)
        self._buttons.addWidget(self.outside)
        self._buttons.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.remedy)
        column.addLayout(self._buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._box, 1000, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        follow(self.theme, self._measure)

    def _measure(self) -> None:
        self._box.setMaximumWidth(self.theme.px(WIDE))
        self._column.setSpacing(self.theme.px(8))
        self._buttons.setSpacing(self.theme.px(8))
        self._buttons.setContentsMargins(self.theme.margins(0, 8, 0, 0))
        self.update()
