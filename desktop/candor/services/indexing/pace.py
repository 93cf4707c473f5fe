"""How fast a run goes and how long it still takes."""

import math
from dataclasses import dataclass

from candor.model.events import IndexProgress

MEMORY_SECONDS = 20.0  # what is older than this counts little
SETTLED_SECONDS = 2.0  # no estimate before this
SETTLED_FILES = 3
FILE_OVERHEAD = 20_000  # bytes of text whose embedding takes as long as opening one more file


@dataclass
class Pace:
    """Counts finished files; rate and time left follow the last seconds more than the beginning.

    The time left is reckoned by bytes, because one long file takes as long as many short ones. Times are seconds of
    any steady clock.
    """

    total: int
    bytes_left: int
    began: float
    done: int = 0
    _last: float = 0.0
    _span: float = 0.0
    _files: float = 0.0
    _work: float = 0.0

    def __post_init__(self) -> None:
        self._last = self.began
        self.bytes_left += self.total * FILE_OVERHEAD

    def finish(self, size: int, now: float) -> IndexProgress:
        """Counts one more file of `size` bytes."""
        step = max(0.0, now - self._last)
        fade = math.exp(-step / MEMORY_SECONDS)
        self._span = self._span * fade + step
        self._files = self._files * fade + 1
        self._work = self._work * fade + size + FILE_OVERHEAD
        self._last = now
        self.done += 1
        self.bytes_left = max(0, self.bytes_left - size - FILE_OVERHEAD)
        return self.progress()

    def progress(self) -> IndexProgress:
        """How far it is."""
        rate = self._files / self._span if self._span > 0 else 0.0
        return IndexProgress(done=self.done, total=self.total, rate=rate, seconds_left=self._seconds_left())

    def _seconds_left(self) -> float | None:
        if self.done >= self.total:
            return 0.0
        if self.done < SETTLED_FILES or self._last - self.began < SETTLED_SECONDS:
            return None
        return self.bytes_left * self._span / self._work
