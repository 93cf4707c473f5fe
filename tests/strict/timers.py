"""Active QTimers a test leaves behind."""

import sys
import traceback
import weakref
from collections.abc import Callable, Iterable
from typing import Any

from strict.watch import Watch

_started: "weakref.WeakKeyDictionary[Any, str]" = weakref.WeakKeyDictionary()
_PATCHED = "_remembers_where_started"


def _remember(qtimer: Any) -> None:
    """Makes every QTimer remember the line that started it; once a process."""
    if hasattr(qtimer, _PATCHED):
        return
    start: Callable[..., None] = qtimer.start

    def remembering(self: Any, *interval: Any) -> None:
        caller = traceback.extract_stack(limit=2)[0]
        _started[self] = f"{caller.filename}:{caller.lineno}"
        start(self, *interval)

    qtimer.start = remembering
    setattr(qtimer, _PATCHED, True)


class Timers(Watch):
    """The QTimers started from Python that are still ticking."""

    def present(self) -> Iterable[int]:
        """Returns the ids of the active timers; none without Qt."""
        core = sys.modules.get("PySide6.QtCore")
        if core is None:
            return []
        _remember(core.QTimer)
        return [id(timer) for timer in self._active()]

    def leftovers(self) -> list[str]:
        """Returns the new active timers, and stops them."""
        new = set(self.new())
        found = []
        for timer in self._active():
            if id(timer) in new:
                found.append(f"QTimer started at {_started[timer]}: stop it, or give it a parent that is deleted.")
                timer.stop()
        return found

    def _active(self) -> list[Any]:
        shiboken = sys.modules.get("shiboken6")
        return [timer for timer in list(_started) if shiboken and shiboken.isValid(timer) and timer.isActive()]
