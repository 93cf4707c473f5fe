"""The inspection `workflow`: what GitHub is told to do is well-formed, and gives nobody more than it must.

zizmor and check-jsonschema run in an environment of their own below build/, from pins of their own: they need packages
that Candor does not.
"""

from __future__ import annotations

import subprocess

from product import ROOT
from steps.environment import Failed, as_typed
from steps.lock import CHECKERS

from inspections.pinned_tools import installed

WORKFLOWS = ROOT / ".github" / "workflows"
CHECKS = (
    # Offline: nothing is asked of GitHub. Pedantic: also what is merely not said.
    ("zizmor", "--offline", "--no-progress", "--persona", "pedantic"),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows"),
)


def inspect_workflow() -> str:
    """Check every workflow. Raises Failed with what the checkers say, Skipped where they cannot be had."""
    programs = installed(CHECKERS)
    files = sorted(WORKFLOWS.glob("*.yml"))
    for name, *options in CHECKS:
        command = [str(programs / name), *options, *map(str, files)]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if ran.returncode:
            raise Failed(f"{ran.stdout.strip()}\n\n{name} found something. To see it again: {as_typed(command)}")
        print(f"{name:<20} {ran.stdout.strip().splitlines()[-1]}")
    return f"{', '.join(file.name for file in files)}: clean"
