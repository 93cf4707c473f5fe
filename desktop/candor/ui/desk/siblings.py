"""Which turns stand beside those of the conversation that is open."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.work import Background

Beside = Mapping[str, tuple[str, ...]]


class Siblings(QObject):
    """Knows for each turn on the path itself and its siblings, by id, oldest first.

    `changed` is sent when that is known anew, `fetched` carries a Turn that was asked for, `failed` a CandorError.
    """

    changed = Signal()
    fetched = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._wanted: str | None = None
        self.known: Beside = {}

    def look(self, conversation: str | None) -> None:
        """Finds out about a conversation; a late reply about another one is dropped. None has none."""
        self._wanted = conversation
        if conversation is None:
            self._on_known("", {})
            return
        job = self._background.start(self._verbs.answers.siblings(conversation))
        job.happened.connect(lambda known: self._on_known(conversation, known))
        job.failed.connect(self.failed)

    def fetch(self, turn: str) -> None:
        """Reads one turn, whether on the path or not."""
        job = self._background.start(self._verbs.answers.turn(turn))
        job.happened.connect(self._on_fetched)
        job.failed.connect(self.failed)

    def beside(self, turn: str, by: int) -> str | None:
        """The id of the sibling so many places on or back; None where there is none."""
        among = self.known.get(turn, ())
        place = among.index(turn) + by if turn in among else -1
        return among[place] if 0 <= place < len(among) else None

    def _on_known(self, conversation: str, known: Beside) -> None:
        if conversation == (self._wanted or ""):
            self.known = known
            self.changed.emit()

    def _on_fetched(self, turn: object) -> None:
        if isinstance(turn, Turn):
            self.fetched.emit(turn)
