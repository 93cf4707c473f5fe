"""The real command line as its own process: the source, or an installed program.

`CANDOR_PROGRAM=dist/bundle python3 dev.py test tests/journeys/test_cli_ask.py` runs the journeys with the `candor` and
the `candor-gui` of that folder.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import candor

SOURCE = Path(candor.__file__).parent.parent
INSTALLED = os.environ.get("CANDOR_PROGRAM", "")


def command(name: str, module: str) -> tuple[str, ...]:
    """How one of the two programs is started."""
    if not INSTALLED:
        return (sys.executable, "-m", module)
    return (str(Path(INSTALLED, f"{name}.exe" if os.name == "nt" else name).absolute()),)


PROGRAM = command("candor", "candor.cli")
WINDOW = command("candor-gui", "candor")
# An installed program cannot be told to block a module.
WITHOUT_QT = (
    PROGRAM
    if INSTALLED
    else (
        sys.executable,
        "-c",
        "import sys; sys.modules.update(dict.fromkeys(('PySide6', 'shiboken6', 'qtawesome')));"
        "from candor.cli import main; raise SystemExit(main())",
    )
)


@dataclass(frozen=True)
class Ran:
    """What one run of the program left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Standard output as one JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment() -> dict[str, str]:
    """The test's own, with Candor's source on the path where that is run, and a proxy that would be seen."""
    trap = dict.fromkeys(("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"), "http://127.0.0.1:9")
    path = {} if INSTALLED else {"PYTHONPATH": str(SOURCE)}
    return {**os.environ, **trap, **path, "PYTHONWARNINGS": "default", "PYTHONUTF8": "0"}


def run(*arguments: object, program: Sequence[str] = PROGRAM, stdin: str | None = None) -> Ran:
    """Runs the program to its end."""
    done = subprocess.run(
        [*program, *map(str, arguments)],
        env=environment(),
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def start(*arguments: object, stdin: int = subprocess.DEVNULL) -> "subprocess.Popen[str]":
    """Starts the program; its output can be read line by line."""
    return subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        env=environment(),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
