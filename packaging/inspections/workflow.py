"""The inspection `workflow`: what GitHub is told to do is well-formed, and gives nobody more than it must.

zizmor and check-jsonschema run in an environment of their own below build/, from pins of their own: they need packages
that Candor does not.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess

from product import BUILD, ROOT
from steps.environment import INSTALL, PYTHON, Failed, as_typed, quietly

WORKFLOWS = ROOT / ".github" / "workflows"
PINS = ROOT / "packaging" / "release" / "checkers.txt"
FOLDER = BUILD / "checkers"
INSIDE = FOLDER / ("Scripts" if os.name == "nt" else "bin")
LOCKED = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(PINS))
CHECKS = (
    # Offline: nothing is asked of GitHub. Pedantic: also what is merely not said.
    ("zizmor", "--offline", "--no-progress", "--persona", "pedantic"),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows"),
)


def inspect_workflow() -> str:
    """Check every workflow. Raises Failed with what the checkers say."""
    make_environment()
    files = sorted(WORKFLOWS.glob("*.yml"))
    for name, *options in CHECKS:
        command = [str(INSIDE / name), *options, *map(str, files)]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if ran.returncode:
            raise Failed(f"{ran.stdout.strip()}\n\n{name} found something. To see it again: {as_typed(command)}")
        print(f"{name:<20} {ran.stdout.strip().splitlines()[-1]}")
    return f"{', '.join(file.name for file in files)}: clean"


def make_environment() -> None:
    """Make the checkers' environment, unless it is there and of the same pins. Raises Failed."""
    stamp, wanted = FOLDER / "made-of.txt", hashlib.sha256(PINS.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    quietly("workflow", [str(PYTHON), "-m", "venv", str(FOLDER)], "environment made")
    quietly("workflow", [str(INSIDE / "python"), *INSTALL, *LOCKED], "checkers installed as pinned")
    stamp.write_text(wanted, encoding="utf-8")
