"""A chip: one thing the question is limited to."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICON = 14
CROSS = 12
GAP = 6


class Chip(Control):
    """Accent words on wash with an icon; with `removable` an x at the end sends `removed` (Delete does the same)."""

    removed = Signal()

    def __init__(
        self, theme: Theme, text: str, icon: str = "at", removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self._icon = icon
        self._removable = removable
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if removable else Qt.FocusPolicy.NoFocus)

    def set_text(self, text: str) -> None:
        """Says something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """24 px high, as wide as its words."""
        px = self.theme.px
        width = px(8) + px(ICON + GAP) + self.text_width(self.text(), Style.SMALL_500) + px(9)
        return QSize(width + (px(CROSS + GAP) if self._removable else 0), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints wash, icon, words and the x."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.mark if self._removable and self.heat > 0.5 else tokens.wash)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        icon = px(ICON)
        self.theme.paint_icon(painter, QRectF(px(8), (self.height() - icon) / 2, icon, icon), self._icon, tokens.accent)
        painter.setFont(self.theme.font(Style.SMALL_500))
        painter.setPen(tokens.accent)
        words = QRectF(px(8 + ICON + GAP), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self._removable:
            self.theme.paint_icon(painter, self._cross(), "x", tokens.accent)
        self.paint_focus(painter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Removes the chip when the x was pressed."""
        if self._removable and self._cross().adjusted(-6, -6, 6, 6).contains(event.position()):
            self.removed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Removes the chip on Delete and Backspace."""
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def _cross(self) -> QRectF:
        size = self.theme.px(CROSS)
        return QRectF(self.width() - self.theme.px(8) - size, (self.height() - size) / 2, size, size)
