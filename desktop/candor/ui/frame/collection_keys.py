"""What can be done with the collection that is shown, in the menu with its keys; it rests while none is."""

from PySide6.QtGui import QAction

from candor.ui.frame.adding import Adding
from candor.ui.frame.commands import Commands
from candor.ui.tr import tr


def add_collection_commands(commands: Commands, adding: Adding) -> list[QAction]:
    """Gives the menu what the sidebar offers for a collection."""
    commands.begin_menu(tr("Collection"), before=tr("Appearance"))
    return [
        commands.add(tr("Look for new files"), "F5", adding.look),
        commands.add(tr("Rename collection"), "F2", adding.rename),
        commands.add(tr("What the collection ignores"), "Ctrl+Shift+I", adding.ignore),
        commands.add(tr("Forget collection"), "", adding.forget),
    ]
