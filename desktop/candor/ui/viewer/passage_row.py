"""One passage in the list of those in this file."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.passage import Source
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.words import Words
from candor.ui.evidence.press_area import PressArea, is_press
from candor.ui.evidence.source_row import INDENT, INSET, RULE, TOP
from candor.ui.passages.number_box import SIDE, paint_number
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


class PassageRow(PressArea):
    """Number, place, match and quote; chosen it is raised. `pressed` carries the source's rank."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.source = theme, source
        self.chosen = self.line_under = False
        self.title, under = _titles(source)
        self._quote = Quote(theme, source)
        self._under = Words(theme, under, Style.SMALL, "text2")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"Passage {source.rank}, {self.title}, match {source.score:.2f}")
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._under)
        column.addWidget(Gap(theme, 7))
        column.addWidget(self._quote)
        self._under.setVisible(bool(under))
        follow(theme, self._measure)

    def set_chosen(self, chosen: bool) -> None:
        """Raises the row, or puts it to rest."""
        self.chosen = chosen
        self._quote.set_chosen(chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the accent rule, number, place and match."""
        painter = QPainter(self)
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
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 5, 5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses the passage."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
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
        painter.setFont(self.theme.font(Style.UI))
        painter.setPen(tokens.text2)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        match = f"{self.source.score:.2f}"
        painter.drawText(line, flags, match)
        room = int(line.width() - painter.fontMetrics().horizontalAdvance(match) - px(12))
        font = self.theme.font(Style.UI_TITLE)
        painter.setFont(font)
        painter.setPen(tokens.text)
        shown = QFontMetrics(font).elidedText(self.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(INSET + INDENT, TOP + SIDE, INSET, TOP))


def _titles(source: Source) -> tuple[str, str]:
    """What a passage in its file is called, and what stands under that."""
    place = source.passage.place
    headings = [part for part in place.heading if part]
    if place.page is not None:
        return f"Page {place.page:,}", headings[-1] if headings else ""
    if headings:
        return headings[-1], " › ".join(headings[:-1])
    return (f"Line {place.line:,}" if place.line is not None else f"Passage {source.rank}"), ""
