"""Tools that look at what was made, which Candor does not need: each set in an environment of its own below build/."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import product
from steps.environment import python
from steps.lock import UV

from inspections.skipped import Skipped

STAMP = "made-of.txt"
LOCKED = ("--require-hashes", "--no-deps", "--only-binary", ":all:")


def is_installed(pins: Path) -> bool:
    """Tell whether what a file pins is there, as it pins it now."""
    stamp = place(pins) / STAMP
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == digest(pins)


def installed(pins: Path) -> Path:
    """Return the folder of programs of what a file pins, installed first where need be. Raises Skipped if it fails."""
    folder = place(pins)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    if is_installed(pins):
        return programs
    shutil.rmtree(folder, ignore_errors=True)
    install = ["pip", "install", *LOCKED, "--requirement", str(pins), "--python", str(programs / "python")]
    for command in (["venv", str(folder)], install):
        ran = subprocess.run(python(*UV[:-1], *command), capture_output=True, text=True, check=False)
        if ran.returncode:
            said = ran.stderr.strip()[-300:]
            raise Skipped(f"what packaging/{pins.parent.name}/{pins.name} pins cannot be installed: {said}")
    (folder / STAMP).write_text(digest(pins), encoding="utf-8")
    return programs


def place(pins: Path) -> Path:
    """Return where they are, or will be."""
    return product.BUILD / pins.stem


def digest(pins: Path) -> str:
    """Return what tells one state of a file from another."""
    return hashlib.sha256(pins.read_bytes()).hexdigest()
