"""Joins the rows about newer versions, the foot of the sidebar and the page of connections with looking for them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from candor.model.errors import CandorError
from candor.model.failure import Failure
from candor.model.update import UpdateState
from candor.ui.connections.connections_page import ConnectionsPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.dialogs.ask_updates import AskUpdates
from candor.ui.presenters.settling import Settling
from candor.ui.settings.update_row import UpdateRow
from candor.ui.sidebar.foot import Foot
from candor.ui.tr import tr
from candor.ui.transcript.address_dialog import AddressDialog

SETTING, WEEKLY = "updates", "weekly"
LONGEST_MS = 2_000_000_000  # what a timer of Qt's can wait; a look is due sooner
Known = tuple[UpdateState, float | None]


class Updating(QObject):
    """Nobody is asked before the person agreed, in a dialog that names the host; a weekly look is silent, whatever
    comes of it, but for its row and one line in the foot.
    """

    def __init__(
        self, desk: Desk, preferences: Preferences, settling: Settling, foot: Foot, page: ConnectionsPage
    ) -> None:
        super().__init__(desk)
        self._desk, self._verbs, self._preferences = desk, desk.verbs.updates, preferences
        self._foot, self._page, self._rows = foot, page, settling.rows
        self.state: UpdateState | None = None
        self.dialog: AskUpdates | None = None
        self._trouble: Failure | None = None
        self.row = UpdateRow(foot.theme, self._rows.places[SETTING])
        self.row.look_asked.connect(self.ask_to_look)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(lambda: self._find_out(self._verbs.look_weekly))
        settling.ask_first(SETTING, self._may_choose)
        # Not before: what is looked up then is read from the disk.
        preferences.kept.connect(self._on_kept)
        for asked in (foot.update_asked, self.row.page_asked):
            asked.connect(self.show_page)
        desk.updating.happened.connect(self._on_known)
        desk.updating.failed.connect(self._on_failed)
        self._find_out(self._verbs.state)

    def ask_to_look(self) -> None:
        """Looks at once where that is done weekly anyway, else asks first."""
        if self.state is None or not self.state.host:
            return
        if self.state.weekly:
            self._look()
        else:
            self._open(weekly=False).accepted.connect(self._look)

    def show_page(self) -> None:
        """Shows the whole address of the download page, and opens it when the person says so."""
        offered = self.state.offered if self.state else None
        if offered is not None:
            whence = tr("Who made this Candor signed this address.")
            AddressDialog(offered.page, self._foot.window(), whence).open()

    def _look(self) -> None:
        self.row.show_looking()
        self._find_out(lambda: self._verbs.look(once=True))

    def _find_out(self, work: Callable[[], Awaitable[UpdateState]]) -> None:
        self._desk.updating.start(lambda: self._known(work))

    async def _known(self, work: Callable[[], Awaitable[UpdateState]]) -> Known:
        return await work(), await self._verbs.wait()

    def _on_known(self, known: Known) -> None:
        self.state, seconds = known
        state, offered = self.state, self.state.offered
        self._rows.places[SETTING].set_shown(self._rows.rows[SETTING], bool(state.host))
        trouble, self._trouble = self._trouble, None
        self.row.show_state(state if state.failure or trouble is None else replace(state, failure=trouble))
        self._foot.set_newer(offered.version if offered else "")
        self._page.set_weekly(state.host if state.weekly else "")
        self._desk.connecting.look()
        self.timer.stop()
        if seconds is not None:
            self.timer.start(min(int(seconds * 1000), LONGEST_MS))

    def _on_failed(self, error: CandorError) -> None:
        """What came of a look is kept, and told with all else that is; what kept it from being one is not."""
        self._trouble = error.failure()
        self._find_out(self._verbs.state)

    def _may_choose(self, text: str) -> bool:
        """Whether the setting may be another at once; else a dialog asks."""
        if text != WEEKLY or self._preferences.settings.updates == WEEKLY:
            return True
        if self.state is not None and self.state.host:
            self._open(weekly=True).accepted.connect(lambda: self._preferences.choose(SETTING, WEEKLY))
        return False

    def _open(self, *, weekly: bool) -> AskUpdates:
        assert self.state is not None
        self.dialog = dialog = AskUpdates(self._foot.theme, self.state.host, self._foot.window(), weekly=weekly)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _on_kept(self, key: str) -> None:
        if key == SETTING:
            self._find_out(self._verbs.state)
