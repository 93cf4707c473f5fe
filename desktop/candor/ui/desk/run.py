"""One piece of work at a time."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QObject, Signal

from candor.work import Background, Job


class Run(QObject):
    """Runs what its subclass starts. `happened` carries each event, `failed` a CandorError; `ended` comes last and says
    whether the person stopped it.
    """

    happened = Signal(object)
    failed = Signal(object)
    ended = Signal(bool)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def stop(self) -> None:
        """Stops it: the server hears of it at once."""
        if self._job is not None:
            self._job.cancel()

    def start(self, work: AsyncIterator[object]) -> None:
        """Begins; the caller has looked that nothing is under way."""
        job = self._background.start(work)
        self._job = job
        job.happened.connect(self.happened)
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._on_ended(job.cancelled))

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self.ended.emit(cancelled)
