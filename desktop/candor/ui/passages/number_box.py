"""The number a source is cited by, in its box."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

SIDE = 18


def paint_number(painter: QPainter, theme: Theme, area: QRectF, number: int, chosen: bool) -> None:
    """Paints an accent digit on wash, or the reverse when chosen."""
    tokens = theme.tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent if chosen else tokens.wash)
    painter.drawRoundedRect(area, Radius.CITATION, Radius.CITATION)
    painter.setPen(tokens.on_accent if chosen else tokens.accent)
    painter.setFont(theme.font(Style.NUMBER))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))
