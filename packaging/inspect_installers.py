"""Inspects what `dev.py package` made: `python3 dev.py inspect`, or single inspections by their names.

Each inspection is one file in inspections/, prints what it measured, and says what it could not do here and why.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from inspections.chroots import chroots
from inspections.debian import debian
from inspections.frozen_journeys import inspect_journeys, inspect_privacy
from inspections.frozen_program import inspect_bundle
from inspections.hostile_folder import inspect_hostile_folder
from inspections.licences import inspect_licences
from inspections.licences_elsewhere import inspect_elsewhere
from inspections.macos import inspect_macos
from inspections.nsis import inspect_nsis
from inspections.skipped import Skipped
from inspections.smoke import smoke
from inspections.start import inspect_start
from inspections.twice import inspect_twice
from inspections.wheels import inspect_wheels
from inspections.workflow import inspect_workflow
from steps.environment import Failed, say

Inspection = Callable[[], str]
"""Looks, prints its figures and returns one line. Raises Failed where a bar does not hold, Skipped where it cannot."""

INSPECTIONS: dict[str, Inspection] = {
    "smoke": smoke,
    "bundle": inspect_bundle,
    "hostile_folder": inspect_hostile_folder,
    "privacy": inspect_privacy,
    "journeys": inspect_journeys,
    "start": inspect_start,
    "debian": debian,
    "chroots": chroots,
    "nsis": inspect_nsis,
    "macos": inspect_macos,
    "wheels": inspect_wheels,
    "twice": inspect_twice,
    "licences": inspect_licences,
    "licences_elsewhere": inspect_elsewhere,
    "workflow": inspect_workflow,
}


def main(names: list[str]) -> int:
    """Make every inspection, or those named; returns 0 when none failed. One that fails does not stop the others."""
    code = 0
    for name in names or INSPECTIONS:
        if name not in INSPECTIONS:
            print(f"There is no inspection {name}. Inspections: {', '.join(INSPECTIONS)}", file=sys.stderr)
            return 2
        try:
            say(name, INSPECTIONS[name]())
        except Skipped as reason:
            say(name, f"SKIPPED: {reason}")
        except Failed as failure:
            print(f"\n{name} failed: {failure}\n", file=sys.stderr)
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
