"""The round trip's button: send, or stop while an answer is written."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.key_words import with_keys
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

SIDE = 30


class SendButton(Control):
    """An accent square with an arrow up; a stop sign while answering."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Send"), parent)
        self._stops = False
        self.setToolTip(with_keys(tr("Send"), "Enter"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def stops(self) -> bool:
        """Whether pressing it stops the answer."""
        return self._stops

    def set_stops(self, stops: bool) -> None:
        """Becomes the stop button, or the send button again."""
        self._stops = stops
        self.setAccessibleName(tr("Stop") if stops else tr("Send"))
        self.setToolTip(with_keys(tr("Stop"), "Esc") if stops else with_keys(tr("Send"), "Enter"))
        self.update()

    def sizeHint(self) -> QSize:
        """30 px square."""
        return QSize(self.theme.px(SIDE), self.theme.px(SIDE))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, icon and focus."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = tokens.accent_press if self.isDown() else tokens.accent_hover if self.heat > 0.5 else tokens.accent
        painter.setBrush(ground if self.isEnabled() else tokens.select)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        size = self.theme.px(16)
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        colour = tokens.on_accent if self.isEnabled() else tokens.text3
        self.theme.paint_icon(painter, area, "stop" if self._stops else "arrow-up", colour)
        self.paint_focus(painter, solid=True)
