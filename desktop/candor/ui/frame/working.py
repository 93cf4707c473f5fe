"""The window at work: its views joined with the verbs, once the core is open."""

from pathlib import Path

from PySide6.QtCore import QObject

from candor.model.events import ServerState
from candor.model.turn import Conversation
from candor.services.verbs import Verbs
from candor.ui.desk.desk import Desk
from candor.ui.frame.acts import open_document, show_document
from candor.ui.frame.starting import begin_first_run, take
from candor.ui.frame.window import Window
from candor.ui.presenters.connections import Connections
from candor.ui.presenters.modelling import Modelling
from candor.ui.presenters.presenters import Presenters
from candor.ui.presenters.setting_up import SettingUp
from candor.ui.presenters.tending import open_location
from candor.ui.presenters.unlocking import Unlocking
from candor.ui.presenters.updating import Updating
from candor.ui.tr import tr
from candor.work import Background


class Working(QObject):
    """Makes the desk and the presenters of a window, and shows in it what they tell. `begin` finds out about server,
    library and conversations.
    """

    def __init__(self, window: Window, background: Background, verbs: Verbs, samples: Path | None) -> None:
        super().__init__(window.panes)
        self._window = window
        self.desk = desk = Desk(background, verbs, self)
        side = window.side_pages
        views = (window.ask_page, window.transcript, window.evidence, window.sidebar, window.library_page)
        self.presenters = Presenters(desk, *views, window.preferences, side.settings_page)
        self.setting_up = SettingUp(desk, window.preferences, window.first_run, samples)
        self.unlocking = Unlocking(desk, window.ask_page, side.settings_page)
        shown = (side.connections_page, side.settings_page, window.sidebar.foot, window.ask_page.band)
        self.connections = Connections(desk, window.preferences, *shown)
        self.modelling = Modelling(desk, window.preferences, side.models_page)
        self.updating = Updating(desk, window.preferences, window.settling, window.sidebar.foot, side.connections_page)
        window.adding.open(desk, self.presenters.talk)
        window.showing.open(desk.viewing, desk.reading)
        self._wire_presenters()
        self._wire_desk()

    def begin(self) -> None:
        """Lets the person ask, and looks around."""
        self._window.ask_page.composer.set_ready(True)
        self.desk.look_around()

    def keep(self, paths: list[Path]) -> None:
        """Reads files and folders into the library; of a backup among them it asks for the passphrase."""
        take(self._window, paths)

    def _wire_presenters(self) -> None:
        window, presenters, up = self._window, self.presenters, self.setting_up
        presenters.troubled.connect(window.show_trouble)
        presenters.titled.connect(self._on_titled)
        presenters.asked.connect(lambda: window.show_page(window.ask_page))
        presenters.asked.connect(self.unlocking.choose_if_undecided)
        presenters.evidence_asked.connect(lambda: window.panes.show_pane(window.evidence, True))
        presenters.document_asked.connect(lambda turn, source: show_document(window, turn, source))
        presenters.file_asked.connect(lambda document: open_document(window, document))
        presenters.keeping.began.connect(self._on_reading_began)
        up.model_wanted.connect(window.choose_model)
        up.outside_asked.connect(lambda address: open_location(address, window.panes.window()))
        up.given.connect(self._try_samples)
        self.unlocking.opened.connect(lambda: window.show_trouble(None))
        self.connections.troubled.connect(window.show_trouble)

    def _wire_desk(self) -> None:
        window, desk = self._window, self.desk
        desk.chats.listed.connect(self._on_listed)
        desk.chats.failed.connect(window.show_error)
        desk.chats.failed.connect(lambda: self._on_titled(desk.chats.current))
        desk.server.changed.connect(self._on_server)
        desk.beginning.nothing_kept.connect(lambda: begin_first_run(window))
        window.preferences.failed.connect(window.show_error)

    def _on_server(self, state: ServerState) -> None:
        window, composer = self._window, self._window.ask_page.composer
        composer.set_models(state.models, composer.model or window.preferences.settings.model)
        composer.set_practice(state.practice)
        window.settling.offer_models(state.models)
        window.sidebar.foot.set_practice(state.practice)
        window.server_failure = state.failure
        window.show_trouble(None)

    def _on_listed(self, conversations: tuple[Conversation, ...]) -> None:
        self._window.sidebar.set_conversations(conversations)
        self._on_titled(self.desk.chats.current)

    def _on_titled(self, number: str | None) -> None:
        window = self._window
        window.ask_page.band.title.set_text(self.desk.chats.title(number) or tr("New question"))
        if window.pages.currentWidget() is window.ask_page:
            window.sidebar.choose_conversation(number)

    def _try_samples(self, samples: list[Path]) -> None:
        """Shows the conversation, which offers questions about them as soon as they are read."""
        self._window.begin_conversation()
        self._window.keep(samples)

    def _on_reading_began(self) -> None:
        if self._window.pages.currentWidget() is self._window.first_run:
            self._window.show_library()
