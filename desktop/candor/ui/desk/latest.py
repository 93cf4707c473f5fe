"""Something that is found out in the background, of which only the last answer counts."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer, Signal

from candor.work import Background, Job

Work = Callable[[], Awaitable[object]]


class Latest(QObject):
    """Does one thing at a time, `wait` ms after it was asked for: what is asked for meanwhile takes its place, and
    what comes late is dropped. `happened` carries the result, `failed` a CandorError.
    """

    happened = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, wait: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._next: Work | None = None
        self._timer = QTimer(self, interval=wait, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether something is still to be found out."""
        return self._job is not None or self._next is not None

    def start(self, work: Work) -> None:
        """Does this instead of what was asked for before."""
        self._next = work
        self._cancel()
        self._timer.start()

    def drop(self) -> None:
        """Wants nothing any more."""
        self._next = None
        self._timer.stop()
        self._cancel()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _go_on(self) -> None:
        """Begins when nothing else runs: the machine is not given two of the same at once."""
        if self._job is not None or self._next is None or self._timer.isActive():
            return
        work, self._next = self._next, None
        self._job = self._background.start(work())
        self._job.happened.connect(self.happened)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._job = None
        self._go_on()
