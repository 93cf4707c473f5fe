"""How fast bytes come, and how long it still takes."""

import math

MEMORY_SECONDS = 10.0  # what is older than this counts little
SETTLED_SECONDS = 1.5  # no rate before this


class Flow:
    """Reckons a rate from how much there is at what time; what was there at the beginning does not count.

    Times are seconds of any steady clock.
    """

    def __init__(self, done: int, now: float) -> None:
        self._began = self._last = now
        self._done = done
        self._span = self._bytes = 0.0

    def skip(self, done: int) -> None:
        """So much is there, and did not come just now."""
        self._done = done

    def at(self, done: int, now: float) -> float:
        """Bytes per second now that there is so much; 0 until it can be told."""
        step = max(0.0, now - self._last)
        fade = math.exp(-step / MEMORY_SECONDS)
        self._span = self._span * fade + step
        self._bytes = self._bytes * fade + max(0, done - self._done)
        self._last, self._done = now, done
        settled = now - self._began >= SETTLED_SECONDS and self._span > 0
        return self._bytes / self._span if settled else 0.0
