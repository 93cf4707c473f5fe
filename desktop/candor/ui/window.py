"""The main window: what is seen at first; the rest is made and wired in `frame`. Knows no verb itself."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.model.errors import CandorError
from candor.model.failure import Failure
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.preferences import Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.frame.commands import Commands
from candor.ui.frame.panes import Panes
from candor.ui.frame.takes_drops import TakesDrops
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.work import Background

if TYPE_CHECKING:
    from candor.services.verbs import Verbs
    from candor.ui.desk.desk import Desk
    from candor.ui.first_run.first_run import FirstRun
    from candor.ui.frame.adding import Adding
    from candor.ui.frame.focus import Focus
    from candor.ui.frame.side_pages import SidePages
    from candor.ui.frame.working import Working
    from candor.ui.library.library_page import LibraryPage
    from candor.ui.palette.palette import Palette
    from candor.ui.presenters.modelling import Modelling
    from candor.ui.presenters.presenters import Presenters
    from candor.ui.presenters.settling import Settling
    from candor.ui.presenters.showing import Showing
    from candor.ui.presenters.unlocking import Unlocking
    from candor.ui.presenters.updating import Updating
    from candor.ui.transcript.transcript import Transcript
    from candor.ui.viewer.viewer import Viewer


class MainWindow(TakesDrops):
    """Sidebar, centre, evidence. Shown at once; `furnish` makes the pages that are not seen at first, and `open` gives
    it the verbs when the core is ready.

    `fresh` says that nothing was ever kept, so the first run is shown; `samples` is a folder to try Candor with.
    `painted` is sent once, when it can be seen, `closed` when the person closes it.
    """

    painted = Signal()
    closed = Signal()

    # What `furnish` makes, and `open` the last. Its modules are loaded by then too: they are half of the window.
    library_page: "LibraryPage"
    showing: "Showing"
    viewer: "Viewer"
    side_pages: "SidePages"
    settling: "Settling"
    adding: "Adding"
    palette_sheet: "Palette"
    collection_actions: list[QAction]
    viewer_actions: list[QAction]
    chat_actions: list[QAction]
    focus: "Focus"
    updating: "Updating"

    def __init__(
        self, theme: Theme, background: Background, preferences: Preferences, fresh: bool, samples: Path | None = None
    ) -> None:
        super().__init__()
        self.theme, self._background, self.preferences = theme, background, preferences
        self._samples, self._seen = samples, False
        self.server_failure: Failure | None = None
        self.desk: Desk | None = None
        self.presenters: Presenters | None = None
        self.unlocking: Unlocking | None = None
        self._working: Working | None = None
        self.modelling: Modelling | None = None
        self.commands = Commands(self)
        self.sidebar = Sidebar(theme)
        self.evidence = Evidence(theme)
        self.ask_page = AskPage(theme, self.commands.menu)
        self.ask_page.band.choose_colouring(Colouring(preferences.settings.doubt_colours))
        self.ask_page.band.choose_level(DoubtLevel(preferences.settings.doubt))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.ask_page)
        self.panels: dict[QWidget, QWidget] = {self.ask_page: self.evidence}
        self.alone: set[QWidget] = {self.first_run} if fresh else set()
        self.panes = Panes(theme, self.sidebar, self.pages, self.evidence)
        self.setCentralWidget(self.panes)
        self.setWindowTitle("Candor")
        self.setMinimumSize(640, 480)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        self._wire()
        self.steps: Iterator[None] = self._furnished()
        """What `furnish` has still to do, to be taken one by one where there is time."""
        if fresh:
            self.show_page(self.first_run)
        else:
            self.begin_conversation()

    @cached_property
    def first_run(self) -> "FirstRun":
        """The page of the first start: made at once then, else with all that is not seen."""
        from candor.ui.first_run.first_run import FirstRun

        page = FirstRun(self.theme, self._samples is not None)
        self.pages.addWidget(page)
        return page

    @cached_property
    def transcript(self) -> "Transcript":
        """The turns of the conversation: of what is not seen at first half the work, so it is a step of its own."""
        from candor.ui.transcript.transcript import Transcript

        return Transcript(self.theme)

    def furnish(self) -> None:
        """Makes what is not seen at first, as far as it was not made; a second call does nothing."""
        for _ in self.steps:
            continue

    def open(self, verbs: "Verbs") -> None:
        """Begins to work: finds out about server, library and conversations."""
        from candor.ui.frame.working import Working

        self.furnish()
        self._working = working = Working(self, self._background, verbs, self._samples)
        self.desk, self.presenters, self.unlocking = working.desk, working.presenters, working.unlocking
        self.modelling, self.updating = working.modelling, working.updating
        self.dropping = self.adding.dropping
        working.begin()

    def show_error(self, error: CandorError) -> None:
        """Says what went wrong, over the composer."""
        if self.pages.currentWidget() is self.first_run:
            self.show_page(self.ask_page)
        self.show_trouble(error.failure())

    def show_page(self, page: QWidget) -> None:
        """Shows a page with the panes it has."""
        self.pages.setCurrentWidget(page)
        self.commands.set_page(page)
        self.panes.allow(sidebar=page not in self.alone, panel=self.panels.get(page))
        if page is self.ask_page:
            self.sidebar.choose_conversation(self.desk.chats.current if self.desk else None)

    def show_library(self, collection: str = "") -> None:
        """Shows a collection's files, by its id; "" shows all."""
        self.furnish()
        self.library_page.show_collection(collection)
        self.sidebar.choose_collection(collection)
        self.show_page(self.library_page)
        self.panes.close_drawers()

    def begin_conversation(self) -> None:
        """Shows an empty conversation with the focus in the composer."""
        if self.desk:
            self.desk.chats.begin()
        self.show_page(self.ask_page)
        self.ask_page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_conversation(self, number: str) -> None:
        """Shows a conversation as it was left."""
        if self.desk:
            self.desk.chats.open(number)
        self.show_page(self.ask_page)
        self.panes.close_drawers()

    def open_message(self, number: str, turn: str) -> None:
        """Shows a conversation at one of its turns."""
        if self.desk:
            self.desk.chats.open_at(number, turn)
        self.show_page(self.ask_page)
        self.panes.close_drawers()

    def keep(self, paths: list[Path]) -> None:
        """Reads files and folders into the library; of a backup among them it asks for the passphrase."""
        if self._working:
            self._working.keep(paths)

    def come_forward(self) -> None:
        """Shows itself over all other windows, unfolded if it was folded away."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def look_for_server(self) -> None:
        """Looks for Ollama again."""
        if self.desk:
            self.desk.server.look()

    def choose_model(self, name: str) -> None:
        """Lets a model answer from now on."""
        self.ask_page.composer.set_models(self.ask_page.composer.models, name)
        self.preferences.set_model(name)

    def show_trouble(self, failure: Failure | None) -> None:
        """Says over the composer what failed, else what is wrong with the server."""
        self.ask_page.banner.show_failure(failure or self.server_failure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells when all of it was painted for the first time: children are painted before the next turn."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the panes as they are read, whatever was shown last."""
        return self.focus.step(forward) if hasattr(self, "focus") else super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Looks for the server again when the person comes back from starting it."""
        super().changeEvent(event)
        came_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came_back and self.desk and self.desk.server.state and not self.desk.server.in_order:
            self.desk.server.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells that the person is done."""
        super().closeEvent(event)
        if self.desk:
            self.desk.close()
        self.closed.emit()

    def _furnished(self) -> Iterator[None]:
        self.ask_page.take_transcript(self.transcript)
        yield
        from candor.ui.frame.furnishing import furnish

        yield
        yield from furnish(self)

    def _wire(self) -> None:
        side, ask = self.sidebar, self.ask_page
        side.new_asked.connect(self.begin_conversation)
        side.conversation_chosen.connect(self.open_conversation)
        side.chats.message_chosen.connect(self.open_message)
        side.library_asked.connect(self.show_library)
        ask.composer.model_chosen.connect(self.choose_model)
        ask.band.panel_toggled.connect(lambda: self.panes.toggle(self.evidence))
        ask.band.sidebar_asked.connect(lambda: self.panes.show_pane(self.sidebar, True))
        self.panes.shaped.connect(lambda: ask.band.sidebar.setVisible(self.panes.is_away(self.sidebar)))
