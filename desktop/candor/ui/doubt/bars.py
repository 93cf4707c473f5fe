"""Alternatives as bars."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from candor.services.doubt.words import percent
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.press_area import is_press, is_release
from candor.ui.doubt.bar_painter import BRANCH_HERE, ROW, BarPainter
from candor.ui.doubt.bar_rows import BarRow
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr

__all__ = ["ROW", "Bars"]
NUMBERED = 6  # rows before the one that stands for the rest: their keys are as they are listed
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Bars(QWidget):
    """Mono text with white space made visible, a bar as long as the probability, and per cent.

    The longest bar fills the room. `more_pressed` is sent when the row that stands for the rest is pressed,
    `branch_asked` carries the text of an alternative an answer is to go on from. `pad` is the room left and right of
    the words, in px of the look; with `branches` false it only shows.
    """

    more_pressed = Signal()
    branch_asked = Signal(str)

    def __init__(self, theme: Theme, branches: bool = False, pad: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[BarRow] = []
        self.current: int | None = None
        self._branches = branches
        self._painter = BarPainter(theme, pad)
        self.setMouseTracking(branches)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_rows(self, rows: list[BarRow]) -> None:
        """Shows other rows."""
        self.rows = rows
        self.current = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._stops() else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("; ".join(_said(row) for row in rows))
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
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.fit(self.rows, self.width())
        longest = max((row.probability for row in self.rows), default=1.0) or 1.0
        for number, row in enumerate(self.rows):
            over = number == self.current and self._is_stop(row)
            self._painter.paint(painter, row, self._area(number), row.probability / longest, over)
        if self.hasFocus() and self.current is not None:
            painter.setPen(QPen(self.theme.tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area(self.current).adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Presses the row under the pointer."""
        number = int(event.position().y() // self.theme.px(ROW))
        if 0 <= number < len(self.rows) and is_release(self, event):
            self._press(self.rows[number])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offers what can be done with the row under the pointer."""
        number = int(event.position().y() // self.theme.px(ROW))
        row = self.rows[number] if 0 <= number < len(self.rows) else None
        self._go(number if row is not None and self._is_stop(row) else None)
        pressable = row is not None and self._is_stop(row)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Offers nothing any more."""
        if not self.hasFocus():
            self._go(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins with the first row that can be pressed."""
        super().focusInEvent(event)
        if self.current is None:
            self._go(next(iter(self._stops()), None))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offers nothing any more."""
        super().focusOutEvent(event)
        self._go(None)

    def event(self, event: QEvent) -> bool:
        """Says what a press on a row does, or why it cannot be chosen, as its tool tip."""
        if event.type() == QEvent.Type.ToolTip and self._branches:
            where = self.mapFromGlobal(self.cursor().pos())
            number = where.y() // self.theme.px(ROW)
            QToolTip.showText(self.cursor().pos(), plain_tip(self.tip(number)), self)
            return True
        return super().event(event)

    def tip(self, number: int) -> str:
        """Which key branches there, or why a row cannot be chosen; "" for rows that stand for many."""
        if not 0 <= number < len(self.rows):
            return ""
        row = self.rows[number]
        if row.choice is None or not self._branches:
            return row.why
        return tr("Branch here ({key})", key=number + 1) if number < NUMBERED else tr(BRANCH_HERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the rows; Enter and space press one."""
        key = Qt.Key(event.key())
        if is_press(event) and self.current is not None:
            self._press(self.rows[self.current])
        elif key in STEPS and self._step(STEPS[key]):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> bool:
        stops = self._stops()
        if self.current not in stops:
            return False
        place = stops.index(self.current) + by
        if 0 <= place < len(stops):
            self._go(stops[place])
        return True

    def _go(self, number: int | None) -> None:
        if number != self.current:
            self.current = number
            row = self.rows[number] if number is not None else None
            spoken = "" if row is None else _said(row)
            offers = row is not None and row.choice
            self.setAccessibleDescription(tr("{alternative}, branch here", alternative=spoken) if offers else spoken)
            self.update()

    def _press(self, row: BarRow) -> None:
        if row.kind == "more":
            self.more_pressed.emit()
        elif self._branches and row.choice is not None:
            self.branch_asked.emit(row.choice)

    def _stops(self) -> list[int]:
        return [number for number, row in enumerate(self.rows) if self._is_stop(row)]

    def _is_stop(self, row: BarRow) -> bool:
        return row.kind == "more" or (self._branches and row.choice is not None)

    def _area(self, number: int) -> QRectF:
        high = self.theme.px(ROW)
        return QRectF(0, number * high, self.width(), high)


def _said(row: BarRow) -> str:
    """A row as assistive technology reads it."""
    return f"{row.label} {said(percent(row.probability, 1))}"
