"""The run that reads files into the library."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor.model.events import IndexEvent
from candor.services.verbs import Verbs
from candor.work import Background, Job


class Reading(QObject):
    """Reads one batch of files at a time; what is added meanwhile is read next.

    `happened` carries each IndexEvent, `failed` a CandorError; `ended` comes last and says whether the person
    stopped it.
    """

    began = Signal()
    happened = Signal(object)
    failed = Signal(object)
    ended = Signal(bool)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._job: Job | None = None
        self._next: list[Path] = []

    @property
    def running(self) -> bool:
        """Whether files are being read."""
        return self._job is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Reads files and folders, after what is being read now."""
        self._next.extend(path for path in paths if path not in self._next)
        if self._job is None and self._next:
            batch, self._next = self._next, []
            self._start(self._verbs.index(batch))

    def look_again(self) -> None:
        """Reads what is new or changed in everything given so far."""
        if self._job is None:
            self._start(self._verbs.index([]))

    def rebuild(self) -> None:
        """Deletes the index and reads everything given so far again."""
        if self._job is None:
            self._start(self._verbs.rebuild())

    def stop(self) -> None:
        """Stops reading and forgets what was to be read next; what is read stays."""
        self._next.clear()
        if self._job is not None:
            self._job.cancel()

    def _start(self, run: AsyncIterator[IndexEvent]) -> None:
        job = self._background.start(run)
        self._job = job
        job.happened.connect(self.happened)
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._on_ended(job.cancelled))
        self.began.emit()

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self.ended.emit(cancelled)
        self.add([])
