"""A person at the keyboard: keys go to whatever has the focus, and nothing else is touched."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
MOST = 80  # presses of Tab before it is plain that there is no way


class Keys:
    """Presses keys and writes words."""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Presses one key; what it changes is there before the next one, for a person is slower than the window."""
        QTest.keyClick(self.where, key, held)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        """Writes words."""
        QTest.keyClicks(self.where, words)

    @property
    def where(self) -> QWidget:
        """What has the keyboard."""
        focus = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None
        return focus

    def tab_to(self, there: Callable[[QWidget], bool]) -> None:
        """Presses Tab until the keyboard is where it should be."""
        names = []
        for _ in range(MOST):
            self.press(Qt.Key.Key_Tab)
            names.append(self.where.accessibleName())
            if there(self.where):
                return
        raise AssertionError(f"Tab never gets there, only to {names}")
