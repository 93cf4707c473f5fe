"""Long work on the main thread in slices, so that the window stays awake."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_S = 0.008


class Slices(QObject):
    """Runs one iterator at a time for 8 ms of each turn of the event loop; `finished` when it is at its end."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def running(self) -> bool:
        """Whether steps are left."""
        return self._steps is not None

    def start(self, steps: Iterator[None]) -> None:
        """Begins with the steps; those of before are dropped."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Drops what is left."""
        self._steps = None
        self._timer.stop()

    def _on_turn(self) -> None:
        end = time.perf_counter() + SLICE_S
        while self._steps is not None and time.perf_counter() < end:
            if next(self._steps, True):
                self.stop()
                self.finished.emit()
