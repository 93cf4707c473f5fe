"""A few words with an icon beside them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


class Saying(QWidget):
    """An icon and a few words beside it; says something and can do nothing."""

    def __init__(
        self, theme: Theme, icon: str, text: str, style: Style = Style.UI, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon = icon
        self._words = Words(theme, text, style, "text2")
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._words)
        follow(theme, self._measure)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text

    def set_text(self, text: str) -> None:
        """Says something else."""
        self._words.set_text(text)

    def sizeHint(self) -> QSize:
        """A row of the foot."""
        return QSize(self._words.sizeHint().width() + self.theme.px(24), self.theme.px(24))

    def _measure(self) -> None:
        self._box.setContentsMargins(self.theme.margins(24, 0, 0, 0))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon."""
        size = self.theme.px(16)
        self.theme.paint_icon(painter_of(self), QRectF(0, (self.height() - size) / 2, size, size), self._icon)
