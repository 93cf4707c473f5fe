"""The dashed zone that asks for a folder."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class DropZone(QWidget):
    """Says that a folder may be dropped, or chosen. The window takes the drop wherever it lands."""

    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choose = TextButton(theme, tr("choose one"), Kind.LINK)
        choose.setAccessibleName(tr("Choose a folder"))
        choose.clicked.connect(self.folder_asked)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(Words(theme, tr("Drop a folder here"), Style.UI_SELECTED))
        row.addWidget(Words(theme, tr("or"), Style.UI, "text2"))
        row.addWidget(choose)
        row.addStretch(1)
        self._row = row
        follow(theme, self._measure)

    def sizeHint(self) -> QSize:
        """82 px high."""
        return QSize(300, self.theme.px(82))

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(26, 0, 26, 0))
        self._row.setSpacing(self.theme.px(8))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the dashes and the folder."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.theme.tokens.ctrl, 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.COMPOSER, Radius.COMPOSER)
        first = self._row.itemAt(1)
        if first is not None:
            size = self.theme.px(20)
            words = first.geometry()
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = words.right() + self.theme.px(8) if turned else words.left() - self.theme.px(28)
            area = QRectF(left, (self.height() - size) / 2, size, size)
            self.theme.paint_icon(painter, area, "folder-simple-plus", self.theme.tokens.accent)
