"""Walks the turns that stand beside each other: "< 2 of 3 >"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

CARET = 12
BEFORE_TR = {"answer": "Previous answer", "question": "Previous question"}
AFTER_TR = {"answer": "Next answer", "question": "Next question"}
KEYS = {"answer": ("Alt+Left", "Alt+Right"), "question": ("", "")}
NAMES_TR = {"answer": "Answer {place} of {count}", "question": "Question {place} of {count}"}


class Pager(QWidget):
    """Says which of several is shown, each an "answer" or a "question"; away while there is only one.

    `stepped` carries -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        before, after = KEYS[what]
        self.before = IconButton(theme, "caret-left", with_keys(tr(BEFORE_TR[what]), before), CARET, parent=self)
        self.after = IconButton(theme, "caret-right", with_keys(tr(AFTER_TR[what]), after), CARET, parent=self)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.words = Words(theme, "", Style.UI, "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.before)
        row.addWidget(self.words)
        row.addWidget(self.after)
        self.hide()

    def set_place(self, place: int, count: int) -> None:
        """Says that the `place`th (from 1) of so many is shown."""
        self.words.set_text(tr("{place} of {count}", place=place, count=count))
        self.words.setMinimumWidth(self.words.sizeHint().width())
        self.setAccessibleName(tr(NAMES_TR[self._what], place=place, count=count))
        self.before.setEnabled(place > 1)
        self.after.setEnabled(place < count)
        self.setVisible(count > 1)
