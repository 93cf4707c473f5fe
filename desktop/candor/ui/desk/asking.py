"""The answer that is being written."""

from PySide6.QtCore import QObject

from candor.model.question import Question
from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.ui.desk.run import Run
from candor.work import Background


class Asking(Run):
    """Asks one question at a time, or branches from one answer: AnswerEvents. What had arrived is kept when it is
    stopped.
    """

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(background, parent)
        self._verbs = verbs

    def ask(self, question: Question) -> None:
        """Starts an answer; without effect while another is being written."""
        if not self.running:
            self.start(self._verbs.ask(question))

    def branch(self, answer: Turn, token: int, choice: str) -> None:
        """Starts a sibling that keeps an answer up to a token and puts an alternative there; as `ask` otherwise."""
        if not self.running:
            self.start(self._verbs.answers.branch(answer, token, choice))
