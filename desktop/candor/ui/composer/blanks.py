"""The {words} of a prompt that are filled in, one after the other."""

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from candor.ui.composer.question_field import QuestionField
from candor.ui.controls.search_field import wants_escape
from candor.ui.controls.units import units

BLANK = re.compile(r"\{[^{}\n]{1,60}\}")


class Blanks(QObject):
    """Chooses the first of them when a prompt was put into the field; Tab goes to the next one, with Shift to the one
    before, and so does Enter while there are any. Escape leaves them as they are.
    """

    def __init__(self, field: QuestionField) -> None:
        super().__init__(field)
        self._field = field
        self._filling = False
        field.installEventFilter(self)

    def begin(self) -> None:
        """Chooses the first."""
        self._filling = True
        self._field.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling = self._choose(1)
        if not self._filling:
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Tab and Enter while something is to be filled in."""
        if not self._filling or not isinstance(event, QKeyEvent):
            return False
        if wants_escape(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._filling = False
            return True
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._filling = self._choose(-1 if shift or event.key() == Qt.Key.Key_Backtab else 1)
            return self._filling
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self._filling = self._choose(1)
            return self._filling
        return False

    def _choose(self, way: int) -> bool:
        """Chooses the next one behind the cursor, or before it, round and round; false where there is none."""
        text, cursor = self._field.toPlainText(), self._field.textCursor()
        spans = [(units(text[: found.start()]), units(text[: found.end()])) for found in BLANK.finditer(text)]
        if not spans:
            return False
        here = cursor.selectionStart() if way < 0 else cursor.selectionEnd()
        behind = [span for span in spans if (span[0] >= here if way > 0 else span[1] <= here)]
        start, end = (behind or spans)[0 if way > 0 else -1]
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        return True
