"""The run that reads files into the library."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor.model.events import IndexEvent
from candor.services.verbs import Verbs
from candor.ui.desk.watch import Watch
from candor.work import Background, Job

Fetch = Callable[[], AsyncIterator[IndexEvent]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Files and folders that go into one collection (its id); "" lets the library find or make theirs."""

    paths: tuple[Path, ...]
    into: str = ""

    def without(self, folder: Path) -> "Batch":
        """The same without what lies in a folder."""
        return Batch(tuple(path for path in self.paths if not path.resolve().is_relative_to(folder)), self.into)


def merged(batches: Sequence[Batch]) -> list[Batch]:
    """One batch for each collection, in the order in which they were asked for first."""
    paths: dict[str, dict[Path, None]] = {}
    for batch in batches:
        paths.setdefault(batch.into, {}).update(dict.fromkeys(batch.paths))
    return [Batch(tuple(own), into) for into, own in paths.items()]


class Reading(QObject):
    """Reads one batch of files at a time, beside the `watch`; what is added meanwhile is read next.

    What a failure or `hold` cut off is kept and read when reading goes on. `happened` carries each IndexEvent, `failed`
    a CandorError; `ended` comes last and says whether the person stopped it. `fetched` carries what `fetch` failed
    with, or None.
    """

    began = Signal()
    happened = Signal(object)
    failed = Signal(object)
    fetched = Signal(object)
    ended = Signal(bool)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self.watch = Watch(background, verbs, self)
        self.watch.happened.connect(self.happened)
        self.watch.failed.connect(self.failed)
        self._job: Job | None = None
        self._now: Batch | None = None
        self._next: list[Batch] = []
        self._fetches: list[Fetch] = []
        self._retries: list[tuple[str, ...]] = []
        self._again = self._held = self._broke = self._fetching = False

    @property
    def running(self) -> bool:
        """Whether files are being read."""
        return self._job is not None or self.watch.reading

    def add(self, paths: Sequence[Path], into: str = "") -> None:
        """Reads files and folders into a collection (its id), after what is being read now."""
        self._next = merged([*self._next, Batch(tuple(paths), into)])
        self._go_on()

    def fetch(self, work: Fetch) -> None:
        """Reads a web page or a table before all that waits: the person waits for it. `fetched` says how it ended."""
        self._fetches.append(work)
        if not self._fetching:
            self._interrupt()
        self._go_on()

    def drop_fetch(self) -> None:
        """Ends what `fetch` began: nobody waits for it any more."""
        self._fetches.clear()
        if self._fetching and self._job is not None:
            self._job.cancel()

    def look_again(self) -> None:
        """Reads what is new or changed in everything given so far, then what was kept for later."""
        self._again, self._broke = True, False
        self._go_on()

    def retry(self, documents: Sequence[str] = ()) -> None:
        """Reads these documents (ids) again, with none every failed one, after what is being read now."""
        self._retries.append(tuple(documents))
        self._go_on()

    def rebuild(self) -> None:
        """Deletes the index and reads everything given so far again."""
        if self._job is None:
            self._start(self._verbs.rebuild())

    def stop(self) -> None:
        """Stops reading and forgets what was to be read next; what is read stays."""
        self._next.clear()
        self._fetches.clear()
        self._retries.clear()
        self._again = False
        self.watch.stop()
        if self._job is not None:
            self._job.cancel()

    def hold(self, forgotten: Path) -> None:
        """Interrupts reading until `let_go`, while a file or folder is forgotten; the rest of the work is kept."""
        self._held = True
        self.watch.hold()
        self._interrupt()
        self._next = [left for batch in self._next if (left := batch.without(forgotten)).paths]

    def let_go(self) -> None:
        """Goes on with what `hold` interrupted."""
        self._held = False
        self.watch.let_go()
        self._go_on()

    def _interrupt(self) -> None:
        if self._job is not None and not self._job.cancelled:
            self._again = True
            self._keep_batch()
            self._job.cancel()

    def _go_on(self) -> None:
        if self._job is not None or self._held:
            return
        if self._fetches:
            self._start_fetch(self._fetches.pop(0))
        elif self._retries:
            self._start(self._verbs.queue.retry(self._retries.pop(0)))
        elif self._again:
            self._again = False
            self._start(self._verbs.index([]))
        elif self._next:
            batch = self._next.pop(0)
            self._start(self._verbs.index(batch.paths, batch.into), batch)

    def _start(self, run: AsyncIterator[IndexEvent], batch: Batch | None = None) -> None:
        job = self._begun(run, batch)
        job.failed.connect(self._on_failed)
        job.ended.connect(lambda: self._on_ended(job.cancelled))
        self.began.emit()

    def _start_fetch(self, work: Fetch) -> None:
        errors: list[object] = []
        self._fetching = True
        job = self._begun(work())
        job.failed.connect(errors.append)
        job.ended.connect(lambda: self._on_fetched(errors[0] if errors else None, job.cancelled))

    def _begun(self, run: AsyncIterator[IndexEvent], batch: Batch | None = None) -> Job:
        self._now, self._broke = batch, False
        job = self._job = self._background.start(run)
        job.happened.connect(self.happened)
        return job

    def _keep_batch(self) -> None:
        if self._now is not None:
            self._next = merged([self._now, *self._next])
            self._now = None

    def _on_failed(self, error: object) -> None:
        """Keeps the batch: the run may not have come to write it down. The rest would fail in the same way."""
        self._broke = True
        self._keep_batch()
        self.failed.emit(error)

    def _on_fetched(self, error: object, cancelled: bool) -> None:
        self._job, self._fetching = None, False
        self.ended.emit(cancelled)
        self.fetched.emit(error)
        self._go_on()

    def _on_ended(self, cancelled: bool) -> None:
        self._job = None
        self.ended.emit(cancelled)
        if not self._broke:
            self._go_on()
            if self._job is None and not cancelled:
                self.watch.start()
