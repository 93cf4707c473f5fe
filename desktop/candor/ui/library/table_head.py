"""The head of the library's table."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from candor.ui.controls.mirror import is_mirrored, mirrored, write
from candor.ui.library.entry import FIGURES, HEADS_TR, Column
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.row_delegate import BETWEEN, INSET, STATE_WORDS
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class TableHead(QHeaderView):
    """Names of columns in small type over one line; a caret stands beside the one the rows are ordered by."""

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._rows = model
        self.setAccessibleName(tr("Columns"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.sectionClicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """32 px high."""
        return QSize(0, self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and the line, then the names."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.theme.tokens.canvas)
        painter.fillRect(INSET, self.height() - 1, self.width() - 2 * INSET, 1, self.theme.tokens.edge)
        for column in Column:
            if not self.isSectionHidden(column):
                at, wide = self.sectionViewportPosition(column), self.sectionSize(column)
                self._paint_name(painter, QRect(at, 0, wide, self.height() - 1), column)

    def _paint_name(self, painter: QPainter, area: QRect, column: Column) -> None:
        name = tr(HEADS_TR[column])
        shift = {Column.NAME: INSET, Column.TYPE: BETWEEN, Column.STATE: self.theme.px(STATE_WORDS)}.get(column, 0)
        words = QRectF(area).adjusted(shift, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.theme.font(Style.SMALL_500))
        painter.setPen(self.theme.tokens.text2 if column == self._rows.column else self.theme.tokens.text3)
        cell, turned = QRectF(area), is_mirrored(self)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        write(painter, mirrored(words, cell) if turned else words, flags, name, turned)
        if column == self._rows.column:
            wide = painter.fontMetrics().horizontalAdvance(name)
            size = self.theme.px(12)
            left = words.right() - wide - size - 4 if column in FIGURES else words.left() + wide + 6
            box = QRectF(left, area.center().y() - size / 2 + 1, size, size)
            caret = "caret-down" if self._rows.descending else "caret-up"
            self.theme.paint_icon(painter, mirrored(box, cell) if turned else box, caret)

    def _on_clicked(self, section: int) -> None:
        again = section == self._rows.column and not self._rows.descending
        self._rows.sort(section, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.viewport().update()
