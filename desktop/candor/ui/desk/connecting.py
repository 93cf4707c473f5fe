"""What was connected to, and whether anything may leave this machine."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from candor.model.connection import ConnectionMade
from candor.services.verbs import Verbs
from candor.ui.desk.latest import Latest
from candor.work import Background, Job

MOST = 10_000  # rows; the ledger keeps no more
HEAD = 20  # rows that tell whether there is anything new
LOOK_MS = 2_000

Found = tuple[bool, list[ConnectionMade] | None]


class Connecting(QObject):
    """`changed` is sent when there is more in the ledger or the switch was turned; `failed` carries a CandorError.

    `made` are the connections, newest first; `allowed` is whether visits may leave without being allowed once.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._verbs = background, verbs.connections
        self.elsewhere, self.protected = self._verbs.elsewhere, self._verbs.protected
        self.made: list[ConnectionMade] = []
        self.allowed = False
        self._since = time.time()
        self._finding = Latest(background, parent=self)
        self._finding.happened.connect(self._on_found)
        self._finding.failed.connect(self.failed)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self.look)

    @property
    def hosts(self) -> list[str]:
        """The other machines that were connected to since Candor was opened, the first one first."""
        reached = (each for each in reversed(self.made) if each.leaves and each.address and not each.blocked)
        return list(dict.fromkeys(each.host for each in reached if each.at >= self._since))

    def look(self) -> None:
        """Finds out what is new; without effect while it finds out."""
        if not self._finding.running:
            self._finding.start(self._find)

    def watch(self, watched: bool) -> None:
        """Goes on looking as long as somebody watches."""
        if watched:
            self.look()
            self._watch.start()
        else:
            self._watch.stop()

    def forget(self) -> None:
        """Forgets every connection there was."""
        self._finding.start(self._forget)

    def keep_token(self, token: str) -> Job:
        """Keeps the token that the other machine's Ollama wants; `happened` is sent when it is kept."""
        return self._background.start(self._keep(token))

    def drop(self) -> None:
        """Wants to know nothing any more."""
        self._watch.stop()
        self._finding.drop()

    async def _find(self) -> Found:
        allowed = await self._verbs.allowed()
        if await self._verbs.all(HEAD) == self.made[:HEAD]:
            return allowed, None
        return allowed, await self._verbs.all(MOST)

    async def _forget(self) -> Found:
        await self._verbs.clear()
        return await self._verbs.allowed(), []

    async def _keep(self, token: str) -> bool:
        await self._verbs.keep_token(token)
        return True

    def _on_found(self, found: Found) -> None:
        allowed, made = found
        if made is not None or allowed != self.allowed:
            self.allowed = allowed
            self.made = self.made if made is None else made
            self.changed.emit()
