"""What is known about the model's server."""

from PySide6.QtCore import QObject, Signal

from candor.model.events import ServerState
from candor.services.verbs import Verbs
from candor.work import Background, Job


class Server(QObject):
    """Looks for Ollama. `changed` carries the ServerState whenever one was found out."""

    changed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._job: Job | None = None
        self.state: ServerState | None = None

    @property
    def in_order(self) -> bool:
        """Whether it was found with nothing to complain about."""
        return self.state is not None and self.state.failure is None

    def look(self) -> None:
        """Looks for it; without effect while it is looking."""
        if self._job is None:
            self._job = self._background.start(self._state())
            self._job.happened.connect(self._on_state)
            self._job.ended.connect(self._on_ended)

    async def _state(self) -> ServerState:
        return await self._verbs.server()

    def _on_state(self, state: object) -> None:
        if isinstance(state, ServerState):
            self.state = state
            self.changed.emit(state)

    def _on_ended(self) -> None:
        self._job = None
