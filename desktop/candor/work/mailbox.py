"""What crosses from the background thread to the main thread."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal

SLICE = 0.008  # seconds; half of a frame at 60 Hz is left for painting


class Kind(Enum):
    """What a letter says about its job."""

    HAPPENED = auto()
    FAILED = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class Letter:
    """News of one job.

    The job is named by its number, never by its object: the last reference to a QObject must not die on the
    background thread.
    """

    job: int
    kind: Kind
    content: object = None


class Mailbox(QObject):
    """Takes letters from any thread and hands them to `deliver` on its own thread, in order.

    However many letters arrive, one wake-up is queued; a long queue is delivered in slices of SLICE seconds with a
    turn of the event loop between them. `clock` counts seconds.
    """

    _rang = Signal()

    def __init__(self, deliver: Callable[[Letter], None], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._deliver = deliver
        self._clock = clock
        self._letters: deque[Letter] = deque()
        self._bell = threading.Lock()
        self._rung = False
        self._rang.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def post(self, letter: Letter) -> None:
        """Leaves a letter; callable from any thread."""
        self._letters.append(letter)
        self._ring()

    def empty(self) -> None:
        """Delivers everything at once, for when the event loop is about to end."""
        while self._letters:
            self._deliver(self._letters.popleft())

    def _ring(self) -> None:
        with self._bell:
            if self._rung:
                return
            self._rung = True
        self._rang.emit()

    def _open(self) -> None:
        # Before the first look into the queue: a letter posted from here on rings again.
        self._rung = False
        until = self._clock() + SLICE
        try:
            while self._letters:
                self._deliver(self._letters.popleft())
                if self._clock() >= until:
                    break
        finally:
            if self._letters:
                self._ring()
