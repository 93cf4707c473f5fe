"""A calm window over the main one, with a headline, something to look at and buttons under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class Sheet(QDialog):
    """`open()` it; Escape and the last button close it, and then it is gone. `said` is the line under the headline."""

    def __init__(self, theme: Theme, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.head = Words(theme, title, Style.HEADLINE)
        self.said = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.close_button = TextButton(theme, tr("Close"), Kind.PLAIN)
        self.close_button.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.close_button)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.said)
        column.addWidget(body, 1)
        column.addLayout(self._buttons)
        follow(theme, self._fit)
        around = parent.window().size() if parent else self.screen().availableSize()
        self.resize(min(theme.px(760), around.width() - 40), min(theme.px(640), around.height() - 40))

    def add_button(self, button: TextButton) -> None:
        """Adds a button at the left of the row."""
        self._buttons.insertWidget(self._buttons.count() - 2, button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the sheet's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _fit(self) -> None:
        self._column.setContentsMargins(self.theme.margins(24, 20, 24, 16))
        self._column.setSpacing(self.theme.px(8))
        self._buttons.setSpacing(self.theme.px(8))
        self.update()
