"""The foot of the sidebar: what Candor connects to."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.words import PRACTICE


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
        self.theme.paint_icon(QPainter(self), QRectF(0, (self.height() - size) / 2, size, size), self._icon)


class Foot(QWidget):
    """Says that nothing leaves this computer, and, on the practice server, that no model answers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._practice = Saying(theme, "flask", PRACTICE, Style.UI_SELECTED)
        self._practice.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._practice)
        self._column.addWidget(Saying(theme, "lock-simple", "No outside connections"))
        follow(theme, self._measure)

    def set_practice(self, practice: bool) -> None:
        """Shows or hides that the server is not a model."""
        self._practice.setVisible(practice)

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(10, 8, 10, 14))
        self._column.setSpacing(self.theme.px(6))
