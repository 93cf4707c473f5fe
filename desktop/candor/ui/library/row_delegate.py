"""Paints the rows of the library's table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from candor.model.document import DocumentState
from candor.ui.controls.mirror import mirrored, write
from candor.ui.controls.ring import paint_ring
from candor.ui.errors import explain
from candor.ui.library.entry import FIGURES, REASONED, Column, Entry, Group
from candor.ui.library.kind_words import look_of
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.state_words import remedy_words
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICON = 16
BESIDE_ICON = 26
STATE_ICON = 24
STATE_WORDS = 48
INSET = 12
READING, EMBEDDING = 0.3, 0.7  # how full the ring is: events do not say how far a file is, only with what
BETWEEN = 16  # before a column of words that follows one of words
# Joined once: Python's flags are slow to join, and hundreds of cells are painted at a time.
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowDelegate(QStyledItemDelegate):
    """No row lines; a hairline where a state group begins; a reason in fault with its remedy under it."""

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__(model)
        self.theme = theme
        self._model = model
        self._cell = QRectF()  # the one that is being painted
        self._turned = False  # whether the window is laid out from the right

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell; the view has already painted the row's ground."""
        entry, column = self._model.entry(index.row()), index.column()
        area, self._cell = QRectF(option.rect), QRectF(option.rect)
        self._turned = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The pill of a row stands 12 px out on both sides; words and lines do not.
        area.adjust(INSET if column == Column.NAME else 0, 0, -INSET if column == Column.CHANGED else 0, 0)
        if self._model.begins_group(index.row()):
            painter.fillRect(self._placed(QRectF(area.left(), area.top(), area.width(), 1)), self.theme.tokens.line)
        if column == Column.NAME:
            self._paint_name(painter, area, entry)
        elif column == Column.STATE:
            self._paint_state(painter, area, entry, str(index.data() or ""))
        else:
            dim = column in {Column.CHANGED, Column.TYPE} or self._dim(entry)
            colour = self.theme.tokens.text3 if dim else self.theme.tokens.text2
            line = self._first_line(area, entry).adjusted(BETWEEN if column == Column.TYPE else 0, 0, 0, 0)
            self._write(painter, line, str(index.data() or ""), Style.UI, colour, column in FIGURES)
        painter.restore()

    def remedy_area(self, cell: QRectF, entry: Entry) -> QRectF:
        """Where the remedy's words stand in the state cell of a failing row."""
        words = remedy_words(entry.document)
        wide = QFontMetricsF(self.theme.font(Style.SMALL_500)).horizontalAdvance(words)
        top = self._first_line(cell, entry).bottom() - self.theme.px(2)
        high = self.theme.line_height(Style.SMALL_500)
        return QRectF(cell.left() + self.theme.px(STATE_WORDS), top, wide, high + self.theme.px(2))

    def _paint_name(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        tokens, size = self.theme.tokens, self.theme.px(ICON)
        line = self._first_line(area, entry)
        box = QRectF(line.left(), line.center().y() - size / 2, size, size)
        tint = tokens.text3 if self._dim(entry) else tokens.text2
        self.theme.paint_icon(painter, self._placed(box), look_of(entry.document).icon, tint)
        style = Style.UI_SELECTED if entry.group is Group.NEED_YOU else Style.UI
        colour = tokens.text3 if self._dim(entry) else tokens.text
        self._write(painter, line.adjusted(self.theme.px(BESIDE_ICON), 0, -12, 0), entry.name, style, colour)

    def _paint_state(self, painter: QPainter, area: QRectF, entry: Entry, text: str) -> None:
        tokens, size = self.theme.tokens, self.theme.px(ICON)
        line = self._first_line(area, entry)
        box = self._placed(QRectF(line.left() + self.theme.px(STATE_ICON), line.center().y() - size / 2, size, size))
        words = line.adjusted(self.theme.px(STATE_WORDS), 0, -12, 0)
        if entry.group is Group.NEED_YOU:
            self.theme.paint_icon(painter, box, "warning-circle", tokens.fault)
            self._write(painter, words, text, Style.UI_SELECTED, tokens.fault)
        elif entry.group is Group.READING:
            share = EMBEDDING if entry.document.state is DocumentState.EMBEDDING else READING
            paint_ring(painter, box.adjusted(2, 2, -2, -2), self.theme, share)
            self._write(painter, words, text, Style.UI, tokens.text)
        else:
            self._write(painter, words, text, Style.UI, tokens.text3 if self._dim(entry) else tokens.text2)
        if entry.group in REASONED:
            self._paint_remedy(painter, area, entry)

    def _paint_remedy(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        failure = entry.document.failure
        if failure is None:
            return
        pressable = explain(failure).action is not None
        where = self.remedy_area(area, entry)
        where.setRight(area.right() - 12)
        colour = self.theme.tokens.accent if pressable else self.theme.tokens.text3
        self._write(painter, where, remedy_words(entry.document), Style.SMALL_500 if pressable else Style.SMALL, colour)

    def _first_line(self, area: QRectF, entry: Entry) -> QRectF:
        if entry.group not in REASONED:
            return area
        high = self.theme.px(Height.TABLE_ROW_REASON - 22)
        return QRectF(area.left(), area.top() + self.theme.px(1), area.width(), high)

    def _dim(self, entry: Entry) -> bool:
        return entry.group in {Group.WAITING, Group.LEFT_OUT}

    def _write(
        self, painter: QPainter, area: QRectF, text: str, style: Style, colour: QColor, right: bool = False
    ) -> None:
        if not text:
            return
        painter.setFont(self.theme.font(style))
        painter.setPen(colour)
        # Measuring costs more than painting; figures and states always have room.
        roomy = len(text) * self.theme.px(10) < area.width()
        shown = (
            text if roomy else painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        )
        if self._turned:
            write(painter, self._placed(area), RIGHT if right else LEFT, shown, turned=True)
        else:
            painter.drawText(area, RIGHT if right else LEFT, shown)

    def _placed(self, area: QRectF) -> QRectF:
        """An area of the cell, on the other side of it where the window is laid out from the right."""
        return mirrored(area, self._cell) if self._turned else area
