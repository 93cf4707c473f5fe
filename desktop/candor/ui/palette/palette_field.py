"""The palette's field: letters go into it, and its keys walk the list below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from candor.ui.controls.search_field import SearchField

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
ELSEWHERE = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason}


class PaletteField(SearchField):
    """`walked` carries how many rows to go on; Escape sends `left`, whatever is written; Enter `pressed`."""

    walked = Signal(int)
    pressed = Signal()
    lost = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, presses, leaves; everything else is written."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.walked.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pressed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks too: there is nowhere else to go while the palette is open."""
        self.walked.emit(1 if forward else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard went elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() in ELSEWHERE:
            self.lost.emit()
