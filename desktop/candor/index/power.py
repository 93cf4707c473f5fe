"""Whether embedding should leave the machine to others."""

import sys
import time
from collections.abc import Callable
from typing import Literal

import psutil

Gentle = Literal["auto", "always", "never"]
"""When embedding takes half of the processor: by itself on battery or beside other work, always, or never."""

EVERY = 10.0
"""Seconds between two looks at the battery and at the others."""
BUSY = 0.5
"""The share of the processor that others use, from which on they go first."""


def on_battery() -> bool:
    """Whether the machine runs from its battery; where nothing tells, it does not."""
    try:
        sensed = getattr(psutil, "sensors_battery", lambda: None)()
    except OSError:  # WORKAROUND(psutil): containers and sandboxes hide /sys, which it lists without looking
        return False
    return sensed is not None and sensed.power_plugged is False


class OthersLoad:
    """The share of the processor that other programs took since the last call, 0..1.

    On Linux it is of no interest: there the threads have a low priority, which leaves others what they need.
    """

    def __init__(self) -> None:
        self._own = psutil.Process()

    def __call__(self) -> float:
        """0 where priorities see to it."""
        if sys.platform == "linux":
            return 0.0
        whole, own = psutil.cpu_percent() / 100, self._own.cpu_percent() / 100
        return max(whole - own / (psutil.cpu_count() or 1), 0.0)


class Power:
    """Says how many of so many threads are to work now; `gentle` may be asked for anew each time.

    The probes and the clock, in seconds, can be others' own.
    """

    def __init__(
        self,
        gentle: Gentle | Callable[[], Gentle] = "auto",
        battery: Callable[[], bool] = on_battery,
        load: Callable[[], float] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._gentle: Callable[[], Gentle] = gentle if callable(gentle) else lambda: gentle
        self._battery, self._load, self._clock = battery, load or OthersLoad(), clock
        self._looked = -EVERY
        self._is_scarce = False

    def of(self, threads: int) -> int:
        """All of them, or half where the machine is needed for something else."""
        return max(threads // 2, 1) if self._gives_way() else threads

    def _gives_way(self) -> bool:
        gentle = self._gentle()
        if gentle != "auto":
            return gentle == "always"
        now = self._clock()
        if now - self._looked >= EVERY:
            self._looked = now
            self._is_scarce = self._battery() or self._load() >= BUSY
        return self._is_scarce
