"""A small tag that can be taken away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control, blend
from candor.ui.controls.mirror import is_mirrored, painter_of
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ICON, SIDE, GAP = 14, 8, 5
LONGEST = 200


class Chip(Control):
    """Words in the accent on wash, with an x. The x, Delete and Backspace send `removed`, any other press `clicked`."""

    removed = Signal()

    def __init__(self, theme: Theme, text: str, says: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self._icon = icon
        self.setToolTip(plain_tip(says))
        self.setAccessibleDescription(tr("{what}. Delete takes it away.", what=says))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a limit."""
        px = self.theme.px
        words = min(px(LONGEST), self.text_width(self.text(), Style.SMALL_500))
        icons = px(ICON + GAP) * (2 if self._icon else 1)
        return QSize(words + icons + 2 * px(SIDE) + 1, px(Height.BUTTON))

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis."""
        return QSize(self.theme.px(70), self.theme.px(Height.BUTTON))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The x takes it away."""
        over = self.isDown() and self.rect().contains(event.position().toPoint())
        across = self.width() - event.position().x() if is_mirrored(self) else event.position().x()
        if over and across >= self._cross().left() - self.theme.px(GAP):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it away; Enter presses it."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints wash, icon, words, x and focus."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(tokens.wash, tokens.mark, self.heat))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        x = float(px(SIDE))
        if self._icon:
            self.theme.paint_icon(painter, self._box(x), self._icon, tokens.accent)
            x += px(ICON + GAP)
        cross = self._cross()
        self.theme.paint_icon(painter, cross, "x", tokens.accent)
        painter.setFont(self.theme.font(Style.SMALL_500))
        painter.setPen(tokens.accent)
        words = QRectF(x, 0, cross.left() - px(GAP) - x + 1, self.height())
        text = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        self.paint_focus(painter)

    def _box(self, x: float) -> QRectF:
        size = self.theme.px(ICON)
        return QRectF(x, (self.height() - size) / 2, size, size)

    def _cross(self) -> QRectF:
        return self._box(self.width() - self.theme.px(SIDE + ICON))
