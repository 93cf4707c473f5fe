"""The inspection "wheels": what is installed with Candor has a wheel for every system and Python it is released for."""

from __future__ import annotations

import os

from steps.lock import OLDEST_MACOS, RUNTIME, SYSTEMS, check_installs

PYTHONS = ("3.12", "3.13")


def inspect_wheels() -> str:
    """Resolve packaging/bundle/runtime.txt with wheels alone, for each system; nothing is installed. Raises Failed."""
    os.environ["MACOSX_DEPLOYMENT_TARGET"] = OLDEST_MACOS
    for system in SYSTEMS:
        for version in PYTHONS:
            check_installs(system, version, RUNTIME)
    return f"{RUNTIME.name} has a wheel of everything for {', '.join(SYSTEMS)}, Python {' and '.join(PYTHONS)}"
