"""Paints what is marked in a text: passages, found words and what is selected."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from candor.model.passage import Source
from candor.ui.controls.control import blend
from candor.ui.passages.number_box import SIDE, paint_number
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme

RULE, RULE_OFF = 2, 14


class TextPainter:
    """`areas` says where a stretch of the text stands on the widget, as far as it is seen."""

    def __init__(self, theme: Theme, areas: Callable[[int, int], Iterable[QRectF]]) -> None:
        self._theme, self._areas = theme, areas

    def tint(self, painter: QPainter, start: int, end: int, colour: QColor) -> None:
        """Paints the ground of a stretch."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for area in self._areas(start, end):
            painter.drawRoundedRect(area.adjusted(-2, 0.5, 2, -0.5), Radius.TINT, Radius.TINT)

    def ring(self, painter: QPainter, start: int, end: int) -> None:
        """Rings the found words that are looked at."""
        painter.setPen(QPen(self._theme.tokens.accent, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for area in self._areas(start, end):
            painter.drawRoundedRect(area.adjusted(-2.5, 1, 2.5, -1), Radius.CITATION, Radius.CITATION)

    def passage(self, painter: QPainter, source: Source, left: float, chosen: bool, fading: float) -> None:
        """Paints a passage with its best sentence; the chosen one with a rule, `fading` being the accent's share.
        `left` is where the column begins.
        """
        tokens, place = self._theme.tokens, source.passage.place
        start, end = source.best or (0, place.end - place.start)
        if chosen:
            self.tint(painter, place.start, place.end, tokens.wash)
        colour = blend(tokens.mark, tokens.accent, fading) if chosen else tokens.wash
        self.tint(painter, place.start + start, place.start + end, colour)
        areas = list(self._areas(place.start, place.end))
        if chosen and areas:
            top, bottom = areas[0].top(), areas[-1].bottom()
            rule = QRectF(left - self._theme.px(RULE_OFF), top, RULE, bottom - top)
            painter.fillRect(rule, tokens.accent)

    def number(self, painter: QPainter, source: Source, left: float, chosen: bool) -> None:
        """Paints a passage's number beside its first line."""
        px, place = self._theme.px, source.passage.place
        first = next(iter(self._areas(place.start, place.end)), None)
        if first is not None:
            box = QRectF(left - px(RULE_OFF) - px(SIDE + 8), first.top() + px(3), px(SIDE), px(SIDE))
            paint_number(painter, self._theme, box, source.rank, chosen)
