"""Paints the rows of the library's table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from candor.model.failure import Failure
from candor.ui.controls.ring import paint_ring
from candor.ui.errors import explain
from candor.ui.library.entry import Column, Entry, Group
from candor.ui.library.library_model import FIGURES, LibraryModel
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICONS = {"pdf": "file-pdf", "docx": "file-text", "html": "file-text", "md": "file-text", "txt": "file-text"}
ICON = 16
BESIDE_ICON = 26
STATE_ICON = 24
STATE_WORDS = 48
INSET = 12
# Joined once: Python's flags are slow to join, and hundreds of cells are painted at a time.
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def remedy_words(failure: Failure) -> str:
    """What the second line of a failing row offers: its button's words, else the next step."""
    action = explain(failure).action
    return action.value if action else failure.remedy


class RowDelegate(QStyledItemDelegate):
    """No row lines; a hairline where a state group begins; a reason in fault with its remedy under it."""

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__(model)
        self.theme = theme
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell; the view has already painted the row's ground."""
        entry, column = self._model.entry(index.row()), index.column()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The pill of a row stands 12 px out on both sides; words and lines do not.
        area.adjust(INSET if column == Column.NAME else 0, 0, -INSET if column == Column.CHANGED else 0, 0)
        if self._model.begins_group(index.row()):
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), self.theme.tokens.line)
        if column == Column.NAME:
            self._paint_name(painter, area, entry)
        elif column == Column.STATE:
            self._paint_state(painter, area, entry, str(index.data() or ""))
        else:
            figures = column in FIGURES
            colour = (
                self.theme.tokens.text3 if column == Column.CHANGED or self._dim(entry) else self.theme.tokens.text2
            )
            self._write(painter, self._first_line(area, entry), str(index.data() or ""), Style.UI, colour, figures)
        painter.restore()

    def remedy_area(self, cell: QRectF, entry: Entry) -> QRectF:
        """Where the remedy's words stand in the state cell of a failing row."""
        words = remedy_words(entry.document.failure) if entry.document.failure else ""
        wide = QFontMetricsF(self.theme.font(Style.SMALL_500)).horizontalAdvance(words)
        top = self._first_line(cell, entry).bottom() - self.theme.px(2)
        high = self.theme.line_height(Style.SMALL_500)
        return QRectF(cell.left() + self.theme.px(STATE_WORDS), top, wide, high + self.theme.px(2))

    def _paint_name(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        tokens, size = self.theme.tokens, self.theme.px(ICON)
        line = self._first_line(area, entry)
        icon = ICONS.get(entry.document.kind or entry.folded.rpartition(".")[2], "file")
        box = QRectF(line.left(), line.center().y() - size / 2, size, size)
        self.theme.paint_icon(painter, box, icon, tokens.text3 if self._dim(entry) else tokens.text2)
        style = Style.UI_SELECTED if entry.group is Group.NEED_YOU else Style.UI
        colour = tokens.text3 if self._dim(entry) else tokens.text
        self._write(painter, line.adjusted(self.theme.px(BESIDE_ICON), 0, -12, 0), entry.name, style, colour)

    def _paint_state(self, painter: QPainter, area: QRectF, entry: Entry, text: str) -> None:
        tokens, size = self.theme.tokens, self.theme.px(ICON)
        line = self._first_line(area, entry)
        box = QRectF(line.left() + self.theme.px(STATE_ICON), line.center().y() - size / 2, size, size)
        words = line.adjusted(self.theme.px(STATE_WORDS), 0, -12, 0)
        if entry.group is Group.NEED_YOU:
            self.theme.paint_icon(painter, box, "warning-circle", tokens.fault)
            self._write(painter, words, text, Style.UI_SELECTED, tokens.fault)
            self._paint_remedy(painter, area, entry)
        elif entry.group is Group.READING:
            paint_ring(painter, box.adjusted(2, 2, -2, -2), self.theme, 0.3)
            self._write(painter, words, text, Style.UI, tokens.text)
        else:
            self._write(painter, words, text, Style.UI, tokens.text3 if self._dim(entry) else tokens.text2)

    def _paint_remedy(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        failure = entry.document.failure
        if failure is None:
            return
        pressable = explain(failure).action is not None
        where = self.remedy_area(area, entry)
        where.setRight(area.right() - 12)
        colour = self.theme.tokens.accent if pressable else self.theme.tokens.text3
        self._write(painter, where, remedy_words(failure), Style.SMALL_500 if pressable else Style.SMALL, colour)

    def _first_line(self, area: QRectF, entry: Entry) -> QRectF:
        if entry.group is not Group.NEED_YOU:
            return area
        high = self.theme.px(Height.TABLE_ROW_REASON - 22)
        return QRectF(area.left(), area.top() + self.theme.px(1), area.width(), high)

    def _dim(self, entry: Entry) -> bool:
        return entry.group is Group.WAITING

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
        painter.drawText(area, RIGHT if right else LEFT, shown)
