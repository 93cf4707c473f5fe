"""The library's table."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from candor.ui.library.entry import Column, Group
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.row_delegate import RowDelegate
from candor.ui.library.table_head import TableHead
from candor.ui.theme.measures import Height, Radius, Width
from candor.ui.theme.theme import Theme

WIDTHS = {Column.PAGES: 80, Column.CHARACTERS: 104, Column.PASSAGES: 91, Column.STATE: 384, Column.CHANGED: 96 + 12}
NAME = 200  # what a name keeps when the reason takes the rest


class Table(QTableView):
    """Rows as in the look. `opened` carries the row's number, `remedied` that of a row whose remedy was pressed,
    `menu_asked` a row and where on the screen.
    """

    opened = Signal(int)
    remedied = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows = model
        self._hovered = -1
        self._delegate = RowDelegate(theme, model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHead(theme, model, self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        self.setAccessibleName("Files")
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._kept: tuple[str, int] = ("", 0)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._set_heights)
        model.modelReset.connect(self._find_place)
        theme.changed.connect(self._set_heights)
        self._set_heights()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the file."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

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
        """Paints the pills of hover and selection under the rows."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, colour in (
            (self._hovered, self.theme.tokens.hover),
            (self.currentIndex().row(), self.theme.tokens.select),
        ):
            if 0 <= row < self._rows.rowCount():
                painter.setBrush(colour)
                area = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), Radius.ROW, Radius.ROW)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the name what the other columns leave; narrow windows lose Characters, then Passages."""
        super().resizeEvent(event)
        self.lay_columns()

    def lay_columns(self) -> None:
        """Sets the columns' widths for this width."""
        room, px = self.viewport().width(), self.theme.px
        window = self.window().width()
        hidden = {Column.CHARACTERS: window < px(Width.DRAWER), Column.PASSAGES: window < px(Width.DRAWER - 120)}
        hidden[Column.PAGES] = window < px(Width.SMALL)
        widths = {column: px(width) for column, width in WIDTHS.items()}
        for column, hide in hidden.items():
            self.setColumnHidden(column, hide)
            widths[column] = 0 if hide else widths[column]
        if room < px(900):
            # A reason is a sentence: it needs the room more than a long name does.
            spare = room - sum(widths.values()) + widths[Column.STATE] - px(NAME)
            widths[Column.STATE] = min(widths[Column.STATE], max(px(200), round(room * 0.36), spare))
        for column, width in widths.items():
            if width:
                self.setColumnWidth(column, width)
        self.setColumnWidth(Column.NAME, max(px(120), room - sum(widths.values())))

    def _set_heights(self) -> None:
        self._hovered = -1
        header = self.verticalHeader()
        header.setDefaultSectionSize(self.theme.px(Height.TABLE_ROW))
        header.blockSignals(True)
        for row in self._rows.rows_with_reason():
            header.resizeSection(row, self.theme.px(Height.TABLE_ROW_REASON))
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _keep_place(self) -> None:
        row = self.currentIndex().row()
        chosen = self._rows.entry(row).document.id if 0 <= row < self._rows.rowCount() else ""
        self._kept = (chosen, self.verticalScrollBar().value())

    def _find_place(self) -> None:
        """What was chosen stays chosen and where it is, however often the rows are told anew."""
        chosen, top = self._kept
        row = self._rows.row_of(chosen) if chosen else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self._rows.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
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
        if entry.group is not Group.NEED_YOU:
            return -1
        inside = self._delegate.remedy_area(QRectF(self.visualRect(index)), entry).contains(position)
        return index.row() if inside else -1

    def _on_menu_asked(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(at))
