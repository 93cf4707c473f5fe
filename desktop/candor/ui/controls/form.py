"""A small window that asks for something and does one thing with it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from candor.model.errors import CandorError
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.trouble import Trouble
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

WIDE = 480


class Form(Sheet):
    """Fields under each other, what is wrong under them, and a button that does it; Enter presses that one.

    `confirmed` is sent when it was pressed. It stays open until its owner knows that it went well; `open()` it.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, title: str, does: str, parent: QWidget | None = None, wide: int = WIDE) -> None:
        body = QWidget()
        super().__init__(theme, title, body, parent)
        self._wide = wide
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, theme.px(8), 0, 0)
        self._rows.setSpacing(0)
        self.trouble = Trouble(theme)
        self._column.insertWidget(self._column.count() - 1, self.trouble)
        self.close_button.set_text(tr("Cancel"))
        self.do = TextButton(theme, does, Kind.SOLID)
        self.do.clicked.connect(self.confirmed)
        self._buttons.addWidget(self.do)
        theme.changed.connect(self.fit_height)

    def add(self, label: str, field: QWidget) -> None:
        """Adds a field under its label; "" for one that says itself what it is."""
        if label:
            self._rows.addWidget(Words(self.theme, label, Style.SMALL_500, "text2"))
            self._rows.addSpacing(self.theme.px(4))
        self._rows.addWidget(field)
        self._rows.addSpacing(self.theme.px(12))

    def say(self, words: str) -> None:
        """Says what will happen, or what is happening, under the headline."""
        self.said.set_text(words)
        self.fit_height()

    def show_error(self, error: CandorError | None) -> None:
        """Says why it did not go well, or nothing any more."""
        self.trouble.show_words(f"{sentence(said(str(error)))} {said(error.remedy)}" if error else "")
        self.fit_height()

    def fit_height(self) -> None:
        """Is as high as what it shows."""
        wide = self.theme.px(self._wide)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(wide, max(layout.totalHeightForWidth(wide), layout.totalSizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, or presses the button that has the focus."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        pressed = self.focusWidget()
        button = pressed if isinstance(pressed, QAbstractButton) else self.do
        if button.isEnabled():
            button.click()

    def event(self, event: QEvent) -> bool:
        """Fits itself again when something in it came, went or says something else."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit_height()
        return done
