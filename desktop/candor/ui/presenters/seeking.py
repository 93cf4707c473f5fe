"""Joins the sidebar's search with the messages of all conversations."""

from PySide6.QtCore import QObject, Signal

from candor.model.kept import MessageFound
from candor.services.verbs import Talks
from candor.ui.desk.latest import Latest
from candor.ui.sidebar.sidebar import Sidebar

MOST = 100  # messages that are listed


class Seeking(QObject):
    """Looks for what is typed; only the answer to the last words counts. `troubled` carries a Failure."""

    troubled = Signal(object)

    def __init__(self, latest: Latest, talks: Talks, sidebar: Sidebar) -> None:
        super().__init__(latest)
        self._latest, self._talks, self._sidebar = latest, talks, sidebar
        sidebar.sought.connect(self._seek)
        latest.happened.connect(self._on_found)
        latest.failed.connect(lambda error: self.troubled.emit(error.failure()))

    def _seek(self, wanted: str) -> None:
        if wanted:
            self._latest.start(lambda: self._find(wanted))
        else:
            self._latest.drop()

    async def _find(self, wanted: str) -> tuple[str, list[MessageFound]]:
        return wanted, await self._talks.find(wanted, MOST)

    def _on_found(self, found: tuple[str, list[MessageFound]]) -> None:
        self._sidebar.show_found(*found)
