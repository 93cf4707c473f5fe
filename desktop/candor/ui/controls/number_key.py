"""The keys 1 to 9."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def number_key(event: QKeyEvent) -> int:
    """The number of a key from 1 to 9 pressed by itself; 0 for any other."""
    if event.modifiers() & WITH_OTHERS or event.text() not in set("123456789"):
        return 0
    return int(event.text())
