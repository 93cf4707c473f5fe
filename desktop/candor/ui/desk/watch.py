"""Keeps what was given in sync as long as the window is open."""

from PySide6.QtCore import QObject, Signal

from candor.model.events import IndexEnded, IndexEvent, ScanEnded, Watching
from candor.services.verbs import Verbs
from candor.work import Background, Job

FEW = 5  # files that changed: so many are read without a word over the rows


class Watch(QObject):
    """One watch at a time, beside what the person has read. `happened` carries each IndexEvent, `failed` a CandorError;
    `changed` is sent when `reading` or `in_sync` is another.
    """

    happened = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._job: Job | None = None
        self._held = self._wanted = False
        self.reading = self.in_sync = False

    def start(self) -> None:
        """Looks through everything, then watches it; without effect while that goes on."""
        self._wanted = True
        if self._job is None and not self._held:
            self._job = job = self._background.start(self._verbs.queue.watch())
            job.happened.connect(self._on_event)
            job.failed.connect(self._on_failed)
            job.ended.connect(lambda: self._on_ended(job.cancelled))
            self._become(reading=True, in_sync=False)

    def stop(self) -> None:
        """Ends it; what is read stays."""
        self._wanted = False
        self._cancel()

    def hold(self) -> None:
        """Lets it rest until `let_go`, while something is forgotten."""
        self._held = True
        self._cancel()

    def let_go(self) -> None:
        """Goes on with what `hold` interrupted."""
        self._held = False
        if self._wanted:
            self.start()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_event(self, event: IndexEvent) -> None:
        self.happened.emit(event)
        if isinstance(event, Watching):
            self._become(reading=False, in_sync=True)
        elif isinstance(event, ScanEnded) and event.waiting >= FEW:
            self._become(reading=True, in_sync=self.in_sync)
        elif isinstance(event, IndexEnded) and self.in_sync:
            self._become(reading=False, in_sync=True)

    def _on_failed(self, error: object) -> None:
        """The next watch would fail in the same way, so it waits until the person goes on."""
        self._wanted = False
        self.failed.emit(error)

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self._become(reading=False, in_sync=False)
        if cancelled and self._wanted and not self._background.stopping:
            self.start()  # it was asked for again before it had let go of everything

    def _become(self, *, reading: bool, in_sync: bool) -> None:
        if (self.reading, self.in_sync) != (reading, in_sync):
            self.reading, self.in_sync = reading, in_sync
            self.changed.emit()
