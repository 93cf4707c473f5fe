"""A ring that fills with what is done, or turns while nobody knows how much there is."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.follow import follow
from candor.ui.theme.theme import Theme


def paint_ring(painter: QPainter, area: QRectF, theme: Theme, fraction: float, turn: float = 0.0) -> None:
    """Paints a 2 px ring into the area: `fraction` of it in the accent, begun `turn` of a circle after the top."""
    inside = area.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.tokens.edge, 2))
    painter.drawEllipse(inside)
    painter.setPen(QPen(theme.tokens.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, round((0.25 - turn) * 5760), -round(max(0.0, min(1.0, fraction)) * 5760))


class Ring(QWidget):
    """Progress as a ring of 12 px. `set_fraction(None)` makes it turn: the only thing in Candor that loops."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fraction: float | None = None
        self._turn = 0.0
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._on_tick)
        self.setAccessibleName("Progress")
        follow(theme, self.updateGeometry)

    def set_fraction(self, fraction: float | None) -> None:
        """Shows how much is done, 0 to 1, or turns when it is None."""
        self._fraction = fraction
        self._run()
        self.update()

    def sizeHint(self) -> QSize:
        """12 px at the system's size."""
        return QSize(self.theme.px(12), self.theme.px(12))

    def showEvent(self, event: QShowEvent) -> None:
        """Turns only while it can be seen."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width(), self.height())
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        paint_ring(painter, area, self.theme, 0.3 if self._fraction is None else self._fraction, self._turn)

    def _run(self) -> None:
        if self._fraction is None and self.isVisible() and not self.theme.reduce_motion:
            self._timer.start()
        else:
            self._timer.stop()
            self._turn = 0.0

    def _on_tick(self) -> None:
        self._turn = (self._turn + 0.05) % 1.0
        self.update()
