"""The run that reads files into the library."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor.model.events import IndexEvent
from candor.services.verbs import Verbs
from candor.work import Background, Job


class Reading(QObject):
    """Reads one batch of files at a time; what is added meanwhile is read next.

    What a failure or `hold` cut off is kept and read when reading goes on. `happened` carries each IndexEvent, `failed`
    a CandorError; `ended` comes last and says whether the person stopped it.
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
        self._now: list[Path] = []
        self._next: list[Path] = []
        self._again = self._held = self._broke = False

    @property
    def running(self) -> bool:
        """Whether files are being read."""
        return self._job is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Reads files and folders, after what is being read now."""
        self._next.extend(path for path in paths if path not in self._next)
        self._go_on()

    def look_again(self) -> None:
        """Reads what is new or changed in everything given so far, then what was kept for later."""
        self._again = True
        self._go_on()

    def rebuild(self) -> None:
        """Deletes the index and reads everything given so far again."""
        if self._job is None:
            self._start(self._verbs.rebuild(), [])

    def stop(self) -> None:
        """Stops reading and forgets what was to be read next; what is read stays."""
        self._next.clear()
        self._again = False
        if self._job is not None:
            self._job.cancel()

    def hold(self, forgotten: Path) -> None:
        """Interrupts reading until `let_go`, while a file or folder is forgotten; the rest of the work is kept."""
        self._held = True
        if self._job is not None and not self._job.cancelled:
            self._again = True
            self._keep_batch()
            self._job.cancel()
        self._next = [path for path in self._next if not path.resolve().is_relative_to(forgotten)]

    def let_go(self) -> None:
        """Goes on with what `hold` interrupted."""
        self._held = False
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None or self._held:
            return
        if self._again:
            self._again = False
            self._start(self._verbs.index([]), [])
        elif self._next:
            batch, self._next = self._next, []
            self._start(self._verbs.index(batch), batch)

    def _start(self, run: AsyncIterator[IndexEvent], batch: list[Path]) -> None:
        self._now, self._broke = batch, False
        job = self._background.start(run)
        self._job = job
        job.happened.connect(self.happened)
        job.failed.connect(self._on_failed)
        job.ended.connect(lambda: self._on_ended(job.cancelled))
        self.began.emit()

    def _keep_batch(self) -> None:
        self._next = [*self._now, *(path for path in self._next if path not in self._now)]

    def _on_failed(self, error: object) -> None:
        """Keeps the batch: the run may not have come to write it down. The rest would fail in the same way."""
        self._broke = True
        self._keep_batch()
        self.failed.emit(error)

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self.ended.emit(cancelled)
        if not self._broke:
            self._go_on()
