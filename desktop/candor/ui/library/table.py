"""The library's table."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from candor.model.document import Document
from candor.ui.controls.mirror import is_mirrored, mirrored
from candor.ui.library.columns import column_widths
from candor.ui.library.entry import REASONED, Column
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.row_delegate import RowDelegate
from candor.ui.library.table_head import TableHead
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

MOST_HIGH = 500  # rows with a reason that are made higher one by one; with more of them all rows are as high
MOST_KEPT = 500  # chosen rows that are looked up again when the rows are told anew


class Table(QTableView):
    """Rows as in the look. `opened` carries the row's number, `remedied` that of a row whose remedy was pressed,
    `menu_asked` where on the screen the chosen rows' menu is wanted, `forget_asked` nothing.
    """

    opened = Signal(int)
    remedied = Signal(int)
    menu_asked = Signal(QPoint)
    forget_asked = Signal()

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows = model
        self._hovered = -1
        self._high: tuple[int, ...] = ()
        self._delegate = RowDelegate(theme, model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHead(theme, model, self))
        self.setModel(model)
        own = self.palette()
        own.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the pill shows what is chosen
        self.setPalette(own)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Files"))
        self.verticalHeader().setAccessibleName(tr("Rows"))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._kept: tuple[str, tuple[str, ...], int] = ("", (), 0)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._set_heights)
        model.modelReset.connect(self._find_place)
        self.selectionModel().selectionChanged.connect(self.viewport().update)
        theme.changed.connect(self._set_heights)
        self._set_heights()

    @property
    def chosen(self) -> Sequence[Document]:
        """The documents of the chosen rows, from the top."""
        rows = sorted({row for part in self._parts() for row in range(part.top(), part.bottom() + 1)})
        return [self._rows.entry(row).document for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the file, Space chooses or lets go, Delete asks to forget."""
        row = self.currentIndex().row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            turned = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(self.currentIndex(), turned)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.chosen:
            self.forget_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the chosen rows; with the keyboard it stands at the current one."""
        at, row = event.pos(), self.rowAt(event.pos().y())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            at = self.visualRect(self._rows.index(row, Column.NAME)).center() if row >= 0 else at
        elif row >= 0 and not self.selectionModel().isRowSelected(row):
            self.selectRow(row)
        if row >= 0:
            self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the pointer for the hover pill and for remedies."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        pressable = self._remedy_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Does the remedy that was pressed."""
        super().mouseReleaseEvent(event)
        row = self._remedy_at(event.position())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.remedied.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Lets the hover pill go with the pointer."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pills of hover and selection under the rows, and the focus where nothing is chosen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, current = self.theme.tokens, self.currentIndex().row()
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        for row in range(max(first, 0), (last if last >= 0 else self._rows.rowCount() - 1) + 1):
            chosen = self.selectionModel().isRowSelected(row)
            focused = row == current and self.hasFocus() and not chosen
            if chosen or focused or row == self._hovered:
                painter.setPen(QPen(tokens.accent, 2) if focused else Qt.PenStyle.NoPen)
                painter.setBrush(tokens.select if chosen else tokens.hover)
                area = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the name what the other columns leave."""
        super().resizeEvent(event)
        self.lay_columns()

    def lay_columns(self) -> None:
        """Sets the columns' widths for this width."""
        for column, width in column_widths(self.viewport().width(), self.theme.px).items():
            self.setColumnHidden(column, not width)
            if width:
                self.setColumnWidth(column, width)

    def _set_heights(self) -> None:
        self._hovered = -1
        high, plain = self.theme.px(Height.TABLE_ROW_REASON), self.theme.px(Height.TABLE_ROW)
        reasons = self._rows.rows_with_reason()
        header = self.verticalHeader()
        header.setDefaultSectionSize(high if len(reasons) > MOST_HIGH else plain)
        header.blockSignals(True)
        for row in self._high:  # a header keeps its rows' heights when the model is another
            if row < header.count():
                header.resizeSection(row, header.defaultSectionSize())
        self._high = tuple(reasons) if len(reasons) <= MOST_HIGH else ()
        for row in self._high:
            header.resizeSection(row, high)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.size())]

    def _keep_place(self) -> None:
        row = self.currentIndex().row()
        current = self._rows.entry(row).document.id if 0 <= row < self._rows.rowCount() else ""
        few = self.selectionModel().selection().size() <= MOST_KEPT
        chosen = [document.id for document in self.chosen] if few else []
        self._kept = (current, tuple(chosen) if len(chosen) <= MOST_KEPT else (), self.verticalScrollBar().value())

    def _find_place(self) -> None:
        """What was chosen stays chosen and where it is, however often the rows are told anew."""
        current, chosen, top = self._kept
        rows = self._rows.rows_of({current, *chosen} - {""})
        selection, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        for number in chosen:
            if number in rows:
                selection.select(self._rows.index(rows[number], 0), self._rows.index(rows[number], len(Column) - 1))
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if current in rows:
            self.selectionModel().setCurrentIndex(self._rows.index(rows[current], 0), flags.NoUpdate)
        self.verticalScrollBar().setValue(top)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _remedy_at(self, position: QPointF) -> int:
        index: QModelIndex = self.indexAt(position.toPoint())
        if not index.isValid() or index.column() != Column.STATE:
            return -1
        entry = self._rows.entry(index.row())
        if entry.group not in REASONED:
            return -1
        cell = QRectF(self.visualRect(index))
        words = self._delegate.remedy_area(cell, entry)
        inside = (mirrored(words, cell) if is_mirrored(self) else words).contains(position)
        return index.row() if inside else -1
