"""Joins the page of connections, the foot of the sidebar and the sign over a conversation with the ledger."""

from PySide6.QtCore import QObject, Signal

from candor.ui.ask.top_band import TopBand
from candor.ui.connections.connections_page import ConnectionsPage
from candor.ui.connections.token_section import TokenSection
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.sidebar.foot import Foot
from candor.ui.tr import said
from candor.ui.words import sentence

SWITCH = "nothing_leaves"


class Connections(QObject):
    """Shows what was connected to and turns the switch. `troubled` carries a Failure."""

    troubled = Signal(object)

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        page: ConnectionsPage,
        settings_page: SettingsPage,
        foot: Foot,
        band: TopBand,
    ) -> None:
        super().__init__(desk)
        self._connecting, self._preferences, self._page, self._foot = desk.connecting, preferences, page, foot
        connecting = self._connecting
        page.turned.connect(lambda nothing_leaves: preferences.choose(SWITCH, nothing_leaves))
        page.watched.connect(connecting.watch)
        page.forget_asked.connect(connecting.forget)
        preferences.changed.connect(self._on_preference)
        connecting.changed.connect(self._show)
        connecting.failed.connect(lambda error: self.troubled.emit(error.failure()))
        page.set_elsewhere(connecting.elsewhere, protected=connecting.protected)
        band.sign.set_host(connecting.elsewhere, protected=connecting.protected)
        for heard in (desk.reading.ended, desk.asking.ended, desk.server.changed):
            heard.connect(connecting.look)
        self.token: TokenSection | None = None
        if connecting.elsewhere:
            self.token = token = TokenSection(page.theme, connecting.elsewhere)
            token.keep_asked.connect(self._keep_token)
            settings_page.add_section(token)
        self._show_switch()
        connecting.watch(page.isVisible())

    def _show(self) -> None:
        self._page.set_made(self._connecting.made)
        self._foot.set_hosts(self._connecting.hosts)
        self._preferences.adopt(SWITCH, not self._connecting.allowed)

    def _keep_token(self, typed: str) -> None:
        job, token = self._connecting.keep_token(typed), self.token
        if token is not None:
            job.happened.connect(lambda _: token.show_kept())
            job.failed.connect(lambda error: token.show_failed(f"{sentence(said(str(error)))} {said(error.remedy)}"))

    def _on_preference(self, key: str) -> None:
        if key == SWITCH:
            self._show_switch()

    def _show_switch(self) -> None:
        kept = self._preferences
        self._page.set_switch(nothing_leaves=kept.settings.nothing_leaves, fixed=kept.is_fixed(SWITCH))
