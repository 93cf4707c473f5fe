"""Everything that has a key, in one menu."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Commands:
    """The window's actions: each is in the menu with its key, and works wherever the focus is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.menu = QMenu(window)
        self.menu.setTitle("Candor")

    def add(self, text: str, keys: str | tuple[str, ...], done: Callable[[], object]) -> QAction:
        """Adds an action; the first of several keys is the one the menu shows."""
        action = QAction(text, self._window)
        shown = (keys,) if isinstance(keys, str) else keys
        action.setShortcuts([QKeySequence(key) for key in shown if key])
        action.triggered.connect(lambda: done())
        self._window.addAction(action)
        self.menu.addAction(action)
        return action

    def separate(self) -> None:
        """Begins another group in the menu."""
        self.menu.addSeparator()
