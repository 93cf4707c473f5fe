"""Questions that were asked before, called back with arrow up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from candor.ui.composer.question_field import QuestionField
from candor.ui.controls.search_field import wants_escape


class Recall(QObject):
    """Arrow up in an empty field puts the last question there, and then the ones before it; arrow down goes back, and
    Escape to what was being written. `asked` gives them, the newest first. A key that changes the words ends the walk.
    """

    def __init__(self, field: QuestionField) -> None:
        super().__init__(field)
        self.asked: Callable[[], Sequence[str]] = tuple
        self._field = field
        self._at: int | None = None
        self._draft = ""
        field.installEventFilter(self)

    @property
    def walks(self) -> bool:
        """Whether one that was asked before is shown."""
        return self._at is not None and self._field.toPlainText() == self._shown

    @property
    def _shown(self) -> str:
        asked = self.asked()
        return asked[self._at] if self._at is not None and self._at < len(asked) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the arrows where they have nowhere else to go."""
        if not isinstance(event, QKeyEvent):
            return False
        if wants_escape(event) and self.walks:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and not event.modifiers() and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if not self.walks:
            self._at = None
        if event.key() == Qt.Key.Key_Escape and self._at is not None:
            self._show(None)
        elif event.key() == Qt.Key.Key_Up and self._can_go_up():
            self._show(0 if self._at is None else min(self._at + 1, len(self.asked()) - 1))
        elif event.key() == Qt.Key.Key_Down and self._at is not None and self._is_at(QTextCursor.MoveOperation.Down):
            self._show(self._at - 1 if self._at else None)
        else:
            return False
        return True

    def _can_go_up(self) -> bool:
        if not self.asked():
            return False
        if self._at is None:
            return not self._field.toPlainText().strip()
        return self._is_at(QTextCursor.MoveOperation.Up)

    def _is_at(self, way: QTextCursor.MoveOperation) -> bool:
        """Whether the cursor has no line to go to in this direction."""
        return not self._field.textCursor().movePosition(way)

    def _show(self, at: int | None) -> None:
        if self._at is None:
            self._draft = self._field.toPlainText()
        self._at = at
        self._field.set_text(self._draft if at is None else self._shown)
