"""The sidebar's list of conversations."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QWidget

from candor.model.turn import Conversation
from candor.ui.controls.control import KEYBOARD
from candor.ui.sidebar.chat_delegate import ChatDelegate
from candor.ui.sidebar.chat_model import ChatModel
from candor.ui.sidebar.chat_row import ChatRow, Kind
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

KEY = Qt.Key
ENTER = {KEY.Key_Return, KEY.Key_Enter}
AWAY = {KEY.Key_Delete, KEY.Key_Backspace}
SELECT = QItemSelectionModel.SelectionFlag
PLAIN = Qt.KeyboardModifier.NoModifier


class ChatList(QListView):
    """As high as its rows; what lies around it scrolls. Only the rows that are seen are painted.

    `opened` carries a ChatRow that was pressed; `menu_asked` where on the screen the menu of the selected ones is
    wanted; `delete_asked` is sent for those; `seen_asked` carries the part of the list that is to be scrolled to.
    """

    opened = Signal(object)
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    seen_asked = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = ChatModel(self)
        self._delegate = ChatDelegate(theme, self.rows)
        self._hovered, self._ring = -1, False
        self._later: list[ChatRow] | None = None  # what came while a name was being written
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Conversations"))
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().selectionChanged.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def selected(self) -> tuple[Conversation, ...]:
        """The conversations of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(row.conversation for at in rows if (row := self.rows.rows[at]).conversation is not None)

    @property
    def current(self) -> ChatRow | None:
        """The row the keyboard is at."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if at >= 0 else None

    def show_rows(self, rows: Sequence[ChatRow]) -> None:
        """Shows these rows; the keyboard stays where it was. While a name is being written they wait."""
        if self.state() is QAbstractItemView.State.EditingState:
            self._later = list(rows)
            return
        before, selected = self.current, [each.id for each in self.selected]
        self._hovered = -1
        self.rows.fill(rows)
        self._fit()
        if before is not None and (at := self.rows.place(before.key)) >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(at), SELECT.NoUpdate)
        for number in selected:
            if (at := self.rows.place((Kind.CHAT, number))) >= 0:
                self.selectionModel().select(self.rows.index(at), SELECT.Select)

    def mark(self, number: str | None) -> None:
        """Marks a conversation as the one that is open."""
        self._delegate.chosen = number
        self.viewport().update()

    def go_to(self, key: tuple[Kind, str]) -> bool:
        """Puts the keyboard at a row; False where it is not shown."""
        at = self.rows.place(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
            self.seen_asked.emit(self.visualRect(self.currentIndex()))
        return at >= 0

    def rename(self) -> None:
        """Lets the person write another name over the current row."""
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def sizeHint(self) -> QSize:
        """As high as the rows."""
        return QSize(self.theme.px(120), self.height())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Shows what came meanwhile."""
        super().closeEditor(editor, hint)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        later, self._later = self._later, None
        if later is not None:
            self.show_rows(later)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames, Delete asks to delete, left and right fold; a page is what can be seen."""
        self._ring = True
        row, key = self.current, event.key()
        if key in ENTER and row is not None:
            self.opened.emit(row)
        elif key == KEY.Key_F2:
            self.rename()
        elif key in AWAY and self.selected:
            self.delete_asked.emit()
        elif key in {KEY.Key_Left, KEY.Key_Right} and row is not None and row.is_fold:
            if row.is_open == (key == KEY.Key_Left):
                self.opened.emit(row)
        elif key in {KEY.Key_PageUp, KEY.Key_PageDown}:
            self._page(1 if key == KEY.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps F2 for the row the keyboard is at: elsewhere it may be about a collection."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == KEY.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the conversation that is open, or at the first row."""
        self._ring = event.reason() in KEYBOARD
        current = self.currentIndex()
        if self.rows.rows and (not current.isValid() or self.rows.rows[current.row()].kind is Kind.LABEL):
            chosen = self.rows.place((Kind.CHAT, self._delegate.chosen or ""))
            at = chosen if chosen >= 0 else min(1, len(self.rows.rows) - 1)
            self.setCurrentIndex(self.rows.index(at))
        super().focusInEvent(event)  # would begin at the first row
        if self._ring:
            self.seen_asked.emit(self.visualRect(self.currentIndex()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the selected rows; with the keyboard it stands at the current one."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        elif index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        if index.isValid():
            at = self.visualRect(index).center() if event.reason() is QContextMenuEvent.Reason.Keyboard else event.pos()
            self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The pointer needs no ring."""
        self._ring = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain press opens; with Ctrl or Shift it only selects."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == PLAIN
        if plain and index.isValid() and index.row() == self.currentIndex().row():
            self.opened.emit(self.rows.rows[index.row()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the pointer for the hover ground."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to what the list lies in."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Lets the hover ground go with the pointer."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grounds of the rows that are seen, then the rows."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.indexAt(event.rect().topLeft()).row(), self.indexAt(event.rect().bottomLeft()).row()
        for at in range(max(first, 0), (last if last >= 0 else len(self.rows.rows) - 1) + 1):
            self._paint_ground(painter, at)
        painter.end()
        super().paintEvent(event)

    def _paint_ground(self, painter: QPainter, at: int) -> None:
        row, index, tokens = self.rows.rows[at], self.rows.index(at), self.theme.tokens
        if row.kind is Kind.LABEL:
            return
        is_open = row.conversation is not None and row.conversation.id == self._delegate.chosen
        among = self.selectionModel().isSelected(index) and len(self.selectedIndexes()) > 1
        ringed = self._ring and self.hasFocus() and at == self.currentIndex().row()
        if is_open or among or ringed or at == self._hovered:
            ground = tokens.hover if at == self._hovered else Qt.GlobalColor.transparent
            painter.setPen(QPen(tokens.accent, 2) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.select if is_open or among else ground)
            area = QRectF(self.visualRect(index)).adjusted(0, 0, 0, -1)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1) if ringed else area, Radius.ROW, Radius.ROW)

    def _page(self, by: int) -> None:
        seen = self.visibleRegion().boundingRect().height()
        at = self.visualRect(self.currentIndex()).center() + QPoint(0, by * seen)
        inside = QPoint(at.x(), max(1, min(at.y(), self.viewport().height() - 2)))
        index = self.indexAt(inside)
        if index.isValid() and self.rows.rows[index.row()].kind is Kind.LABEL:
            index = self.rows.index(min(index.row() + 1, len(self.rows.rows) - 1))
        if index.isValid():
            self.setCurrentIndex(index)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.seen_asked.emit(self.visualRect(current))

    def _fit(self) -> None:
        self.setFixedHeight(sum(map(self._delegate.height, self.rows.rows)))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
