"""A thin bar that fills with what is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.ui.controls.mirror import painter_of
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class ProgressBar(QWidget):
    """4 px high, accent on free. The figures stand beside it, not in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Progress"))
        theme.changed.connect(self.update)

    def set_fraction(self, fraction: float) -> None:
        """Shows how much is done, 0 to 1."""
        self._fraction = min(1.0, max(0.0, fraction))
        self.setAccessibleDescription(f"{self._fraction:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        """4 px high."""
        return QSize(120, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints both parts."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.tokens.free)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.BAR, Radius.BAR)
        painter.setBrush(self.theme.tokens.accent)
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._fraction, self.height()), Radius.BAR, Radius.BAR)
