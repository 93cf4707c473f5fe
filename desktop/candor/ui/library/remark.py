"""A calm line about the library with something that can be done."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICON, BESIDE = 16, 24


class Remark(QWidget):
    """An icon, words, and a link where there is one; hidden while it says nothing."""

    acted = Signal()

    def __init__(self, theme: Theme, icon: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon = icon
        self.words = Words(theme, "", Style.UI, "text2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        if action:
            self.link = TextButton(theme, action, Kind.LINK)
            self.link.clicked.connect(self.acted)
            self._row.addWidget(self.link)
        self._row.addStretch(1)
        follow(theme, self._measure)
        self.hide()

    def say(self, words: str) -> None:
        """Says this, or nothing."""
        self.words.set_text(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon."""
        size = self.theme.px(ICON)
        middle = self.words.y() + self.words.height() / 2
        self.theme.paint_icon(painter_of(self), QRectF(0, middle - size / 2, size, size), self._icon)

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(BESIDE, 4, 0, 0))
        self._row.setSpacing(self.theme.px(8))
        self.update()
