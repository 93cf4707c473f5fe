"""Which two answers are compared."""

from PySide6.QtCore import QObject

from candor.model.turn import Turn
from candor.ui.desk.desk import Desk
from candor.ui.transcript.transcript import Transcript


class Comparing(QObject):
    """Fetches an answer's siblings one after the other and has the transcript show both side by side; what comes when
    something else is shown is dropped.
    """

    def __init__(self, desk: Desk, transcript: Transcript) -> None:
        super().__init__(desk)
        self._siblings, self._transcript = desk.siblings, transcript
        self._left: Turn | None = None
        self._right = ""
        transcript.compare_asked.connect(self.begin)
        transcript.other_asked.connect(self.step)
        transcript.comparison_ended.connect(self._on_ended)
        desk.siblings.fetched.connect(self._on_fetched)
        desk.chats.opened.connect(self._on_ended)

    def begin(self, left: Turn) -> None:
        """Compares an answer with the one before it, or the one after where it is the first."""
        other = self._siblings.beside(left.id, -1) or self._siblings.beside(left.id, 1)
        if other is not None:
            self._left = left
            self._want(other)

    def step(self, by: int) -> None:
        """Shows another answer on the right, stepping over the one on the left."""
        if self._left is None:
            return
        other = self._siblings.beside(self._right, by)
        if other == self._left.id:
            other = self._siblings.beside(other, by)
        if other is not None:
            self._want(other)

    def _want(self, turn: str) -> None:
        self._right = turn
        self._siblings.fetch(turn)

    def _on_fetched(self, turn: Turn) -> None:
        if self._left is None or turn.id != self._right:
            return
        among = self._siblings.known.get(self._left.id, (self._left.id, turn.id))
        places = [among.index(each.id) + 1 if each.id in among else 1 for each in (self._left, turn)]
        self._transcript.compare((self._left, places[0]), (turn, places[1]), len(among))

    def _on_ended(self) -> None:
        self._left, self._right = None, ""
