"""The main window: makes the views and wires them; knows no verb itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.model.errors import CandorError
from candor.model.events import ServerState
from candor.model.failure import Failure
from candor.model.turn import Conversation
from candor.services.verbs import Verbs
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.first_run.first_run import FirstRun
from candor.ui.frame.acts import act, leave_document, open_document, show_document
from candor.ui.frame.adding import Adding
from candor.ui.frame.chat_keys import add_chat_commands
from candor.ui.frame.collection_keys import add_collection_commands
from candor.ui.frame.commands import Commands
from candor.ui.frame.focus import Focus
from candor.ui.frame.keys import add_commands
from candor.ui.frame.panes import Panes
from candor.ui.frame.side_pages import SidePages
from candor.ui.frame.starting import begin_first_run, take
from candor.ui.frame.takes_drops import TakesDrops
from candor.ui.frame.viewer_keys import add_viewer_commands
from candor.ui.library.library_page import LibraryPage
from candor.ui.palette.palette import Palette
from candor.ui.presenters.connections import Connections
from candor.ui.presenters.doubt_ways import DoubtWays
from candor.ui.presenters.modelling import Modelling
from candor.ui.presenters.presenters import Presenters
from candor.ui.presenters.setting_up import SettingUp
from candor.ui.presenters.settling import Settling
from candor.ui.presenters.showing import Showing
from candor.ui.presenters.tending import open_location
from candor.ui.presenters.unlocking import Unlocking
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.transcript.transcript import Transcript
from candor.work import Background


class MainWindow(TakesDrops):
    """Sidebar, centre, evidence. Shown at once; `open` gives it the verbs when the core is ready.

    `fresh` says that nothing was ever kept, so the first run is shown; `samples` is a folder to try Candor with.
    `closed` is sent when the person closes it.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, background: Background, preferences: Preferences, fresh: bool, samples: Path | None = None
    ) -> None:
        super().__init__()
        self.theme, self._background, self.preferences = theme, background, preferences
        self._samples = samples
        self._server_failure: Failure | None = None
        self.desk: Desk | None = None
        self.presenters: Presenters | None = None
        self.unlocking: Unlocking | None = None
        self.commands = Commands(self)
        self.sidebar = Sidebar(theme)
        self.transcript = Transcript(theme)
        self.evidence = Evidence(theme)
        self.ask_page = AskPage(theme, self.transcript, self.commands.menu)
        self.library_page = LibraryPage(theme)
        DoubtWays(preferences, self.ask_page.band, self.transcript, self.evidence)
        self.showing = Showing(theme, self)
        self.viewer = self.showing.viewer
        self.first_run = FirstRun(theme, samples is not None)
        self.pages = QStackedWidget()
        for page in (self.ask_page, self.library_page, self.first_run, self.viewer):
            self.pages.addWidget(page)
        self.panes = Panes(theme, self.sidebar, self.pages, self.evidence, self.showing.panel)
        self.side_pages = SidePages(theme, self.pages, self.show_page, self.commands, preferences.file.path)
        self.settling = Settling(theme, preferences, self.side_pages.settings_page, self.ask_page)
        talking = (self.ask_page, self.viewer)
        self.adding = Adding(theme, self.panes, self.sidebar, self.pages, self.library_page, self.ask_page, talking)
        self.setCentralWidget(self.panes)
        self.palette_sheet = Palette(theme, self)
        self.setWindowTitle("Candor")
        self.setMinimumSize(640, 480)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        self.focus = self._made_focus()
        add_commands(self)
        self.collection_actions = add_collection_commands(self.commands, self.adding)
        self.viewer_actions = add_viewer_commands(self.commands, self.showing)
        self.chat_actions = add_chat_commands(self.commands, self.ask_page, self.transcript)
        self._wire()
        self.show_page(self.first_run if fresh else self.ask_page)

    def open(self, verbs: Verbs) -> None:
        """Begins to work: finds out about server, library and conversations."""
        desk = Desk(self._background, verbs, self)
        self.desk = desk
        views = (self.ask_page, self.transcript, self.evidence, self.sidebar, self.library_page)
        self.presenters = presenters = Presenters(desk, *views, self.preferences, self.side_pages.settings_page)
        presenters.troubled.connect(self._show_trouble)
        presenters.titled.connect(self._on_titled)
        presenters.asked.connect(lambda: self.show_page(self.ask_page))
        presenters.evidence_asked.connect(lambda: self.panes.show_pane(self.evidence, True))
        presenters.document_asked.connect(lambda turn, source: show_document(self, turn, source))
        presenters.file_asked.connect(lambda document: open_document(self, document))
        presenters.keeping.began.connect(self._on_reading_began)
        self.setting_up = up = SettingUp(desk, self.preferences, self.first_run, self._samples)
        up.model_wanted.connect(self._on_model_chosen)
        up.outside_asked.connect(lambda address: open_location(address, self))
        up.given.connect(self._try_samples)
        self.unlocking = Unlocking(desk, self.ask_page, self.side_pages.settings_page)
        self.unlocking.opened.connect(lambda: self._show_trouble(None))
        presenters.asked.connect(self.unlocking.choose_if_undecided)
        side, band = self.side_pages, self.ask_page.band
        shown = (side.connections_page, side.settings_page, self.sidebar.foot, band)
        connections = Connections(desk, self.preferences, *shown)
        connections.troubled.connect(self._show_trouble)
        self.modelling = Modelling(desk, self.preferences, self.side_pages.models_page)
        self.adding.open(desk, presenters.talk)
        self.dropping = self.adding.dropping
        self.showing.open(desk.viewing, desk.reading)
        desk.chats.listed.connect(self._on_listed)
        desk.chats.failed.connect(self.show_error)
        desk.chats.failed.connect(lambda: self._on_titled(desk.chats.current))
        desk.server.changed.connect(self._on_server)
        desk.beginning.nothing_kept.connect(lambda: begin_first_run(self))
        self.preferences.failed.connect(self.show_error)
        self.ask_page.composer.set_ready(True)
        self.ask_page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        desk.look_around()

    def show_error(self, error: CandorError) -> None:
        """Says what went wrong, over the composer."""
        if self.pages.currentWidget() is self.first_run:
            self.show_page(self.ask_page)
        self._show_trouble(error.failure())

    def show_page(self, page: QWidget) -> None:
        """Shows a page with the panes it has."""
        self.pages.setCurrentWidget(page)
        self.commands.set_first_run(page is self.first_run)
        for actions, shown in ((self.viewer_actions, self.viewer), (self.chat_actions, self.ask_page)):
            for action in actions:
                action.setEnabled(page is shown)
        for action in self.collection_actions:
            action.setEnabled(page is self.library_page and bool(self.library_page.collection))
        panel = {self.ask_page: self.evidence, self.viewer: self.showing.panel}.get(page)
        self.panes.allow(sidebar=page not in {self.first_run, self.viewer}, panel=panel)
        if page is self.ask_page:
            self.sidebar.choose_conversation(self.desk.chats.current if self.desk else None)

    def show_library(self, collection: str = "") -> None:
        """Shows a collection's files, by its id; "" shows all."""
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
        take(self, paths)

    def come_forward(self) -> None:
        """Shows itself over all other windows, unfolded if it was folded away."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the panes as they are read, whatever was shown last."""
        return self.focus.step(forward)

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

    def _made_focus(self) -> Focus:
        side, ask, evidence = self.sidebar, self.ask_page, self.evidence
        asking = (self.transcript, ask.nothing, ask.banner, ask.composer)
        view, panel = self.viewer, self.showing.panel
        looking = (view.thumbnails, view.pages, view.text, view.trouble, panel)
        ends = (side, self.library_page.table, self.first_run, *self.side_pages.all, *asking, evidence, *looking)
        return Focus((side, self.pages, evidence, panel), ends)

    def _wire(self) -> None:
        side, page, first, ask = self.sidebar, self.library_page, self.first_run, self.ask_page
        side.new_asked.connect(self.begin_conversation)
        side.conversation_chosen.connect(self.open_conversation)
        side.chats.message_chosen.connect(self.open_message)
        side.library_asked.connect(self.show_library)
        side.settings_asked.connect(self.side_pages.settings)
        for pressed in (side.foot.connections_asked, ask.band.sign.clicked):
            pressed.connect(self.side_pages.connections)
        self.side_pages.about.first_run_asked.connect(lambda: self.show_page(self.first_run))
        self.side_pages.about.folder_asked.connect(lambda folder: open_location(folder, self))
        for view in (side, page, first):
            view.folder_asked.connect(self.adding.folder)
        self.adding.troubled.connect(self._show_trouble)
        self.adding.added.connect(self.show_library)
        first.skipped.connect(self.begin_conversation)
        first.server.address_asked.connect(lambda: self.side_pages.setting_of(self.settling.rows, "ollama_address"))
        ask.composer.model_button.manage_asked.connect(self.side_pages.models)
        ask.composer.model_chosen.connect(self._on_model_chosen)
        for banner in (ask.banner, page.banner):
            banner.acted.connect(lambda action: act(self, action))
        ask.band.panel_toggled.connect(lambda: self.panes.toggle(self.evidence))
        ask.band.sidebar_asked.connect(lambda: self.panes.show_pane(self.sidebar, True))
        page.sidebar_asked.connect(lambda: self.panes.show_pane(self.sidebar, True))
        self.side_pages.sidebar_asked.connect(lambda: self.panes.show_pane(self.sidebar, True))
        self.viewer.left.connect(lambda: leave_document(self))
        self.viewer.band.panel_toggled.connect(self.panes.toggle_panel)
        self.showing.outside_asked.connect(lambda location: open_location(location, self))
        self.panes.shaped.connect(self._on_shaped)

    def look_for_server(self) -> None:
        """Looks for Ollama again."""
        if self.desk:
            self.desk.server.look()

    def _on_server(self, state: ServerState) -> None:
        composer = self.ask_page.composer
        composer.set_models(state.models, composer.model or self.preferences.settings.model)
        composer.set_practice(state.practice)
        self.settling.offer_models(state.models)
        self.sidebar.foot.set_practice(state.practice)
        self._server_failure = state.failure
        self._show_trouble(None)

    def _on_model_chosen(self, name: str) -> None:
        self.ask_page.composer.set_models(self.ask_page.composer.models, name)
        self.preferences.set_model(name)

    def _on_listed(self, conversations: tuple[Conversation, ...]) -> None:
        self.sidebar.set_conversations(conversations)
        if self.desk:
            self._on_titled(self.desk.chats.current)

    def _on_titled(self, number: str | None) -> None:
        title = self.desk.chats.title(number) if self.desk else ""
        self.ask_page.band.title.set_text(title or tr("New question"))
        if self.pages.currentWidget() is self.ask_page:
            self.sidebar.choose_conversation(number)

    def _try_samples(self, samples: list[Path]) -> None:
        """Shows the conversation, which offers questions about them as soon as they are read."""
        self.begin_conversation()
        self.keep(samples)

    def _on_reading_began(self) -> None:
        if self.pages.currentWidget() is self.first_run:
            self.show_library()

    def _show_trouble(self, failure: Failure | None) -> None:
        self.ask_page.banner.show_failure(failure or self._server_failure)

    def _on_shaped(self) -> None:
        drawer = self.panes.is_drawer(self.sidebar) or not self.panes.is_shown(self.sidebar)
        self.ask_page.band.sidebar.setVisible(drawer)
        self.library_page.band.sidebar_button.setVisible(drawer)
        self.side_pages.set_drawer(drawer)
        self.viewer.band.set_narrow(self.panes.is_drawer(self.showing.panel))
