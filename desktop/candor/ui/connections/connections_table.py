"""The table of connections."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from candor.ui.connections.connections_model import Column, ConnectionsModel, Index
from candor.ui.controls.mirror import write
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

INSET = 12
ICON = 16
WIDTHS = {Column.WHEN: 150, Column.WHY: 150, Column.MUCH: 280}
NARROW = 760
WHERE_LEAST = 200
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ConnectionsTable(QTableView):
    """Rows as in the look; nothing can be done with one but to read it."""

    def __init__(self, theme: Theme, model: ConnectionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, model))
        self.setHorizontalHeader(_Head(theme, self))
        own = self.palette()
        own.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(own)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Connections"))
        self.horizontalHeader().setAccessibleName(tr("Columns"))
        self.verticalHeader().setAccessibleName(tr("Rows"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._measure)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the place what the other columns leave."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        px = self.theme.px
        self.verticalHeader().setDefaultSectionSize(px(Height.TABLE_ROW))
        narrow = self.viewport().width() < px(NARROW)
        self.setColumnHidden(Column.WHY, narrow)
        rest = self.viewport().width()
        for column, width in WIDTHS.items():
            # Whereto matters more than how much.
            wide = min(px(width), max(0, rest - px(WHERE_LEAST))) if column is Column.MUCH else px(width)
            self.setColumnWidth(column, wide)
            rest -= 0 if self.isColumnHidden(column) else wide
        self.setColumnWidth(Column.WHERE, rest)
        self.viewport().update()


class _Head(QHeaderView):
    """Names of columns in small type over a hairline."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        theme.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line and the names."""
        painter, tokens = QPainter(self.viewport()), self.theme.tokens
        painter.fillRect(self.viewport().rect(), tokens.canvas)
        inset = self.theme.px(INSET)
        painter.fillRect(inset, self.height() - 1, self.width() - 2 * inset, 1, tokens.edge)
        painter.setFont(self.theme.font(Style.SMALL_500))
        painter.setPen(tokens.text3)
        for column in Column:
            if not self.isSectionHidden(column):
                at, wide = self.sectionViewportPosition(column), self.sectionSize(column)
                area = shortened(QRectF(at, 0, wide, self.height() - 1), inset, self.isRightToLeft())
                painter.drawText(area, LEADING, str(self.model().headerData(column, self.orientation())))


class _Cells(QStyledItemDelegate):
    """The words of each cell; what was blocked in fault, with an icon."""

    def __init__(self, theme: Theme, model: ConnectionsModel) -> None:
        super().__init__(model)
        self.theme, self._model = theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        made, tokens, column = self._model.made(index.row()), self.theme.tokens, index.column()
        turned = option.direction is Qt.LayoutDirection.RightToLeft
        area = shortened(QRectF(option.rect), self.theme.px(INSET), turned)
        colour = tokens.text if made.leaves and column == Column.WHERE else tokens.text2
        if made.failed:
            colour = tokens.text3
        painter.save()
        if column == Column.MUCH and made.blocked:
            size, colour = self.theme.px(ICON), tokens.fault
            start = area.right() - size if turned else area.left()
            box = QRectF(start, area.center().y() - size / 2, size, size)
            self.theme.paint_icon(painter, box, "warning-circle", colour)
            area = shortened(area, size + self.theme.px(8), turned)
        painter.setFont(self.theme.font(Style.UI))
        painter.setPen(colour)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(area.width()))
        write(painter, area, int(LEADING), text, turned)
        painter.restore()


def shortened(area: QRectF, by: int, turned: bool) -> QRectF:
    """The area without so much of where its words begin; `turned`: they begin on the right."""
    return area.adjusted(0 if turned else by, 0, -by if turned else 0, 0)
