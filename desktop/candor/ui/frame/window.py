"""What the window is to what is done in it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.model.errors import CandorError
from candor.model.failure import Failure
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.first_run.first_run import FirstRun
from candor.ui.frame.adding import Adding
from candor.ui.frame.commands import Commands
from candor.ui.frame.focus import Focus
from candor.ui.frame.panes import Panes
from candor.ui.frame.side_pages import SidePages
from candor.ui.library.library_page import LibraryPage
from candor.ui.palette.palette import Palette
from candor.ui.presenters.presenters import Presenters
from candor.ui.presenters.settling import Settling
from candor.ui.presenters.showing import Showing
from candor.ui.presenters.unlocking import Unlocking
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.transcript.transcript import Transcript
from candor.ui.viewer.viewer import Viewer


class Window(Protocol):
    """What keys reach: the views, and what the window does itself. `panels` says which panel a page has, `alone` which
    pages have no sidebar.
    """

    theme: Theme
    preferences: Preferences
    commands: Commands
    focus: Focus
    panes: Panes
    sidebar: Sidebar
    ask_page: AskPage
    pages: QStackedWidget
    panels: dict[QWidget, QWidget]
    alone: set[QWidget]
    library_page: LibraryPage
    viewer: Viewer
    evidence: Evidence
    desk: Desk | None
    presenters: Presenters | None
    unlocking: Unlocking | None
    showing: Showing
    adding: Adding
    side_pages: SidePages
    settling: Settling
    palette_sheet: Palette
    collection_actions: list[QAction]
    viewer_actions: list[QAction]
    chat_actions: list[QAction]
    server_failure: Failure | None

    @property
    def transcript(self) -> Transcript:
        """The turns of the conversation."""

    @property
    def first_run(self) -> FirstRun:
        """The page of the first start."""

    def show_page(self, page: QWidget) -> None:
        """Shows a page with the panes it has."""

    def show_library(self, collection: str = "") -> None:
        """Shows a collection's files, by its id; "" shows all."""

    def open_conversation(self, number: str) -> None:
        """Shows a conversation as it was left."""

    def begin_conversation(self) -> None:
        """Shows an empty conversation."""

    def keep(self, paths: list[Path]) -> None:
        """Reads files and folders into the library."""

    def choose_model(self, name: str) -> None:
        """Lets a model answer from now on."""

    def show_error(self, error: CandorError) -> None:
        """Says what went wrong."""

    def show_trouble(self, failure: Failure | None) -> None:
        """The same of a failure; None takes it away."""

    def look_for_server(self) -> None:
        """Looks for Ollama again."""

    def close(self) -> bool:
        """Ends the program."""
