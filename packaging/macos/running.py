"""How the steps start Apple's programs, and what tests put in their place."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from steps.environment import Failed

Run = Callable[[list[str]], str]
"""Runs a command and returns what it printed. Raises Failed."""


def run(command: list[str]) -> str:
    """Run a command and return its output; a failure carries all that it said."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    except FileNotFoundError:
        missing = f"There is no {command[0]} here.\nInstall Xcode's command line tools: xcode-select --install"
        raise Failed(missing) from None
    if ran.returncode:
        # Not the whole command: where a key lies is nobody's business in a log.
        said = f"{ran.stdout}{ran.stderr}".strip()
        raise Failed(f"{said}\n\n{' '.join(command[:2])} failed with exit code {ran.returncode}.")
    return ran.stdout
