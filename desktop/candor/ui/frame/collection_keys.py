"""What can be done with the collection that is shown, in the menu with its keys; it rests while none is."""

from PySide6.QtGui import QAction

from candor.ui.frame.adding import Adding
from candor.ui.frame.commands import Commands


def add_collection_commands(commands: Commands, adding: Adding) -> list[QAction]:
    """Gives the menu what the sidebar offers for a collection."""
    commands.begin_menu("Collection", before="Appearance")
    return [
        commands.add("Look for new files", "F5", adding.look),
        commands.add("Rename collection", "F2", adding.rename),
        commands.add("What the collection ignores", "Ctrl+Shift+I", adding.ignore),
        commands.add("Forget collection", "", adding.forget),
    ]
