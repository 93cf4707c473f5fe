"""The inspections `journeys` and `privacy`: what is tested of the source holds for the frozen program too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from product import BUNDLE, ROOT
from steps.environment import Failed, python
from steps.testing import NOTHING_CHOSEN, pytest

from inspections.skipped import Skipped

JOURNEYS = ROOT / "tests" / "journeys"
CHOSEN = (*sorted(JOURNEYS.glob("test_cli_*.py")), JOURNEYS / "test_one_window.py")
SECONDS = "20"
"""How long the window stays open under strace; tests/bench/privacy.py alone takes 60."""


def require_bundle() -> Path:
    """Return where the program is. Raises Failed when it was not built."""
    if not BUNDLE.is_dir():
        raise Failed("There is no bundle.\nMake it: python3 dev.py package bundle")
    return BUNDLE


def inspect_journeys() -> str:
    """Run every journey of the command line, and a second start of the window, with the frozen program."""
    heed_signals()
    os.environ["CANDOR_PROGRAM"] = str(require_bundle())
    kept: list[str] = []
    code, last = pytest(list(map(str, CHOSEN)), kept.append)
    if code:
        said = "".join(kept) if code != NOTHING_CHOSEN else "No test was chosen."
        raise Failed(f"{said.strip()}\n\nThe frozen program does not do what the source does.")
    return last


def heed_signals() -> None:
    """Undo what a shell's & and nohup do: whatever is started here would inherit that Ctrl-C and SIGHUP are ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


def inspect_privacy() -> str:
    """Watch every socket of a session of the frozen program."""
    bundle = require_bundle()
    if sys.platform != "linux":
        raise Skipped("strace is of Linux alone")
    command = python(str(ROOT / "tests" / "bench" / "privacy.py"), "--program", str(bundle), "--seconds", SECONDS)
    ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if "strace is missing" in ran.stdout:
        raise Skipped(ran.stdout.strip())
    print(ran.stdout.rstrip())
    if ran.returncode:
        raise Failed("The frozen program contacts somebody, or a step of the session failed: see the table.")
    return "loopback only"
