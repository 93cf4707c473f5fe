"""The viewer's keys, each in the menu; they rest while another page is shown."""

from PySide6.QtGui import QAction

from candor.ui.frame.commands import Commands
from candor.ui.presenters.showing import Showing
from candor.ui.tr import tr


def add_viewer_commands(commands: Commands, showing: Showing) -> list[QAction]:
    """Gives the menu what can be done with a document that is looked at."""
    add, viewer = commands.add, showing.viewer
    commands.begin_menu(tr("Document"), before=tr("Appearance"))
    return [
        add(tr("Previous passage"), "[", lambda: showing.step(-1)),
        add(tr("Next passage"), "]", lambda: showing.step(1)),
        add(tr("Find in this document"), "Ctrl+F", viewer.find_bar.open_bar),
        add(tr("Copy the passage"), "Ctrl+C", showing.copy),
        add(tr("Page up"), "PgUp", lambda: viewer.surface.page_by(-1)),
        add(tr("Page down"), "PgDown", lambda: viewer.surface.page_by(1)),
        add(tr("Beginning of the document"), "Home", lambda: viewer.surface.to_end(last=False)),
        add(tr("End of the document"), "End", lambda: viewer.surface.to_end(last=True)),
        add(tr("Open in its own program"), "Ctrl+Shift+E", showing.open_outside),
    ]
