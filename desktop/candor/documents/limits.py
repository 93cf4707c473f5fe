"""How much a file may cost to read."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.platform != "win32":
    import resource

MEGABYTE = 1_000_000
# A file may take one second more for each of these bytes: a sound book is long, a small bomb is not.
BYTES_PER_EXTRA_SECOND = MEGABYTE
# However large a file is and however many of its pages are pictures, its turn ends.
LONGEST = 3600.0  # seconds
# The most places one text may have: its owner holds each of them in memory.
PLACES = 1_000_000
# The longest reply: fifty million characters of four bytes, or a page of forty million pixels, and their places.
REPLY = 400 * MEGABYTE
# However little memory a worker may use: it needs some to say so.
LEAST = 16 * MEGABYTE
# Pages that text recognition reads in one file, each of which may take as long as several files: two or three seconds
# become a hundred where the processors are very busy. Other pages stay empty.
MOST_RECOGNIZED = 1_000
PAGE_TIMES = 8
PATIENCE = 5  # steps of niceness


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker may use for one file: seconds (see allowed_seconds), memory in bytes, characters of text."""

    seconds: float = 30.0
    memory: int = 1_000 * MEGABYTE
    characters: int = 50_000_000

    def allowed_seconds(self, size: int) -> float:
        """The time limit for a file of `size` bytes."""
        return max(self.seconds, min(LONGEST, self.seconds + size / BYTES_PER_EXTRA_SECOND))

    @property
    def file_size(self) -> int:
        """The largest file in bytes: it is held in memory whole while it is read."""
        return self.memory // 2


def shown_size(size: int) -> str:
    """A number of bytes as people write it, such as 1.5 GB."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def confine(limits: Limits, *, patient: bool) -> None:
    """Lets the operating system hold this worker to its memory, and forbids core dumps of private documents.

    A patient worker also gives way to the window: reading may take longer, a press of a key may not.
    RLIMIT_DATA counts what the process may write to, used or not; RLIMIT_AS counts libraries as well, which for text
    recognition is as much again. Only Linux keeps to them; elsewhere the parent watches the worker's memory alone.
    """
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if patient:
        os.nice(PATIENCE)
    if sys.platform == "linux":
        counts = Path("/proc/self/statm").read_text(encoding="ascii").split()
        size, data = (int(count) * os.sysconf("SC_PAGE_SIZE") for count in (counts[0], counts[5]))
        _lower(resource.RLIMIT_DATA, max(limits.memory, data + LEAST))
        _lower(resource.RLIMIT_AS, size + 2 * limits.memory)


def _lower(limit: int, ceiling: int) -> None:
    hard = resource.getrlimit(limit)[1]
    if hard == resource.RLIM_INFINITY or ceiling < hard:
        resource.setrlimit(limit, (ceiling, hard))


def allow_processor_time(seconds: float) -> None:
    """Ends this worker after so many more seconds of processor time, should nobody be left to end it."""
    if sys.platform == "win32":
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    ceiling = int(used.ru_utime + used.ru_stime + seconds) + 1
    if hard == resource.RLIM_INFINITY or ceiling < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (ceiling, hard))
