"""A text that is folded away until it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.field import Lines
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

LINES = 10


class Fold(QWidget):
    """A link with the text's name; pressed, the text stands under it, to be read and copied."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.link = TextButton(theme, name, Kind.LINK, caret=True, style=Style.SMALL_500)
        self.link.setCheckable(True)
        self.link.toggled.connect(self._on_toggled)
        self.text = Lines(theme, name)
        self.text.setReadOnly(True)
        self.text.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self.text)
        follow(theme, self._measure)

    def show_text(self, words: str) -> None:
        """Keeps this text; without one there is nothing to unfold."""
        self.text.setPlainText(words)
        self.setVisible(bool(words.strip()))

    def _on_toggled(self, unfolded: bool) -> None:
        self.text.setVisible(unfolded)

    def _measure(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(4))
        self.text.setFixedHeight(LINES * self.theme.line_height(Style.MONO))
