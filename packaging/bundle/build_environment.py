"""The environment that the bundle is built in: what ships and PyInstaller, as pinned, and nothing of what tests."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import product
from steps.environment import SCRIPTS, quietly

FOLDER = product.BUILD / "environment"
INSIDE = FOLDER / ("Scripts" if os.name == "nt" else "bin")
PYTHON = INSIDE / ("python.exe" if os.name == "nt" else "python")
PINS = [Path(__file__).with_name(name) for name in ("runtime.txt", "build.txt")]
LOCKED = ("--require-hashes", "--no-deps", "--only-binary", ":all:")


def make_environment(base: Path, folder: Path = FOLDER) -> None:
    """Make it with a Python, unless it is there and of the same pins. Raises Failed."""
    stamp = folder / "made-of.txt"
    wanted = made_of(base)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    for command in commands(base, folder):
        quietly("bundle", command, f"{folder.name}: {'pinned packages installed' if LOCKED[0] in command else 'made'}")
    stamp.write_text(wanted, encoding="utf-8")


def made_of(base: Path) -> str:
    """Return what an environment depends on: its Python and its pins."""
    digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in PINS]
    return "\n".join([str(base), *digests])


def commands(base: Path, folder: Path) -> list[list[str]]:
    """Return the two commands that make it: with uv where .venv has it, which links what it has; else with pip."""
    pins = [word for file in PINS for word in ("--requirement", str(file))]
    uv = SCRIPTS / ("uv.exe" if os.name == "nt" else "uv")
    python = folder / PYTHON.relative_to(FOLDER)
    if uv.is_file():
        run = [str(uv), "--no-config", "--quiet"]
        return [
            [*run, "venv", "--python", str(base), str(folder)],
            [*run, "pip", "install", "--python", str(python), *LOCKED, *pins],
        ]
    install = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    return [[str(base), "-m", "venv", str(folder)], [*install, *LOCKED, *pins]]
