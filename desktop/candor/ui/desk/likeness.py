"""Which passages are similar to an answer's sentences, and what stands around a passage."""

from PySide6.QtCore import QObject, Signal

from candor.model.errors import CandorError
from candor.model.passage import Passage, Similar
from candor.model.turn import Turn
from candor.services.verbs import Verbs
from candor.work import Background


class Likeness(QObject):
    """Compares one answer at a time with its passages, once while it is looked at, and fetches the neighbours of a
    passage.

    `found` carries (id of the answer, tuple of Similar), `around` (id of a passage, the one before it or None, the one
    after it or None), `failed` a CandorError.
    """

    found = Signal(str, object)
    around = Signal(str, object, object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._answer = ""
        self._known: tuple[Similar, ...] | None = None

    def compare(self, answer: Turn) -> None:
        """Finds the passage most similar to each sentence of an answer; what was found for another is forgotten."""
        if answer.id != self._answer:
            self._answer, self._known = answer.id, None
            job = self._background.start(self._verbs.answers.similar(answer))
            job.happened.connect(lambda found: self._on_found(answer.id, found))
            job.failed.connect(lambda error: self._on_failed(answer.id, error))
        elif self._known is not None:
            self.found.emit(answer.id, self._known)

    def look_around(self, passage: Passage) -> None:
        """Fetches what stands before and after a passage in its document."""
        job = self._background.start(self._verbs.answers.neighbours(passage))
        job.happened.connect(lambda pair: self.around.emit(passage.id, *pair))
        job.failed.connect(self.failed)

    def _on_found(self, answer: str, found: tuple[Similar, ...]) -> None:
        if answer == self._answer:
            self._known = found
            self.found.emit(answer, found)

    def _on_failed(self, answer: str, error: CandorError) -> None:
        """The next press tries again."""
        if answer == self._answer:
            self._answer = ""
        self.failed.emit(error)
