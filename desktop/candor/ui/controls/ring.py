"""A ring that fills with what is done."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from candor.ui.theme.theme import Theme


def paint_ring(painter: QPainter, area: QRectF, theme: Theme, fraction: float) -> None:
    """Paints a 2 px ring into the area, `fraction` of it in the accent, from the top."""
    inside = area.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.tokens.edge, 2))
    painter.drawEllipse(inside)
    painter.setPen(QPen(theme.tokens.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, 90 * 16, -round(max(0.0, min(1.0, fraction)) * 5760))
