"""The answer that is being weighed."""

from PySide6.QtCore import QObject

from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.ui.desk.run import Run
from candor.work import Background


class Weighing(Run):
    """Weighs one answer at a time, by its id `answer`, of `conversation`: GroundEvents. Stopped, nothing is kept."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(background, parent)
        self._verbs = verbs
        self.answer = self.conversation = ""

    def weigh(self, answer: Turn) -> None:
        """Starts; without effect while another answer is being weighed."""
        if not self.running:
            self.answer, self.conversation = answer.id, answer.conversation
            self.start(self._verbs.answers.ground(answer))
