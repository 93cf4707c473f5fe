"""Everything that has a key, in one menu."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Commands:
    """The window's actions: each is in the menu with its key, and works wherever the focus is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._later: list[QAction] = []
        self.menu = QMenu(window)
        self.menu.setTitle("Candor")
        self._into = self.menu

    def add(
        self, text: str, keys: str | tuple[str, ...], done: Callable[[], object], at_first: bool = False
    ) -> QAction:
        """Adds an action; the first of several keys is the one the menu shows. `at_first`: the first run has it too."""
        action = QAction(text, self._window)
        shown = (keys,) if isinstance(keys, str) else keys
        action.setShortcuts([QKeySequence(key) for key in shown if key])
        action.triggered.connect(lambda: done())
        self._window.addAction(action)
        self._into.addAction(action)
        if not at_first:
            self._later.append(action)
        return action

    def set_first_run(self, first: bool) -> None:
        """Rests what would leave the first run, which has no way back, for pages that have nothing to show yet."""
        for action in self._later:
            action.setEnabled(not first)

    def separate(self) -> None:
        """Begins another group in the menu."""
        self.menu.addSeparator()

    def begin_menu(self, title: str, before: str) -> None:
        """What is added from here on stands in a menu of its own, over the entry with the words `before`."""
        self._into = QMenu(title, self.menu)
        self.menu.insertMenu(next(entry for entry in self.menu.actions() if entry.text() == before), self._into)
