"""The inspection "start": how soon the program's window is painted and how soon it finds something, beside its source.

Both are started in turn, so that what else runs here slows both. Each first start is thrown away: it reads from the
disk what all others find in memory.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import product
from steps.environment import PYTHON, Failed

from inspections.painted import Moment, first_paint, processor_seconds
from inspections.screen import Screen
from inspections.skipped import Skipped

TIMES = 5
PAINT, SEARCH = 0.6, 3.0
"""Seconds, of the installed program's median."""
QUESTION = "Who pays the deposit?"
NOBODY = ("--ollama", "http://127.0.0.1:9")
SAMPLES = product.ROOT / "resources" / "samples"
# What this shell says to Python, and what sends the window to another screen or speaks another language with it.
FOREIGN = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "WAYLAND_DISPLAY", "LANGUAGE", "CANDOR_HOME")


@dataclass(frozen=True)
class Program:
    """How the window and the command line of one Candor are started."""

    name: str
    window: Sequence[str]
    command: Sequence[str]


def inspect_start() -> str:
    """Measure, print a table, and fail where the installed program is slower than its bars."""
    programs = installed(), Program("source", (str(PYTHON), "-m", "candor"), (str(PYTHON), "-m", "candor.cli"))
    with tempfile.TemporaryDirectory() as folder, screen() as (where, variables):
        for arguments in (("--version",), ("--read-documents",)):
            look_for_qt([*programs[0].command, *arguments], variables)
        print(f"{where}, {TIMES} times in turn, load {load()}")
        used = Path(folder, "used")
        index(programs[0], used, variables)
        new = iter(range(2 * (TIMES + 1)))
        rows = {
            "first start, painted": in_turn(
                programs, lambda one: painted(one, Path(folder, f"new {next(new)}"), variables)
            ),
            "start, painted": in_turn(programs, lambda one: painted(one, used, variables)),
            "first search": in_turn(programs, lambda one: searched(one, used, variables)),
        }
    for row, moments in rows.items():
        print(f"  {row:<22}" + "   ".join(f"{name} {shown(of_one)}" for name, of_one in moments.items()))
    worst = max(median(rows["first start, painted"]["installed"]), median(rows["start, painted"]["installed"]))
    found = median(rows["first search"]["installed"])
    if worst > PAINT or found > SEARCH:
        raise Failed(f"Painted after {worst:.2f} s (bar {PAINT} s), found after {found:.2f} s (bar {SEARCH} s).")
    return f"painted after {worst:.2f} s (bar {PAINT} s), found after {found:.2f} s (bar {SEARCH} s)"


def installed() -> Program:
    """Return the program that was built. Raises Skipped where there is none."""
    ending = ".exe" if sys.platform == "win32" else ""
    window, command = (product.BUNDLE / f"{name}{ending}" for name in (product.WINDOW, product.COMMAND))
    if not window.is_file():
        raise Skipped("needs dist/bundle: python3 dev.py package bundle")
    return Program("installed", (str(window),), (str(command),))


@contextmanager
def screen() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield where windows are shown, in words, and the variables that say so."""
    variables = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    if sys.platform != "linux":
        yield "on this screen", variables
        return
    try:
        with Screen() as shown_on:
            yield "under Xvfb", {**variables, "QT_QPA_PLATFORM": "xcb", "DISPLAY": shown_on.name}
    except Skipped:
        yield "on no screen (Qt's offscreen)", {**variables, "QT_QPA_PLATFORM": "offscreen"}


def look_for_qt(command: Sequence[str], variables: dict[str, str]) -> None:
    """Look that what shows no window loads no Qt: a reader of documents has it before it gives up its rights.

    Only Linux tells which libraries a program loads. Raises Failed where it loads Qt.
    """
    told = subprocess.run(
        command, env={**variables, "LD_DEBUG": "files"}, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if b"libQt6Core" in told.stderr:
        raise Failed(f"{' '.join(command)} loads Qt.")


def index(program: Program, home: Path, variables: dict[str, str]) -> None:
    """Read the sample documents into a data folder. Raises Failed."""
    command = [*program.command, "--home", str(home), *NOBODY, "index", str(SAMPLES)]
    ran = subprocess.run(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if ran.returncode:
        raise Failed(ran.stdout.decode("utf-8", "replace").strip())


def in_turn(programs: Sequence[Program], measured: Callable[[Program], Moment]) -> dict[str, list[Moment]]:
    """Return each program's moments, measured one after the other, without the first."""
    moments: dict[str, list[Moment]] = {one.name: [] for one in programs}
    for _ in range(TIMES + 1):
        for one in programs:
            moments[one.name].append(measured(one))
    return {name: of_one[1:] for name, of_one in moments.items()}


def painted(program: Program, home: Path, variables: dict[str, str]) -> Moment:
    """Return when the window was painted over a data folder."""
    return first_paint([*program.window, "--home", str(home), *NOBODY], variables)


def searched(program: Program, home: Path, variables: dict[str, str]) -> Moment:
    """Return when the command line had found the first passage. Raises Failed where it finds none."""
    began = time.monotonic()
    command = [*program.command, "--home", str(home), *NOBODY, "search", QUESTION]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=variables) as ran:
        assert ran.stdout is not None
        line = ran.stdout.readline()
        moment = Moment(time.monotonic() - began, processor_seconds(ran.pid))
        ran.stdout.read()
    if not line.startswith(b"[1]") or ran.returncode:
        raise Failed(f"{command[0]} found nothing (exit code {ran.returncode}).")
    return moment


def median(moments: Sequence[Moment]) -> float:
    """Return the median by the clock."""
    return statistics.median(each.clock for each in moments)


def shown(moments: Sequence[Moment]) -> str:
    """Return such as "0.41 s (0.40 to 0.44; processor 0.40)"."""
    clocks = [each.clock for each in moments]
    used = [each.processor for each in moments if each.processor is not None]
    processor = f"; processor {statistics.median(used):.2f}" if used else ""
    return f"{median(moments):.2f} s ({min(clocks):.2f} to {max(clocks):.2f}{processor})"


def load() -> str:
    """Return how many programs want this machine's processors, of how many there are."""
    wanted = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return f"{wanted} on {os.cpu_count()} processors"
