"""Garbage collection on the main thread only."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL = 500  # milliseconds between looks
MANY = 50_000  # objects that came since the last look and stayed


class Collector(QObject):
    """Collects garbage on the thread it was made on, as long as it is not stopped.

    CPython collects on whichever thread allocates; on the background thread that would destroy QObjects off the main
    thread, which crashes. So the automatic collection is switched off, and a timer applies CPython's own thresholds.
    """

    def __init__(self, parent: QObject | None = None, interval: int = INTERVAL) -> None:
        super().__init__(parent)
        gc.disable()
        self._modules = 0
        self._spare_modules()
        self._timer = QTimer(self)
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int | None:
        """Collects the oldest generation whose threshold is passed and returns it; None when nothing was collected."""
        if self._spare_modules() or self._spare_library():
            return None
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return generation
        return None

    def stop(self) -> None:
        """Gives collection back to CPython."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()

    def _spare_library(self) -> bool:
        # So many objects at once are a library that was read or put in order. It lives for long and ties no knots, and
        # walking 100,000 files in a full collection held the window up for 100 ms. What is let go is still freed.
        many = gc.get_count()[0] > MANY
        if many:
            gc.freeze()
        return many

    def _spare_modules(self) -> bool:
        # What an import makes lives as long as the program. Walking the 160,000 objects of LanceDB and its like in a
        # full collection held the window up for 90 ms; freezing takes no time. What else lives now is spared too.
        grown = len(sys.modules) > self._modules
        if grown:
            self._modules = len(sys.modules)
            gc.freeze()
        return grown
