"""When a window is painted, seen from outside: the product has no hook for it.

Qt tells by itself what it draws (its logging category qt.widgets.painting): once everything in a window is drawn it
hands the picture to the screen, and that is the line waited for here; a window that is there and still empty has none.
Measured on the source program, medians of seven: the line comes 0.7 ms before a QTimer of the program's own that the
first paint event started (tests/bench/window.py), and 1.4 ms before the picture is seen in Xvfb's memory. To have Qt
tell it makes a start 9 ms longer (337 ms to 328 ms until Xvfb's memory changes).
"""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.environment import Failed

PAINTING = "qt.widgets.painting.info=true"
HANDED_OVER = b"Flushing top level"
PATIENCE = 60


@dataclass(frozen=True)
class Moment:
    """Seconds since the program was started, by the clock and of the processors; None where no system says them."""

    clock: float
    processor: float | None


def first_paint(command: Sequence[str], variables: Mapping[str, str]) -> Moment:
    """Start a program, wait until its window is painted, and end it as a person's system would. Raises Failed."""
    began = time.monotonic()
    with subprocess.Popen(command, stderr=subprocess.PIPE, env={**variables, "QT_LOGGING_RULES": PAINTING}) as program:
        patience = threading.Timer(PATIENCE, program.kill)
        patience.start()
        said, moment = [], None
        assert program.stderr is not None
        for line in program.stderr:
            said.append(line)
            if HANDED_OVER in line:
                moment = Moment(time.monotonic() - began, processor_seconds(program.pid))
                break
        program.terminate()
        program.stderr.read()  # it goes on telling until it has closed everything
        patience.cancel()
    if moment is None:
        raise Failed(f"{command[0]} painted no window:\n{b''.join(said[-20:]).decode('utf-8', 'replace')}")
    return moment


def processor_seconds(number: int) -> float | None:
    """Return how much a process has used of the processors so far, in its own code and in the system's."""
    try:
        told = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    user, system = told.rpartition(")")[2].split()[11:13]  # proc_pid_stat(5), fields 14 and 15
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
