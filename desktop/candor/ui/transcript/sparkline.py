"""How sure the model was along the whole answer."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.services.doubt.mark import Band, Mark
from candor.ui.controls.press_area import is_release
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

HIGH = 34
WIDE = 312
TOP = 6  # a probability of 1
DEEP = 22  # from there to a probability of 0
COLUMN = 8
DOT = 6
LINE = 1.3


class Sparkline(QWidget):
    """The lowest probability in each word, a tint column and a dot per doubtful one. `pressed` carries a token."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words: tuple[Mark, ...] = ()
        self._doubtful: tuple[Mark, ...] = ()
        self._pinned: int | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Probability of each word along the answer"))
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self._redraw)

    def set_marks(self, words: Sequence[Mark], doubtful: Sequence[Mark]) -> None:
        """Draws another answer: a point per word, a column for each of the doubtful marks."""
        self._words, self._doubtful = tuple(words), tuple(doubtful)
        self.setAccessibleDescription(tr("{count} doubtful", count=len(self._doubtful)))
        self._redraw()

    def set_pinned(self, place: int | None) -> None:
        """Rings the column of the doubtful mark that has a character of the answer; None rings none."""
        self._pinned = place
        self._redraw()

    def sizeHint(self) -> QSize:
        """312 by 34 in the look."""
        return QSize(self.theme.px(WIDE), self.theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints columns, the line and dots; they are drawn once, as each scrolled step paints them again."""
        if not self._words:
            return
        scale = self.devicePixelRatioF()
        size = self.size() * scale
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(scale)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._picture))
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        for mark in self._doubtful:
            tint = tokens.strong if mark.band is Band.STRONG else tokens.mild
            painter.fillRect(self._column(mark), tint)
        painter.setPen(QPen(tokens.ctrl, LINE))
        painter.drawPath(self._path())
        for mark in self._doubtful:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.doubt_strong if mark.band is Band.STRONG else tokens.doubt)
            painter.drawEllipse(QPointF(self._x(mark), self._y(mark.probability)), px(DOT) / 2, px(DOT) / 2)
            if self._is_pinned(mark):
                painter.setPen(QPen(tokens.accent, 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._column(mark).adjusted(-1, 1, 1, -1), Radius.TINT, Radius.TINT)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Presses the doubtful mark under the pointer, else the nearest word."""
        x = event.position().x()
        near = [mark for mark in self._doubtful if abs(self._x(mark) - x) <= self.theme.px(COLUMN)]
        found = min(near or self._words, key=lambda mark: abs(self._x(mark) - x), default=None)
        if found is not None and is_release(self, event):
            self.pressed.emit(found.token)

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _is_pinned(self, mark: Mark) -> bool:
        return self._pinned is not None and mark.start <= self._pinned < mark.end

    def _column(self, mark: Mark) -> QRectF:
        wide = self.theme.px(COLUMN)
        return QRectF(self._x(mark) - wide / 2, 0, wide, self.height())

    def _x(self, mark: Mark) -> float:
        length = max(1, self._words[-1].end)
        margin = self.theme.px(COLUMN) / 2 + 1
        return margin + (self.width() - 2 * margin) * (mark.start + mark.end) / 2 / length

    def _y(self, probability: float) -> float:
        return self.theme.px(TOP) + self.theme.px(DEEP) * (1 - probability)

    def _path(self) -> QPainterPath:
        """A smooth line through the least probability at each place, one place a pixel and a half."""
        least: dict[int, float] = {}
        for mark in self._words:
            place = round(self._x(mark) / 1.5)
            least[place] = min(mark.probability, least.get(place, 1.0))
        points = [QPointF(place * 1.5, self._y(least[place])) for place in sorted(least)]
        points = [QPointF(0, points[0].y()), *points, QPointF(self.width(), points[-1].y())]
        path = QPainterPath(points[0])
        for before, after in pairwise(points):
            middle = (before.x() + after.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        return path
