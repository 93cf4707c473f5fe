"""The row a passage stands in: its number, what it is called and how well it matches."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from candor.model.passage import Source
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.press_area import PressArea, is_press, is_release
from candor.ui.passages.match import match_words
from candor.ui.passages.number_box import SIDE, paint_number
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

INSET = 20
INDENT = 28
TOP = 14
RULE = 2


class PassageFrame(PressArea):
    """Chosen it is raised; what stands under its head is its subclass's. `title` is cut at `elide` where there is no
    room for it. `pressed` carries the source's rank.
    """

    pressed = Signal(int)

    def __init__(
        self, theme: Theme, source: Source, title: str, elide: Qt.TextElideMode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self.source, self.title = theme, source, title
        self._elide = elide
        self.chosen = self.line_under = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the accent rule, number, title and match."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        if self.chosen:
            painter.fillRect(self.rect(), tokens.raised)
            painter.fillRect(0, 0, RULE, self.height(), tokens.accent)
        elif self.over:
            painter.fillRect(self.rect(), tokens.hover)
        paint_number(painter, self.theme, QRectF(px(INSET), px(TOP), px(SIDE), px(SIDE)), self.source.rank, self.chosen)
        self._paint_title(painter)
        if self.line_under:
            left = px(INSET + INDENT)
            painter.fillRect(QRectF(left, self.height() - 1, self.width() - left - px(INSET), 1), tokens.line)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), Radius.FOCUS, Radius.FOCUS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses the passage."""
        if is_release(self, event):
            self.pressed.emit(self.source.rank)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space choose the passage."""
        if is_press(event):
            self.pressed.emit(self.source.rank)
        else:
            super().keyPressEvent(event)

    def _paint_title(self, painter: QPainter) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        line = QRectF(px(INSET + INDENT), px(TOP), self.width() - px(2 * INSET + INDENT), px(SIDE))
        match = match_words(self.source)
        painter.setFont(self.theme.font(Style.UI))
        painter.setPen(tokens.text2)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, match)
        line.setWidth(int(line.width() - painter.fontMetrics().horizontalAdvance(match) - px(12)))
        font = self.theme.font(Style.UI_TITLE)
        painter.setFont(font)
        painter.setPen(tokens.text)
        shown = QFontMetrics(font).elidedText(self.title, self._elide, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
