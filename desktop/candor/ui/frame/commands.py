"""Everything that has a key, in one menu."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from candor.ui.tr import tr

Done = Callable[[], object]


class Commands:
    """The window's actions: each is in the menu with its key, and works wherever the focus is.

    They stand in titled groups, as the shortcuts page shows them and the palette finds them.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.later: list[QAction] = []
        """What would leave the first run, which has no way back, for pages that have nothing to show yet."""
        self._suiting: list[tuple[Sequence[QAction], Callable[[QWidget], bool]]] = []
        self.menu = QMenu(window)
        self.menu.setTitle("Candor")
        self._into = self.menu
        self._groups: list[tuple[str, list[QAction]]] = [(tr("Questions"), [])]

    def add(self, text: str, keys: str | tuple[str, ...], done: Done, at_first: bool = False) -> QAction:
        """Adds an action; the first of several keys is the one the menu shows. `at_first`: the first run has it too."""
        action = QAction(text, self._window)
        shown = (keys,) if isinstance(keys, str) else keys
        # Else macOS takes an action for its own by its first word, in whatever language.
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcuts([QKeySequence(key) for key in shown if key])
        action.triggered.connect(lambda: done())
        self._window.addAction(action)
        self._into.addAction(action)
        self._groups[-1][1].append(action)
        if not at_first:
            self.later.append(action)
        return action

    def groups(self) -> Iterator[tuple[str, tuple[QAction, ...]]]:
        """Every action, in titled groups; a group that was taken up again stands once."""
        gathered: dict[str, list[QAction]] = {}
        for title, actions in self._groups:
            gathered.setdefault(title, []).extend(actions)
        yield from ((title, tuple(actions)) for title, actions in gathered.items() if actions)

    def rest_unless(self, actions: Sequence[QAction], suits: Callable[[QWidget], bool]) -> None:
        """These rest while a page is shown that they do not suit; what is said last of an action holds."""
        self._suiting.append((actions, suits))

    def set_page(self, page: QWidget) -> None:
        """Rests and wakes them for the page that is shown."""
        for actions, suits in self._suiting:
            for action in actions:
                action.setEnabled(suits(page))

    def separate(self, title: str = "") -> None:
        """Begins another group in the menu; without a title it goes on with the one before."""
        self.menu.addSeparator()
        self._groups.append((title or self._groups[-1][0], []))

    def begin_menu(self, title: str, before: str = "") -> None:
        """What is added from here on stands in its own menu, at the end or over the entry `before`."""
        self._into = QMenu(title, self.menu)
        over = next((entry for entry in self.menu.actions() if before and entry.text() == before), None)
        self.menu.insertMenu(over, self._into) if over else self.menu.addMenu(self._into)
        self._groups.append((title, []))

    def end_menu(self) -> None:
        """What is added from here on stands in the menu itself again."""
        self._into = self.menu
