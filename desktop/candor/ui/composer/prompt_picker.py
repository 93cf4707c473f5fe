"""Beginning a question with a prompt: / and the first letters of its name."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from candor.model.kept import KeptPrompt
from candor.ui.composer.blanks import Blanks
from candor.ui.composer.prompt_choices import CHANGE, PromptChoice, matching
from candor.ui.composer.question_field import QuestionField
from candor.ui.composer.scope_list import ScopeList
from candor.ui.controls.search_field import wants_escape
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

BEGUN = re.compile(r"/([^\s/]*)")
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
MOVED = {QEvent.Type.Move, QEvent.Type.Resize}
CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class PromptPicker(QObject):
    """Opens the list while the question is a slash and the beginning of a name, and puts the chosen prompt in their
    place. The focus stays in the question. `prompts` gives those of this moment; `change_asked` is sent when they are
    to be changed.
    """

    change_asked = Signal()

    def __init__(self, theme: Theme, field: QuestionField, over: QWidget) -> None:
        super().__init__(over)
        self.prompts: Callable[[], Sequence[KeptPrompt]] = tuple
        self._field, self._over = field, over
        self._blanks = Blanks(field)
        self._left = False  # Escape closed the list over this slash
        self.list = ScopeList(theme, over, whole=True)
        self.list.setAccessibleName(tr("Prompts"))
        self.list.chosen.connect(self._on_chosen)
        field.textChanged.connect(self._on_typed)
        for watched in (field, over):
            watched.installEventFilter(self)

    def open(self) -> None:
        """Opens the list over an empty question; one that is being written stays, and the prompts are changed."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._field.toPlainText().strip():
            self.change_asked.emit()
        else:
            self._left = False
            self._field.set_text("/")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that walk, choose and close while the list is open; moves the list with the composer."""
        if not self.list.isVisible():
            return False
        if watched is self._over:
            if event.type() in MOVED:
                self.list.place(self._over)
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        if not isinstance(event, QKeyEvent):
            return False
        if wants_escape(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in STEPS:
            self.list.step(STEPS[Qt.Key(event.key())])
            self.list.say_current(self._field)
        elif event.key() in CHOOSE and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.list.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self._left = True
            self.list.hide()
        else:
            return False
        return True

    def _on_typed(self) -> None:
        begun = BEGUN.fullmatch(self._field.toPlainText())
        if begun is None:
            self._left = False
        rows = matching(self.prompts(), begun[1]) if begun is not None and not self._left else []
        if not rows:
            self.list.hide()
            return
        self.list.show_choices(rows, self._over)
        self.list.say_current(self._field)

    def _on_chosen(self, choice: PromptChoice) -> None:
        self.list.hide()
        if choice.text == CHANGE:
            self._field.set_text("")
            self.change_asked.emit()
        else:
            self._field.set_text(choice.text)
            self._blanks.begin()
