"""The answer that is being written."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QObject, Signal

from candor.model.events import AnswerEvent
from candor.model.question import Question
from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.work import Background, Job


class Asking(QObject):
    """Asks one question at a time, or branches from one answer.

    `happened` carries each AnswerEvent, `failed` a CandorError; `ended` comes last and says whether the person stopped
    it.
    """

    happened = Signal(object)
    failed = Signal(object)
    ended = Signal(bool)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether an answer is being written."""
        return self._job is not None

    def ask(self, question: Question) -> None:
        """Starts an answer; without effect while another is being written."""
        if self._job is None:
            self._start(self._verbs.ask(question))

    def branch(self, answer: Turn, token: int, choice: str) -> None:
        """Starts a sibling that keeps an answer up to a token and puts an alternative there; as `ask` otherwise."""
        if self._job is None:
            self._start(self._verbs.answers.branch(answer, token, choice))

    def stop(self) -> None:
        """Stops the answer: the server hears of it at once; what had arrived is kept."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, run: AsyncIterator[AnswerEvent]) -> None:
        job = self._background.start(run)
        self._job = job
        job.happened.connect(self.happened)
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._on_ended(job.cancelled))

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self.ended.emit(cancelled)
