"""The answer that is being weighed."""

from PySide6.QtCore import QObject, Signal

from candor.model.events import Grounded, GroundEvent
from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.work import Background, Job


class Weighing(QObject):
    """Weighs one answer at a time. `happened` carries (id of the answer, GroundProgress), `weighed` its Turn with what
    came of it, `failed` a CandorError; `ended` comes last.
    """

    happened = Signal(str, object)
    weighed = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether an answer is being weighed."""
        return self._job is not None

    def weigh(self, answer: Turn) -> None:
        """Starts; without effect while another answer is being weighed."""
        if self._job is not None:
            return
        job = self._background.start(self._verbs.answers.ground(answer))
        self._job = job
        job.happened.connect(lambda event: self._on_event(answer.id, event))
        job.failed.connect(self.failed)
        job.ended.connect(self._on_ended)

    def stop(self) -> None:
        """Stops: the server hears of it at once, and nothing is kept."""
        if self._job is not None:
            self._job.cancel()

    def _on_event(self, answer: str, event: GroundEvent) -> None:
        if isinstance(event, Grounded):
            self.weighed.emit(event.turn)
        else:
            self.happened.emit(answer, event)

    def _on_ended(self) -> None:
        self._job = None
        self.ended.emit()
