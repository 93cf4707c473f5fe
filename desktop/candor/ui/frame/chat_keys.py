"""What can be done with the conversation that is shown, in the menu; it rests while another page is shown."""

from PySide6.QtGui import QAction

from candor.ui.ask.ask_page import AskPage
from candor.ui.frame.commands import Commands
from candor.ui.tr import tr
from candor.ui.transcript.transcript import Transcript


def add_chat_commands(commands: Commands, page: AskPage, transcript: Transcript) -> list[QAction]:
    """Gives the menu what is done with messages."""
    add = commands.add
    commands.begin_menu(tr("Conversation"), before=tr("Appearance"))
    return [
        add(tr("Find in this conversation"), "Ctrl+F", page.find_bar.open_bar),
        add(tr("Edit question"), "Alt+E", transcript.edit_question),
        add(tr("Quote in the next question"), "Alt+Q", transcript.quote),
        add(tr("Copy as Markdown"), "Ctrl+Shift+C", transcript.copy_markdown),
        add(tr("Select all messages"), "Ctrl+Shift+M", transcript.selecting.everything),
    ]
