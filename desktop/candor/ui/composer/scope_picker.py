"""Choosing where to look while the question is written: @ and the first letters of its name."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from candor.model.document import Document
from candor.ui.composer.question_field import QuestionField
from candor.ui.composer.scope_choices import Choice, ScopeChoices
from candor.ui.composer.scope_list import ScopeList
from candor.ui.controls.search_field import wants_escape
from candor.ui.controls.units import begin_of, units
from candor.ui.desk.holding import Holding
from candor.ui.theme.theme import Theme

BEGUN = re.compile(r"(?:^|\s)@(\S*)$")
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
MOVED = {QEvent.Type.Move, QEvent.Type.Resize}
CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class ScopePicker(QObject):
    """Opens the list when an @ begins a word, filters it by what follows, and takes the word out again when one is
    `chosen` (a Scope). The focus stays in the question. `documents` and `holdings` give the
    library's files and collections of this moment.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, field: QuestionField, over: QWidget) -> None:
        super().__init__(over)
        self.documents: Callable[[], Iterable[Document]] = tuple
        self.holdings: Callable[[], Iterable[Holding]] = tuple
        self._field, self._over = field, over
        self._choices: ScopeChoices | None = None
        self._put_by_button = False
        self._left_at = -1  # where the @ stands whose list the person closed
        self.list = ScopeList(theme, over)
        self.list.chosen.connect(self._on_chosen)
        field.textChanged.connect(self._on_typed)
        field.cursorPositionChanged.connect(self._on_typed)
        for watched in (field, over):
            watched.installEventFilter(self)

    def names(self) -> list[str]:
        """The names of the collections."""
        return [holding.name for holding in self.holdings()]

    def open(self) -> None:
        """Opens the list by putting an @ where the cursor is, which goes again when nothing is chosen."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self._field.textCursor()
        before = begin_of(cursor.block().text(), cursor.positionInBlock())
        if BEGUN.search(before) is None:
            self._put_by_button = True
            cursor.insertText("@" if not before or before[-1].isspace() else " @")
        self._left_at = -1
        self._on_typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that walk, choose and close while the list is open; moves the list with the composer."""
        if not self.list.isVisible():
            return False
        if watched is self._over:
            if event.type() in MOVED:
                self.list.place(self._over)
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._close()
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
            self._close()
        else:
            return False
        return True

    def _on_typed(self) -> None:
        begun = self._begun()
        if begun is None or self._left_at == begun[0]:
            if begun is None:
                self._choices, self._put_by_button, self._left_at = None, False, -1
            self.list.hide()
            return
        if self._choices is None:
            self._choices = ScopeChoices(self.documents(), self.holdings())
        found = self._choices.matching(begun[1])
        if not found and begun[1]:
            self.list.hide()  # an @ of the question's own
            return
        self.list.show_choices(found, self._over)
        self.list.say_current(self._field)

    def _begun(self) -> tuple[int, str] | None:
        """Where the @ before the cursor stands, and what is typed after it."""
        cursor = self._field.textCursor()
        found = BEGUN.search(begin_of(cursor.block().text(), cursor.positionInBlock()))
        return None if found is None else (cursor.position() - units(found[1]) - 1, found[1])

    def _on_chosen(self, choice: Choice) -> None:
        self._take_word_out()
        self.chosen.emit(choice.scope)

    def _close(self) -> None:
        """Closes the list; an @ that the person did not type goes with it."""
        begun, put = self._begun(), self._put_by_button
        self.list.hide()
        if put:
            self._take_word_out()
        elif begun is not None:
            self._left_at = begun[0]

    def _take_word_out(self) -> None:
        begun = self._begun()
        if begun is not None:
            cursor = self._field.textCursor()
            cursor.setPosition(begun[0], QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.list.hide()
