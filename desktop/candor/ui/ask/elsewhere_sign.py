"""The standing sign that text goes to another machine."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ICON = 16
GAP = 6
PADDING = 8


class ElsewhereSign(Control):
    """An icon and "Text goes to gpubox.lan", in fault; hidden where Ollama is on this machine. Pressed, it explains."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def set_host(self, host: str, *, protected: bool) -> None:
        """Names the other machine, "" for none."""
        open_ = tr("Text goes to {host}, unprotected", host=host)
        words = tr("Text goes to {host}", host=host) if protected else open_
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(tr("Ollama is on another machine: your questions and passages are sent there.")))
        self.setVisible(bool(host))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = self.text_width(self.text(), Style.UI_SELECTED) + self.theme.px(ICON + GAP + 2 * PADDING)
        return QSize(wide + 1, self.theme.px(Height.BUTTON))

    def minimumSizeHint(self) -> QSize:
        """The icon, and room for an ellipsis."""
        return QSize(self.theme.px(ICON + GAP + 2 * PADDING + 60), self.theme.px(Height.BUTTON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints icon and words."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground())
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        box = QRectF(px(PADDING), (self.height() - px(ICON)) / 2, px(ICON), px(ICON))
        self.theme.paint_icon(painter, box, "arrow-square-out", tokens.fault)
        painter.setFont(self.theme.font(Style.UI_SELECTED))
        painter.setPen(tokens.fault)
        start = px(PADDING + ICON + GAP)
        room = QRectF(start, 0, self.width() - start - px(PADDING) + 1, self.height())
        text = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        self.paint_focus(painter)
