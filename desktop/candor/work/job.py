"""One piece of background work as the main thread sees it."""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QObject, Signal

from candor.model.errors import CandorError


class Job(QObject):
    """Work that was started on the background thread; made by Background alone, on the main thread.

    Background keeps it until it has ended, so a widget may listen without owning it. After `ended` nothing is
    emitted any more and the listeners are let go.
    """

    happened = Signal(object)
    """Each event the work yields, or the result of a coroutine, in order."""

    failed = Signal(object)
    """The CandorError that broke the work off; never after cancel()."""

    ended = Signal()
    """Exactly once, last, however the work ended: after cancel() when it has let go of everything."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        super().__init__()
        self._cancel = cancel
        self._cancelled = False
        self._over = False

    @property
    def cancelled(self) -> bool:
        """Whether cancel() was called before the work ended."""
        return self._cancelled

    @property
    def running(self) -> bool:
        """Whether `ended` is still to come."""
        return not self._over

    def cancel(self) -> None:
        """Stops the work; callable from any thread, any number of times.

        From here on neither `happened` nor `failed` is emitted, also for what had already occurred.
        """
        if not self._over and not self._cancelled:
            self._cancelled = True
            self._cancel()

    def tell(self, event: object) -> None:
        """Emits `happened` unless the work was cancelled."""
        if not self._cancelled and not self._over:
            self.happened.emit(event)

    def fail(self, error: CandorError) -> None:
        """Emits `failed` unless the work was cancelled."""
        if not self._cancelled and not self._over:
            self.failed.emit(error)

    def end(self) -> None:
        """Emits `ended`, then lets every listener go; called once, by Background."""
        self._over = True
        self.ended.emit()
        self._forget_listeners()

    def _forget_listeners(self) -> None:
        # A function connected to a signal lives as long as the sender; one that knows its job would keep both for good.
        for signal, name in (
            (self.happened, "happened(PyObject)"),
            (self.failed, "failed(PyObject)"),
            (self.ended, "ended()"),
        ):
            if self.receivers(SIGNAL(name)):
                signal.disconnect()
