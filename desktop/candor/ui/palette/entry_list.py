"""What the palette found, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from candor.services.direction import is_right_to_left
from candor.ui.controls.follow import follow
from candor.ui.palette.entry import Entry
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ROW, INSET, ICON, GAP = 34, 12, 16, 10
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries, best first; what is read aloud is their words, what they are and their keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Shows others."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of one."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.words, entry.detail, entry.keys) if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Icon and words, what it is after them, and its keys at the end; mirrored where the window is."""

    def __init__(self, theme: Theme, model: EntryModel) -> None:
        super().__init__(model)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row's height."""
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        tokens, px = self._theme.tokens, self._theme.px
        entry = self._model.entries[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # Under high contrast no ground differs from another: an edge says what is chosen.
            edge = tokens.select == tokens.raised
            painter.setPen(QPen(tokens.accent, 2) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.select)
            inset = 1 if edge else 0
            area = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, Radius.ROW, Radius.ROW)
        rest = option.rect.adjusted(px(INSET), 0, -px(INSET), 0)
        icon = QRect(rest.left(), rest.center().y() - px(ICON) // 2 + 1, px(ICON), px(ICON))
        self._theme.paint_icon(painter, QRectF(self._placed(option, icon)), entry.icon)
        rest.setLeft(rest.left() + px(ICON + GAP))
        rest.setRight(rest.right() - self._write(painter, option, rest, entry.keys, Style.SMALL, "text3", at_end=True))
        used = self._write(painter, option, rest, entry.words, Style.UI, "text")
        rest.setLeft(rest.left() + used)
        self._write(painter, option, rest, entry.detail, Style.SMALL, "text3")
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        style: Style,
        colour: str,
        at_end: bool = False,
    ) -> int:
        """Writes a text at the beginning or the end of the room; returns how much of it is used up, gap included."""
        if not text or room.width() <= 0:
            return 0
        font = self._theme.font(style)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        wide = QFontMetrics(font).horizontalAdvance(shown)
        area = QRect(room.right() - wide if at_end else room.left(), room.top(), wide + 1, room.height())
        painter.setFont(font)
        painter.setPen(getattr(self._theme.tokens, colour))
        turned = is_right_to_left(text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        painter.drawText(self._placed(option, area), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return wide + self._theme.px(GAP)

    def _placed(self, option: QStyleOptionViewItem, area: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, area)


class EntryList(QListView):
    """One row is always chosen; the keyboard stays in the field above it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(theme, self.entries))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What was found"))
        self.entered.connect(self.setCurrentIndex)
        follow(theme, self.scheduleDelayedItemsLayout)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows others with the first one chosen."""
        self.entries.show(entries)
        self.choose(0)

    @property
    def chosen(self) -> Entry | None:
        """The one that is chosen, None when nothing was found."""
        at = self.currentIndex().row()
        return self.entries.entries[at] if 0 <= at < len(self.entries.entries) else None

    def choose(self, at: int) -> None:
        """Chooses a row; one before the first or after the last is the nearest."""
        last = len(self.entries.entries) - 1
        if last >= 0:
            index = self.entries.index(min(max(at, 0), last))
            self.setCurrentIndex(index)
            self.scrollTo(index)
