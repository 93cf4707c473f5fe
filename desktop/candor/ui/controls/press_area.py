"""What is pressed without being a button: it takes presses and knows that the pointer is over it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

PAD = 6  # room left and right of a row's words, for its hover and the ring of the keyboard's focus
PRESSING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


def is_press(event: QKeyEvent) -> bool:
    """Whether a key presses what has the focus."""
    return Qt.Key(event.key()) in PRESSING_KEYS


def is_release(area: QWidget, event: QMouseEvent) -> bool:
    """Whether the pointer's first button was let go over what it pressed."""
    return event.button() == Qt.MouseButton.LeftButton and area.rect().contains(event.position().toPoint())


class PressArea(QWidget):
    """A row to press; `over` is true while the pointer is on it."""

    over = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the hover tone."""
        self.over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Ends the hover tone."""
        self.over = False
        self.update()
