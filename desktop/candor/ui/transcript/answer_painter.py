"""Paints what stands behind and beside an answer's words: tints, citations, bullets, rules."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from candor.model.grounding import Origin
from candor.services.doubt.mark import Band
from candor.ui.doubt.strokes import LinePiece, paint_origin, paint_tint, paint_underline
from candor.ui.markdown.layout import ROOM, Citation, Decoration, Sign
from candor.ui.markdown.look import CELL, CODE_HEAD, CODE_INDENT, CODE_OVER, CODE_UNDER
from candor.ui.passages.number_box import paint_number
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.geometry import pieces, visible
from candor.ui.transcript.shown import Range, Shown

RULE_LEFT = 14
CODE_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RULE = 2
ICON = 12
UNDER = 1.4
What = TypeVar("What", Band, Origin)


class AnswerPainter:
    """Paints one `Shown` with the theme of this moment."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, shown: Shown, clip: QRectF) -> None:
        """Paints everything that touches `clip`, in the document's coordinates."""
        document = shown.layout.document
        first, last = visible(document, clip.top() - 4, clip.bottom() + 4, clip.right())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._decorations(painter, shown, clip, first, last)
        self._tables(painter, shown, clip, first, last)
        self._rule(painter, shown, shown.walked, self._theme.tokens.ctrl)
        self._rule(painter, shown, shown.sentence, self._theme.tokens.accent)
        self._tints(painter, shown, first, last)
        self._differences(painter, shown, first, last)
        for start, end in shown.current:
            self._ring(painter, pieces(document, start, end), self._theme.tokens.ctrl, 1.0)
        for start, end in shown.pinned:
            self._pin(painter, list(pieces(document, start, end)), shown.pinned_band)
        for citation in shown.layout.citations:
            if first <= citation.doc_start < last:
                self._citation(painter, shown, citation)
        for sign in shown.layout.signs:
            if first <= sign.doc < last:
                self._sign(painter, shown, sign)

    def _tints(self, painter: QPainter, shown: Shown, first: int, last: int) -> None:
        """Doubt, or where words come from: a level shows one of them."""
        for start, end, band in _between(shown.tints, first, last):
            for piece in pieces(shown.layout.document, start, end):
                paint_tint(painter, self._theme, piece, band)
        for start, end, origin in _between(shown.origins, first, last):
            for piece in pieces(shown.layout.document, start, end):
                paint_origin(painter, self._theme, piece, origin)

    def _differences(self, painter: QPainter, shown: Shown, first: int, last: int) -> None:
        """A plain line, so that it is none of the strokes of doubt."""
        painter.setPen(QPen(self._theme.tokens.text2, UNDER))
        for start, end in shown.differences:
            for piece in pieces(shown.layout.document, start, end) if start < last and end > first else ():
                y = piece.baseline + piece.descent - 0.5
                painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y))

    def _sign(self, painter: QPainter, shown: Shown, sign: Sign) -> None:
        """A small icon in the room the text keeps for it."""
        icon, colour = ("git-branch", "text2") if sign.kind == "branch" else ("warning-circle", "fault")
        side = self._theme.px(ICON)
        for piece in pieces(shown.layout.document, sign.doc, sign.doc + len(ROOM)):
            left = (piece.left + piece.right - side) / 2
            area = QRectF(left, piece.baseline - side + self._theme.px(1), side, side)
            self._theme.paint_icon(painter, area, icon, QColor(getattr(self._theme.tokens, colour)))

    def citation_area(self, shown: Shown, citation: Citation) -> QRectF:
        """The box of a citation, in the document's coordinates."""
        px = self._theme.px
        for piece in pieces(shown.layout.document, citation.doc_start, citation.doc_end):
            width = max(px(16), piece.right - piece.left + px(9))
            middle = (piece.left + piece.right) / 2
            return QRectF(middle - width / 2, piece.baseline - px(11.5), width, px(15))
        return QRectF()

    def _citation(self, painter: QPainter, shown: Shown, citation: Citation) -> None:
        area = self.citation_area(shown, citation)
        paint_number(painter, self._theme, area, citation.number, citation == shown.chosen)

    def _pin(self, painter: QPainter, places: list[LinePiece], band: Band) -> None:
        """Tint and ring say which token is looked at, the line under it how doubtful it is."""
        for piece in places:
            paint_tint(painter, self._theme, piece, Band.STRONG, line=False)
        self._ring(painter, places, self._theme.tokens.accent, 1.6)
        for piece in places if band is not Band.PLAIN else ():
            paint_underline(painter, self._theme, piece, band)

    def _ring(self, painter: QPainter, places: Iterable[LinePiece], colour: QColor, width: float) -> None:
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in places:
            painter.drawRoundedRect(piece.area.adjusted(-2.5, -1, 2.5, 2.5), Radius.TINT + 1, Radius.TINT + 1)

    def _rule(self, painter: QPainter, shown: Shown, ranges: Sequence[Range], colour: QColor) -> None:
        """The rule beside a sentence, or beside its row in a table: in accent where it is chosen."""
        places = [piece for start, end in ranges for piece in pieces(shown.layout.document, start, end)]
        if not places:
            return
        px = self._theme.px
        top = min(piece.baseline for piece in places) - px(17)
        bottom = max(piece.baseline for piece in places) + px(7)
        painter.fillRect(QRectF(self._left(shown) - px(RULE_LEFT), top, RULE, bottom - top), colour)

    def _left(self, shown: Shown) -> float:
        return float(shown.layout.document.rootFrame().frameFormat().leftMargin())

    def _decorations(self, painter: QPainter, shown: Shown, clip: QRectF, first: int, last: int) -> None:
        document, px = shown.layout.document, self._theme.px
        above, below = (document.findBlock(place).blockNumber() for place in (first, max(first, last - 1)))
        for decoration in shown.layout.decorations:
            if not above - 1 <= decoration.block <= below + 1:  # asking Qt about hundreds takes longer than painting
                continue
            block = document.findBlockByNumber(decoration.block)
            area = document.documentLayout().blockBoundingRect(block)
            if area.adjusted(0, -px(24), 0, px(24)).intersects(clip.adjusted(-px(600), 0, px(600), 0)):
                turned = block.textDirection() == Qt.LayoutDirection.RightToLeft
                area.setLeft(self._left(shown) + (0 if turned else px(decoration.depth)))
                area.setRight(document.textWidth() - self._left(shown) - (px(decoration.depth) if turned else 0))
                line = block.layout().lineAt(0)
                self._decoration(painter, decoration, area, area.top() + line.y() + line.ascent(), turned)

    def _decoration(
        self, painter: QPainter, decoration: Decoration, area: QRectF, baseline: float, turned: bool
    ) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        if decoration.kind == "bullet":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.text3)
            x = area.right() - px(6.5) if turned else area.left() + px(6.5)
            painter.drawEllipse(QPointF(x, baseline - px(5)), px(4) / 2 + 0.3, px(4) / 2 + 0.3)
        elif decoration.kind == "quote":
            left = area.right() - RULE if turned else area.left()
            painter.fillRect(QRectF(left, area.top(), RULE, area.height() + px(5)), tokens.edge)
        elif decoration.kind == "rule":
            painter.fillRect(QRectF(area.left(), area.center().y(), area.width(), 1), tokens.line)
        else:
            above = px(CODE_OVER + CODE_HEAD) if decoration.kind == "code" else 0
            painter.fillRect(area.adjusted(0, -above, 0, px(CODE_UNDER)), tokens.side)
            if decoration.words:
                painter.setPen(tokens.text3)
                painter.setFont(self._theme.font(Style.SMALL))
                head = QRectF(area.left() + px(CODE_INDENT), area.top() - above + px(3), area.width(), px(CODE_HEAD))
                painter.drawText(head, CODE_WORDS, decoration.words)

    def _tables(self, painter: QPainter, shown: Shown, clip: QRectF, first: int, last: int) -> None:
        layout, tokens = shown.layout.document.documentLayout(), self._theme.tokens
        for table in shown.tables:
            if table.lastPosition() < first or table.firstPosition() > last:
                continue
            frame = layout.frameBoundingRect(table)
            if not frame.intersects(clip):
                continue
            for row in range(1, table.rows()):
                block = table.cellAt(row, 0).firstCursorPosition().block()
                y = layout.blockBoundingRect(block).top() - self._theme.px(10 * CELL) / 10
                painter.fillRect(
                    QRectF(frame.left(), y - 0.5, frame.width(), 1), tokens.edge if row == 1 else tokens.line
                )


def _between(tints: list[tuple[int, int, What]], first: int, last: int) -> Iterator[tuple[int, int, What]]:
    at = max(0, bisect_left(tints, first, key=lambda tint: tint[0]) - 1)
    while at < len(tints) and tints[at][0] < last:
        yield tints[at]
        at += 1
