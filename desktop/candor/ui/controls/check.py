"""A check box in the look."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.mirror import painter_of
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

PADDING = 4
ICON = 16
GAP = 6


class Check(Control):
    """A box with words that is checked or not; `toggled` says which."""

    hang = PADDING

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as box and words."""
        width = self.theme.px(ICON + GAP + 2 * PADDING) + self.text_width(self.text(), Style.UI)
        return QSize(width, self.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """The box alone may be all there is room for."""
        return QSize(self.theme.px(ICON + 2 * PADDING), self.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box and words."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground())
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        colour = tokens.text2 if self.isEnabled() else tokens.text3
        box = QRectF(px(PADDING), (self.height() - px(ICON)) / 2, px(ICON), px(ICON))
        self.theme.paint_icon(painter, box, "check-square" if self.isChecked() else "square", colour)
        painter.setFont(self.theme.font(Style.UI))
        painter.setPen(colour)
        words = QRectF(px(PADDING + ICON + GAP), 0, self.width() - px(PADDING + ICON + GAP), self.height())
        text = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        self.paint_focus(painter)
