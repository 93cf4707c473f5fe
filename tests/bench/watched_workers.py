"""What reading workers use, seen from outside: memory, and how long each is busy without a reply. Linux."""

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

EVERY = 0.02  # seconds from one look to the next
PAUSE = 0.3  # a worker that rests this long has nothing to do
MARK = "candor.documents.boxes.worker"
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Seen:
    """One worker: most memory in bytes, longest time at one file in seconds, and what it was like at the last look."""

    memory: int = 0
    longest: float = 0.0
    written: int = 0
    worked: int = 0
    began: float | None = None
    last: float = 0.0


class WatchedWorkers(threading.Thread):
    """Looks at the workers of a program until it is ended."""

    def __init__(self, program: int) -> None:
        super().__init__()
        self.workers: dict[int, Seen] = {}
        self.others = 0  # most memory of the program itself, in bytes
        self._program = psutil.Process(program)
        self._ended = threading.Event()

    def run(self) -> None:
        """Looks again and again."""
        while not self._ended.wait(EVERY):
            try:
                self.others = max(self.others, self._program.memory_info().rss)
                children = self._program.children(recursive=True)
            except psutil.Error:
                continue
            for child in children:
                self._look(child)

    def end(self) -> None:
        """Stops looking."""
        self._ended.set()
        self.join()

    def _look(self, child: psutil.Process) -> None:
        try:
            if child.pid not in self.workers and MARK not in " ".join(child.cmdline()):
                return
            place = Path("/proc", str(child.pid))
            pages = int((place / "statm").read_text().split()[1])
            written = int((place / "io").read_text().split("wchar:")[1].split()[0])
            state, *counts = (place / "stat").read_text().rpartition(")")[2].split()
        except (psutil.Error, OSError, IndexError):
            return
        seen = self.workers.setdefault(child.pid, Seen())
        seen.memory = max(seen.memory, pages * PAGE)
        self._time(seen, written, int(counts[10]) + int(counts[11]), state)

    def _time(self, seen: Seen, written: int, worked: int, state: str) -> None:
        """A time at one file begins with work and ends with a reply; before the first reply the worker starts."""
        now = time.monotonic()
        is_busy = state in "RD" or worked != seen.worked
        if written != seen.written or (not is_busy and now - seen.last > PAUSE):
            seen.began = None
        if is_busy:
            seen.last = now
            if written:
                seen.began = seen.began or now
                seen.longest = max(seen.longest, now - seen.began)
        seen.written, seen.worked = written, worked
