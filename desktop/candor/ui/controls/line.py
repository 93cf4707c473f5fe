"""A hairline across."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.theme.theme import Theme


class Line(QWidget):
    """One px high, in the line's tone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        QPainter(self).fillRect(self.rect(), self._theme.tokens.line)
