"""One pinned question."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.evaluation import PinResult
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.mirror import is_mirrored
from candor.ui.controls.words import Words
from candor.ui.pins.pin_words import found, place_of
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ICON = 16


class PinRow(QWidget):
    """The question, its right place, the rank it was found at, and a button that takes the pin off."""

    removed = Signal(object)

    def __init__(self, theme: Theme, result: PinResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.result = theme, result
        self._missing = result.rank is None
        self.question = Words(theme, result.pin.question, Style.UI, wrap=True)
        self.place = Words(theme, place_of(result.pin), Style.SMALL, "text3")
        self.rank = Words(theme, found(result), Style.SMALL, "fault" if self._missing else "text2")
        self.remove = IconButton(theme, "x", tr("Take the pin off “{question}”", question=result.pin.question), side=20)
        self.remove.setToolTip(tr("Take the pin off"))
        self.remove.clicked.connect(lambda: self.removed.emit(result.pin))
        self._said = said = QVBoxLayout()
        said.addWidget(self.question)
        said.addWidget(self.place)
        self._row = row = QHBoxLayout(self)
        row.addLayout(said, 1)
        row.addWidget(self.rank, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        follow(theme, self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a warning beside a place that was not found, and the line under the row."""
        painter = QPainter(self)
        size = self.theme.px(ICON)
        if self._missing:
            top = self.rank.y() + (self.rank.height() - size) / 2
            beside, rank = self.theme.px(6), self.rank.geometry()
            left = rank.right() + beside if is_mirrored(self) else rank.left() - size - beside
            box = QRectF(left, top, size, size)
            self.theme.paint_icon(painter, box, "warning-circle", self.theme.tokens.fault)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)

    def _measure(self) -> None:
        self._said.setSpacing(self.theme.px(2))
        self._row.setSpacing(self.theme.px(12))
        self._row.setContentsMargins(self.theme.margins(0, 8, 4, 9))
        self.rank.setMinimumWidth(self.rank.sizeHint().width())
        self.update()
