"""A button that is an icon alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme


class IconButton(Control):
    """A square button with an icon in text2; `name` is read by assistive technology and shown as the tool tip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        size: int = 16,
        side: int = Height.BUTTON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._icon = icon
        self._size = size
        self._side = side
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_icon(self, icon: str, name: str) -> None:
        """Shows another icon with another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the look says."""
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints hover, press, the icon and focus."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground(tokens.select if self.isChecked() else None))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        size = self.theme.px(self._size)
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        self.theme.paint_icon(painter, area, self._icon, tokens.text2 if self.isEnabled() else tokens.text3)
        self.paint_focus(painter)
