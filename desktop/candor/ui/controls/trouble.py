"""What went wrong, in a small window."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICON = 16


class Trouble(QWidget):
    """Words in the fault colour beside their icon; hidden while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = Words(theme, "", Style.UI, "fault", wrap=True)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self.words)
        follow(theme, self._measure)
        self.hide()

    def show_words(self, words: str) -> None:
        """Says this, or goes away for ""."""
        self.words.set_text(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon beside the first line."""
        size = self.theme.px(ICON)
        top = self.words.y() + (self.theme.line_height(Style.UI) - size) / 2
        area = QRectF(0, top, size, size)
        self.theme.paint_icon(painter_of(self), area, "warning-circle", self.theme.tokens.fault)

    def _measure(self) -> None:
        self._box.setContentsMargins(self.theme.margins(ICON + 8, 0, 0, 8))
