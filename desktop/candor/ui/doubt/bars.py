"""Alternatives as bars."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.services.doubt.alternatives import Alternatives
from candor.services.doubt.words import percent
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

TOP = 6
ROW = 28
LABEL = 76
FIGURE = 56
BAR = 8


class BarRow(NamedTuple):
    """One row. `kind` is "token", "chosen", "more" (pressed it opens the rest), "rest" or "others"."""

    label: str
    probability: float
    kind: str


def bar_rows(view: Alternatives, top: int = TOP, all_listed: bool = False, opens: bool = True) -> list[BarRow]:
    """The likeliest alternatives, the rest of the list in one row unless all are wanted, and the others.

    What was written always has a row of its own, also when it stands further down or outside the list.
    """
    count = len(view.bars) if all_listed else top
    shown = [BarRow(bar.shown, bar.probability, "chosen" if bar.chosen else "token") for bar in view.bars[:count]]
    rest = list(view.bars[count:])
    if view.rank is None:
        shown.append(BarRow(view.written, view.probability, "chosen"))
    elif view.rank > count:
        shown.append(BarRow(view.written, view.bars[view.rank - 1].probability, "chosen"))
        rest.remove(view.bars[view.rank - 1])
    if rest:
        shown.append(BarRow(f"{len(rest)} more", sum(bar.probability for bar in rest), "more" if opens else "rest"))
    if view.bars:
        shown.append(BarRow("others", view.others, "others"))
    return shown


class Bars(QWidget):
    """Mono text with white space made visible, a bar as long as the probability, and per cent.

    The longest bar fills the room. `more_pressed` is sent when the row that stands for the rest is pressed.
    """

    more_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[BarRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_rows(self, rows: list[BarRow]) -> None:
        """Shows other rows."""
        self.rows = rows
        can_open = any(row.kind == "more" for row in rows)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_open else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("; ".join(f"{row.label} {percent(row.probability, 1)}" for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self.theme.px(260), self.theme.px(ROW) * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return QSize(self.theme.px(180), self.theme.px(ROW) * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((row.probability for row in self.rows), default=1.0) or 1.0
        high = self.theme.px(ROW)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, row, QRectF(0, number * high, self.width(), high), row.probability / longest)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            place = next((at for at, row in enumerate(self.rows) if row.kind == "more"), 0)
            painter.drawRoundedRect(QRectF(1, place * high + 3, self.theme.px(LABEL) - 10, high - 6), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the rest of the list."""
        number = int(event.position().y() // self.theme.px(ROW))
        if 0 <= number < len(self.rows) and self.rows[number].kind == "more":
            self.more_pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open the rest of the list."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.more_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _paint_row(self, painter: QPainter, row: BarRow, area: QRectF, share: float) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        chosen = row.kind == "chosen"
        self._label(painter, row, area)
        room = area.width() - px(LABEL) - px(FIGURE)
        bar = QRectF(px(LABEL), area.center().y() - px(BAR) / 2, max(2.0, room * share), px(BAR))
        painter.setPen(QPen(tokens.bar, 1) if row.kind == "others" else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if row.kind == "others" else tokens.text2 if chosen else tokens.bar)
        half = 0.5 if row.kind == "others" else 0.0
        painter.drawRoundedRect(bar.adjusted(half, half, -half, -half), 2, 2)
        painter.setFont(self.theme.font(Style.UI_TITLE if chosen else Style.UI))
        painter.setPen(tokens.text if chosen else tokens.text2)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, percent(row.probability, 1))

    def _label(self, painter: QPainter, row: BarRow, area: QRectF) -> None:
        tokens = self.theme.tokens
        named = row.kind in {"more", "rest", "others"}
        font = self.theme.font(Style.UI_SELECTED if row.kind == "more" else Style.UI if named else Style.MONO)
        if row.kind == "chosen":
            font.setWeight(QFont.Weight.Bold)
        colours: dict[str, QColor] = {"more": tokens.accent, "rest": tokens.text2, "others": tokens.text2}
        painter.setFont(font)
        painter.setPen(colours.get(row.kind, tokens.text))
        room = self.theme.px(LABEL) - self.theme.px(8)
        label = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, label)
