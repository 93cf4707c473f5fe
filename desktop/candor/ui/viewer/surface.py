"""What pages and text share: a ground that is scrolled, by keys and by itself."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from candor.ui.controls.control import KEYBOARD
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.viewer.glide import Glide

NEAR = 1.5  # of what is seen: from farther away it jumps this near, and slides only the rest
OVERLAP = 0.9  # of what is seen: how far "page down" goes


class Surface(QAbstractScrollArea):
    """Scrolls content that its subclass paints. `zoomed` carries the zoom, 1.0 for 100 %."""

    zoomed = Signal(float)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ring = False
        self.fading = 0.0
        self.glide = Glide(theme, self)
        self.glide.moved.connect(self.verticalScrollBar().setValue)
        self.glide.faded.connect(self._on_faded)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().actionTriggered.connect(self.stay)

    def stay(self) -> None:
        """The person scrolls: nothing else does."""
        self.glide.stop()

    def page_by(self, pages: int) -> None:
        """Scrolls by what is seen, down for 1 and up for -1."""
        bar = self.verticalScrollBar()
        self.stay()
        bar.setValue(bar.value() + round(pages * self.viewport().height() * OVERLAP))

    def to_end(self, last: bool) -> None:
        """Scrolls to the end, or to the beginning."""
        bar = self.verticalScrollBar()
        self.stay()
        bar.setValue(bar.maximum() if last else 0)

    def slide_to(self, target: int) -> None:
        """Slides to a place; from far away only the last part of the way."""
        bar = self.verticalScrollBar()
        target = max(0, min(target, bar.maximum()))
        most = round(NEAR * self.viewport().height())
        if abs(bar.value() - target) > most:
            bar.setValue(target + (most if bar.value() > target else -most))
        self.glide.go(bar.value(), target, at_once=not self.isVisible())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Stops what slides."""
        self.stay()
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows a ring when the keyboard brought focus."""
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    @property
    def has_ring(self) -> bool:
        """Whether the ring of the keyboard's focus is shown."""
        return self._ring and self.hasFocus()

    def paint_ring(self, painter: QPainter) -> None:
        """Paints the ring of the keyboard's focus inside the edge."""
        if self.has_ring:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(self.theme.tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), Radius.FOCUS, Radius.FOCUS)

    def _on_faded(self, share: float) -> None:
        if share != self.fading:
            self.fading = share
            self.viewport().update()
