"""The small list over the composer that something is chosen from."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import is_mirrored, mirrored, write
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ROWS = 8
WIDE = 380
INSET, EDGE = 4, 1
CHOICE = Qt.ItemDataRole.UserRole


class Choice(Protocol):
    """A row: an icon, its name, and what stands beside it."""

    @property
    def label(self) -> str:
        """Its name."""
        ...

    @property
    def beside(self) -> str:
        """What tells it from others."""
        ...

    @property
    def icon(self) -> str:
        """The name of its icon."""
        ...


class ScopeList(QListView):
    """Rows over the composer; the keys come from the question, which keeps the focus. `chosen` carries the Choice.

    `whole` ones are as wide as the composer, and what stands beside a name is read from its beginning.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, whole: bool = False) -> None:
        super().__init__(parent)
        self.theme, self.whole = theme, whole
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Row(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(INSET, INSET, INSET, INSET)
        self.setAccessibleName(tr("Where to look"))
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self._on_pressed)
        follow(theme, self._dress)

    def show_choices(self, choices: Sequence[Choice], over: QWidget) -> None:
        """Shows these rows above a widget of its window, the first one current; says so where there are none."""
        if self.parentWidget() is not over.window():
            self.setParent(over.window())
        self._rows.clear()
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice, CHOICE)
            said = tr("{name}, {beside}", name=choice.label, beside=choice.beside) if choice.beside else choice.label
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)
        if not choices:
            empty = QStandardItem(tr("Nothing in the library yet"))
            empty.setEnabled(False)
            self._rows.appendRow(empty)
        self.place(over)
        self.setCurrentIndex(self._rows.index(0, 0))
        self.scrollToTop()
        self.show()
        self.raise_()

    def say_current(self, focused: QWidget) -> None:
        """Tells assistive technology which row is current: the focus is elsewhere."""
        words = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(focused, str(words)))

    def step(self, rows: int) -> None:
        """Goes down, or up, round and round."""
        number = self._rows.rowCount()
        self.setCurrentIndex(self._rows.index((self.currentIndex().row() + rows) % number, 0))

    def choose(self) -> None:
        """Chooses the current row."""
        self._on_pressed(self.currentIndex())

    def place(self, over: QWidget) -> None:
        """Stands above a widget of its window, as high as its rows or as there is room."""
        corner = over.mapTo(over.window(), QPoint(0, 0))
        rows = min(ROWS, self._rows.rowCount())
        high = rows * self.theme.px(Height.ROW) + 2 * (INSET + EDGE)
        wide = over.width() if self.whole else min(self.theme.px(WIDE), over.width())
        top = max(INSET, corner.y() - high - INSET)
        left = corner.x() + over.width() - wide if is_mirrored(over) else corner.x()
        self.setGeometry(QRect(left, top, wide, min(high, corner.y() - top)))

    def _dress(self) -> None:
        tokens = self.theme.tokens
        self.setStyleSheet(
            f"QListView {{ background: {tokens.raised.name()}; border: 1px solid {tokens.edge.name()}; "
            f"border-radius: {Radius.ROW}px; }}"
        )
        self.hide()

    def _on_pressed(self, index: QModelIndex | QPersistentModelIndex) -> None:
        choice = index.data(CHOICE)
        if choice is not None:
            self.chosen.emit(choice)


class _Row(QStyledItemDelegate):
    """Icon, name, and in small what tells it from others."""

    def __init__(self, theme: Theme, parent: ScopeList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._elide = Qt.TextElideMode.ElideRight if parent.whole else Qt.TextElideMode.ElideMiddle
        self._cell, self._turned = QRectF(), False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height."""
        return QSize(100, self._theme.px(Height.ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one row; the current one on select."""
        theme, px = self._theme, self._theme.px
        area, choice = QRectF(option.rect), index.data(CHOICE)
        self._cell, self._turned = area, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and choice is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens.select)
            painter.drawRoundedRect(area, Radius.ROW, Radius.ROW)
        x = area.left() + px(8)
        if choice is not None:
            size = px(16)
            box = QRectF(x, area.top() + (area.height() - size) / 2, size, size)
            theme.paint_icon(painter, self._placed(box), choice.icon)
            x += px(24)
        self._write(painter, QRectF(x, area.top(), area.right() - px(8) - x, area.height()), index, choice)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRectF, index: QModelIndex | QPersistentModelIndex, choice: Choice | None
    ) -> None:
        theme, flags = self._theme, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        font = theme.font(Style.UI)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, int(room.width()))
        painter.setFont(font)
        painter.setPen(QPen(theme.tokens.text if choice is not None else theme.tokens.text3))
        write(painter, self._placed(room), flags, words, self._turned)
        left = room.left() + metrics.horizontalAdvance(words) + theme.px(10)
        if choice is None or left > room.right() - theme.px(40):
            return
        small = theme.font(Style.SMALL)
        beside = QFontMetrics(small).elidedText(choice.beside, self._elide, int(room.right() - left))
        painter.setFont(small)
        painter.setPen(theme.tokens.text2)
        rest = QRectF(left, room.top(), room.right() - left + 1, room.height())
        write(painter, self._placed(rest), flags, beside, self._turned)

    def _placed(self, area: QRectF) -> QRectF:
        """An area of the row, on the other side of it where the window is laid out from the right."""
        return mirrored(area, self._cell) if self._turned else area
