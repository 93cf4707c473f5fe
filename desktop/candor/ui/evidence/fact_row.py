"""One doubtful fact with its probability and what the passages say."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.services.doubt.doubtful_facts import DoubtfulFact
from candor.services.doubt.words import percent
from candor.ui.doubt.strokes import LinePiece, paint_tint
from candor.ui.evidence.press_area import PAD, PressArea, is_press
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

HIGH = 59
FIRST = 18
SECOND = 24
ICON = 14
INDENT = 20
EDGE = 2


class FactRow(PressArea):
    """Pressed it carries the index of the fact's least likely token; `source_pressed` the rank of the passage that
    has the same.
    """

    pressed = Signal(int)
    source_pressed = Signal(int)

    def __init__(self, theme: Theme, fact: DoubtfulFact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fact = fact
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{fact.text}, {percent(fact.mark.probability)}. {fact.words}")
        if fact.found is not None:
            self.setToolTip("Shift Enter shows the passage")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines; one when there was nothing to compare with."""
        return QSize(self.theme.px(260), self.theme.px(HIGH if self.fact.words else HIGH - SECOND))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the fact in its tint, the probability and the comparison."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        if self.over or self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover if self.over else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -px(10)), 6, 6)
        figure = percent(self.fact.mark.probability)
        painter.setFont(self.theme.font(Style.UI_TITLE))
        painter.setPen(tokens.text)
        inside = QRectF(px(PAD), 0, self.width() - 2 * px(PAD), self.height())
        line = QRectF(inside.left(), px(4), inside.width(), px(FIRST))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        self._paint_fact(painter, line, inside.width() - px(60))
        self._paint_words(painter, QRectF(inside.left(), px(SECOND + 2), inside.width(), px(FIRST)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first line shows the token, the second the passage with the same fact."""
        below = event.position().y() > self.theme.px(SECOND)
        if below and self.fact.found is not None:
            self.source_pressed.emit(self.fact.found.rank)
        else:
            self.pressed.emit(self.fact.mark.token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space show the token, with Shift the passage."""
        if not is_press(event):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.fact.found is not None:
            self.source_pressed.emit(self.fact.found.rank)
        else:
            self.pressed.emit(self.fact.mark.token)

    def _paint_fact(self, painter: QPainter, line: QRectF, room: float) -> None:
        font = self.theme.font(Style.UI)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(self.fact.text.split()), Qt.TextElideMode.ElideRight, room)
        baseline = line.center().y() + metrics.capHeight() / 2
        left = line.left() + EDGE
        right = left + metrics.horizontalAdvance(shown)
        piece = LinePiece(left, right, baseline, metrics.ascent(), metrics.descent())
        paint_tint(painter, self.theme, piece, self.fact.mark.band)
        painter.setFont(font)
        painter.setPen(self.theme.tokens.text)
        painter.drawText(QPointF(left, baseline), shown)

    def _paint_words(self, painter: QPainter, line: QRectF) -> None:
        if not self.fact.words:
            return
        tokens, px = self.theme.tokens, self.theme.px
        missing = self.fact.found is None
        colour = tokens.fault if missing else tokens.text2
        icon = QRectF(line.left() + EDGE, line.center().y() - px(ICON) / 2, px(ICON), px(ICON))
        self.theme.paint_icon(painter, icon, "warning-circle" if missing else "check", colour)
        painter.setFont(self.theme.font(Style.SMALL_500 if missing else Style.SMALL))
        painter.setPen(colour)
        painter.drawText(line.adjusted(px(INDENT), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.fact.words)
