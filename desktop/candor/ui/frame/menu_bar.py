"""The menu bar at the top of a Mac's screen, made of the window's commands."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from candor.ui.frame.commands import Commands
from candor.ui.tr import tr


def add_menu_bar(window: QMainWindow, commands: Commands) -> None:
    """Gives the window a bar with a menu for each group; what has a role goes into the program's own menu by itself.

    Minimizing and closing have keys on every Mac, and are nobody's there but the program's.
    """
    menus = {title: window.menuBar().addMenu(title) for title, _ in commands.groups()}
    for title, actions in commands.groups():
        menus[title].addActions(list(actions))
    own = menus[tr("Window")]
    own.addSeparator()
    for text, keys, done in (
        (tr("Minimize"), "Ctrl+M", window.showMinimized),
        (tr("Close window"), "Ctrl+W", window.close),
    ):
        action = QAction(text, window)
        action.setShortcut(QKeySequence(keys))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _=False, done=done: done())
        own.addAction(action)
