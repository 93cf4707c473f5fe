"""The keys that select in a text that is only read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

Move = QTextCursor.MoveOperation
SIGNS = {
    Qt.Key.Key_Left: Move.Left,
    Qt.Key.Key_Right: Move.Right,
    Qt.Key.Key_Up: Move.Up,
    Qt.Key.Key_Down: Move.Down,
    Qt.Key.Key_Home: Move.StartOfLine,
    Qt.Key.Key_End: Move.EndOfLine,
}
WORDS = SIGNS | {
    Qt.Key.Key_Left: Move.WordLeft,
    Qt.Key.Key_Right: Move.WordRight,
    Qt.Key.Key_Home: Move.Start,
    Qt.Key.Key_End: Move.End,
}


def selecting_move(event: QKeyEvent) -> Move | None:
    """How far a key with Shift selects on, with Ctrl by words; None for any other key."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    moves = WORDS if event.modifiers() & Qt.KeyboardModifier.ControlModifier else SIGNS
    return moves.get(Qt.Key(event.key()))
