"""The number a source is cited by, in its box."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

SIDE = 18


def paint_number(painter: QPainter, theme: Theme, area: QRectF, number: int, chosen: bool) -> None:
    """Paints an accent digit on wash, or the reverse when chosen."""
    tokens = theme.tokens
    ground, digit = (tokens.accent, tokens.on_accent) if chosen else (tokens.wash, tokens.accent)
    paint_box(painter, theme, area, number, ground, digit)


def paint_box(painter: QPainter, theme: Theme, area: QRectF, number: int, ground: QColor, digit: QColor) -> None:
    """Paints the box in other colours, where what is under it has its own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, Radius.CITATION, Radius.CITATION)
    painter.setPen(digit)
    painter.setFont(theme.font(Style.NUMBER))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))
