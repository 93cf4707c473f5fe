"""Paints doubt, or where a word comes from: the tint behind it and the stroke under it."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from candor.model.grounding import Origin
from candor.services.doubt.mark import Band
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme

WIDER = 2.0
BELOW = 2.2
FINE = (1.2, 1.9, 1.9)  # width, on, off in px
HEAVY = (1.8, 4.7, 2.3)


class LinePiece(NamedTuple):
    """The part of one line that a stretch covers; `baseline`, `ascent` and `descent` are the text's own, in px."""

    left: float
    right: float
    baseline: float
    ascent: float
    descent: float

    @property
    def area(self) -> QRectF:
        """From the ascent to the descent."""
        return QRectF(self.left, self.baseline - self.ascent, self.right - self.left, self.ascent + self.descent)


def tint_area(piece: LinePiece) -> QRectF:
    """The tint of a piece of a line: 2 px wider than the text on both sides."""
    return piece.area.adjusted(-WIDER, 0, WIDER, BELOW)


def paint_tint(painter: QPainter, theme: Theme, piece: LinePiece, band: Band, line: bool = True) -> None:
    """Paints the tint of a band and, with `line`, its stroke. Nothing for a plain one."""
    if band is Band.PLAIN:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.strong if band is Band.STRONG else theme.tokens.mild)
    painter.drawRoundedRect(tint_area(piece), Radius.TINT, Radius.TINT)
    if line:
        paint_underline(painter, theme, piece, band)


def paint_origin(painter: QPainter, theme: Theme, piece: LinePiece, origin: Origin) -> None:
    """Paints blue with a whole line under what comes from documents, dots without a tint under what is unlikely both
    ways, and nothing for what comes from memory.
    """
    if origin is Origin.MEMORY:
        return
    documents = origin is Origin.DOCUMENTS
    if documents:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.wash)
        painter.drawRoundedRect(tint_area(piece), Radius.TINT, Radius.TINT)
    pen = QPen(theme.tokens.accent if documents else theme.tokens.text3, FINE[0])
    if not documents:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([part / FINE[0] for part in FINE[1:]])
    painter.setPen(pen)
    y = piece.baseline + piece.descent + 0.4
    painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y))


def paint_underline(painter: QPainter, theme: Theme, piece: LinePiece, band: Band) -> None:
    """Paints fine dots under a mild piece, heavy dashes under a strong one."""
    strong = band is Band.STRONG
    width, on, off = HEAVY if strong else FINE
    pen = QPen(theme.tokens.doubt_strong if strong else theme.tokens.doubt, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([on / width, off / width])
    painter.setPen(pen)
    y = piece.baseline + piece.descent + 0.4
    painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y))
