"""Paints the rows of the sidebar's list, and the field in which a title is written."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.mirror import write
from candor.ui.sidebar.chat_model import ChatModel
from candor.ui.sidebar.chat_row import ChatRow, Kind
from candor.ui.sidebar.found_text import paint_found
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure, tr

Index = QModelIndex | QPersistentModelIndex
PADDING, ICON, GAP, DEEPER = 10, 16, 8, 24
LABEL, ROW, MESSAGE = 37, 31, 64
ICONS = {Kind.FOLDER: "folder-simple", Kind.ARCHIVE: "archive", Kind.MORE: "caret-down"}
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine
TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ChatDelegate(QStyledItemDelegate):
    """The list has painted a row's ground; `chosen` is the id of the conversation that is open."""

    def __init__(self, theme: Theme, model: ChatModel) -> None:
        super().__init__(model)
        self.theme = theme
        self._model = model
        self._turned = False
        self.chosen: str | None = None

    def height(self, row: ChatRow) -> int:
        """How high a row is, in px."""
        return self.theme.px({Kind.LABEL: LABEL, Kind.MESSAGE: MESSAGE}.get(row.kind, ROW))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row's kind; the list decides the width."""
        return QSize(40, self.height(self._model.rows[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints icon, words and count, from where the language begins to read."""
        row, px = self._model.rows[index.row()], self.theme.px
        area = option.rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        self._turned = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is Kind.LABEL:
            self._write(painter, area.adjusted(0, 0, 0, -px(5)), row.text, Style.SMALL_500, "text3", int(BELOW))
        elif row.found is not None:
            paint_found(painter, self.theme, area, row.found, self._turned)
        else:
            area = self._paint_icon(painter, option, area, row)
            area = self._paint_count(painter, option, area, row)
            is_open = row.conversation is not None and row.conversation.id == self.chosen
            style = Style.UI_SELECTED if is_open else Style.UI
            colour = "text2" if row.kind is Kind.MORE else "text"
            self._write(painter, area, row.text, style, colour, int(LEADING))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field over the row."""
        return Field(self.theme, tr("Name"), parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begins with all of the words chosen."""
        if isinstance(editor, QLineEdit):
            editor.setText(self._model.rows[index.row()].text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hands on what was typed."""
        if isinstance(editor, QLineEdit):
            self._model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lies over the whole row."""
        over = editor.parentWidget()
        within = over.rect() if over is not None else option.rect
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1).intersected(within))

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ChatRow) -> QRect:
        px = self.theme.px
        deeper = px(DEEPER) if row.inside else 0
        if row.kind in ICONS:
            box = QRect(area.left(), area.top(), px(ICON), area.height())
            name = "folder-open" if row.kind is Kind.FOLDER and row.is_open else ICONS[row.kind]
            placed = QRectF(QStyle.visualRect(option.direction, area, box))
            top = placed.center().y() - px(ICON) / 2
            self.theme.paint_icon(painter, QRectF(placed.left(), top, px(ICON), px(ICON)), name)
            deeper = px(ICON + GAP)
        left = QRect(area.left() + deeper, area.top(), area.width() - deeper, area.height())
        return QStyle.visualRect(option.direction, area, left)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ChatRow) -> QRect:
        if not row.count:
            return area
        text = figure(row.count)
        wide = QFontMetrics(self.theme.font(Style.SMALL)).horizontalAdvance(text)
        self._write(painter, area, text, Style.SMALL, "text3", int(TRAILING))
        room = QRect(area.left(), area.top(), area.width() - wide - self.theme.px(GAP), area.height())
        return QStyle.visualRect(option.direction, area, room)

    def _write(self, painter: QPainter, area: QRect, text: str, style: Style, colour: str, flags: int) -> None:
        font = self.theme.font(style)
        painter.setFont(font)
        painter.setPen(getattr(self.theme.tokens, colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        write(painter, QRectF(area), flags, shown, self._turned)
