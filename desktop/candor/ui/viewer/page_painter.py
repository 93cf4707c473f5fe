"""Paints one page with what is marked on it."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from candor.model.view import Rectangle
from candor.ui.controls.control import blend
from candor.ui.passages.number_box import SIDE, paint_box
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.tokens import LIGHT
from candor.ui.viewer.page_stack import PageStack
from candor.ui.viewer.place_marks import PlaceMarks

WIDER = 2.0
ROUNDING = 2.0  # px
RULE = 2
RULE_OFF = 12
NUMBER_OFF = 12
RIGHT_COLUMN = 0.45  # a passage that begins farther to the right has its rule on the right, where there is room


class PagePainter:
    """Paints paper and marks first and the page over them, multiplied: letters stay as dark as they are."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint_sheet(
        self,
        painter: QPainter,
        stack: PageStack,
        page: int,
        area: QRectF,
        picture: QImage | None,
        marks: PlaceMarks,
        fading: float = 0.0,
    ) -> None:
        """Paints page `page` with its tints; without a picture it is blank paper. `fading` is the accent's share."""
        tokens = self._theme.tokens
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.fillRect(area, tokens.paper)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, rectangle in marks.found_on(page):
            self._tint(painter, stack, area, [rectangle], tokens.page_mark if at == marks.current else tokens.page_wash)
        for placed, lines, best in marks.passages_on(page):
            if placed.rank == marks.chosen:
                self._tint(painter, stack, area, lines, tokens.page_wash)
                self._tint(painter, stack, area, best, blend(tokens.page_mark, LIGHT.accent, fading))
            else:
                self._tint(painter, stack, area, best or lines, tokens.page_wash)
        if picture is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_placed(painter, area, picture), picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _tint(self, painter: QPainter, stack: PageStack, area: QRectF, lines: list[Rectangle], colour: QColor) -> None:
        painter.setBrush(colour)
        for line in lines:
            painter.drawRoundedRect(stack.mapped(line, area).adjusted(-WIDER, 0, WIDER, 0), Radius.TINT, Radius.TINT)

    def paint_beside(self, painter: QPainter, stack: PageStack, page: int, area: QRectF, marks: PlaceMarks) -> None:
        """Rules, numbers and the ring of what was found: in the light accent in both themes."""
        for at, rectangle in marks.found_on(page):
            if at == marks.current:
                painter.setPen(QPen(LIGHT.accent, 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(
                    stack.mapped(rectangle, area).adjusted(-2.5, -1, 2.5, 1), Radius.CITATION, Radius.CITATION
                )
        for placed, lines, _ in marks.passages_on(page):
            places = [stack.mapped(line, area) for line in lines]
            begins = placed.passage[0].page == page
            self._rule(painter, places, area, placed.rank if begins else 0, placed.rank == marks.chosen)

    def _rule(self, painter: QPainter, places: list[QRectF], area: QRectF, number: int, chosen: bool) -> None:
        left, right = min(place.left() for place in places), max(place.right() for place in places)
        top, bottom = min(place.top() for place in places), max(place.bottom() for place in places)
        px = self._theme.px
        on_right = left - area.left() > RIGHT_COLUMN * area.width()
        x = right + px(RULE_OFF) if on_right else left - px(RULE_OFF) - RULE
        if chosen:
            painter.fillRect(QRectF(x, top, RULE, bottom - top), LIGHT.accent)
        if number:
            side = px(SIDE)
            at = x + RULE + px(NUMBER_OFF) if on_right else x - px(NUMBER_OFF) - side
            tokens = self._theme.tokens
            ground, digit = (LIGHT.accent, LIGHT.on_accent) if chosen else (tokens.page_wash, LIGHT.accent)
            paint_box(painter, self._theme, QRectF(at, top + 1, side, side), number, ground, digit)


def _placed(painter: QPainter, area: QRectF, picture: QImage) -> QRectF:
    """Where a picture goes: one that is as large as the page, but for rounding, is not made larger or smaller, so that
    each of its pixels is one of the screen.
    """
    natural = QSizeF(picture.size()) / painter.device().devicePixelRatioF()
    near = abs(natural.width() - area.width()) <= ROUNDING and abs(natural.height() - area.height()) <= ROUNDING
    return QRectF(area.topLeft(), natural) if near else area
