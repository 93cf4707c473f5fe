"""How this machine embeds fastest: timed once on real passages, and kept."""

import contextlib
import json
import os
import platform
import sys
from collections.abc import Callable, Collection, Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from candor.index.private_folder import keep_private

CPU = "CPUExecutionProvider"
ACCELERATORS = ("CUDAExecutionProvider", "CoreMLExecutionProvider", "DmlExecutionProvider")
"""Execution providers of onnxruntime, by the names it gives them, that may be faster than the processor."""
BETTER = 0.9
"""What another way's time must stay below, of the usual one's, to be kept: less is chance."""
SAMPLE = 24
"""Passages that each way is timed with."""


@dataclass(frozen=True, slots=True)
class Way:
    """An execution provider, and how many texts are embedded at once, each alone."""

    provider: str
    threads: int


def ways(providers: Collection[str], logical: int, physical: int) -> list[Way]:
    """What is worth timing, the usual way first: a thread for each processor, or for each core where two share one."""
    threads = dict.fromkeys((logical, min(max(physical, 1), logical)))
    here = [each for each in ACCELERATORS if each in providers]
    return [Way(CPU, each) for each in threads] + [Way(each, 1) for each in here]


def fastest(known: Iterable[Way], seconds: Callable[[Way], float | None]) -> Way:
    """The way with the shortest time; the first unless another is clearly shorter. None is a way that does not work."""
    usual, *rest = known
    best, shortest = usual, seconds(usual)
    limit = BETTER * shortest if shortest is not None else float("inf")
    for way in rest:
        took = seconds(way)
        if took is not None and took < limit:
            best, limit = way, took
    return best


class Tuning:
    """The ways found, in a small JSON file: [provider, threads] by what was timed.

    What was timed is the model, the processor and what onnxruntime offers: where one of them is another, nothing is
    known yet. A file that cannot be read or written costs no more than timing once more.
    """

    def __init__(self, file: Path, *timed: str) -> None:
        self._file = file
        self._key = " | ".join(timed)

    def kept(self) -> Way | None:
        """The way that was found, None before."""
        match self._all().get(self._key):
            case [str(provider), int(threads)] if threads > 0:
                return Way(provider, threads)
        return None

    def keep(self, way: Way) -> None:
        """Keeps it for the next start."""
        new = self._file.with_suffix(".new")
        with contextlib.suppress(OSError):
            new.write_text(json.dumps({**self._all(), self._key: astuple(way)}, indent=2), encoding="utf-8")
            keep_private(str(new))
            new.replace(self._file)

    def _all(self) -> dict[str, object]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}


def processor(cpuinfo: Path = Path("/proc/cpuinfo")) -> str:
    """The processor's name, and how many of it there are."""
    name = platform.processor() or platform.machine()
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
            name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), name)
    return f"{name} x {os.cpu_count() or 1}"
