"""The inspection `twice`: the same source in another folder makes the same bundle, byte by byte."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import product
from bundle.build import EPOCH, freeze, last_commit
from bundle.build_environment import make_environment
from bundle.frozen_python import frozen_python
from steps.environment import ROOT, VENV, Failed, python

SOURCES = ("desktop", "packaging", "resources", "pyproject.toml", "LICENSE", "README.md")
SHOWN = 20


def inspect_twice() -> str:
    """Build here and in a copy with a longer name, print both hashes. Raises Failed where a file differs."""
    folder = product.BUILD / "twice"
    shutil.rmtree(folder, ignore_errors=True)
    base, _ = frozen_python()
    make_environment(base)
    freeze(folder / "here", folder / "work")
    elsewhere = folder / "a copy of the source in a folder with a longer name"  # PyInstaller's Qt bears no comma
    build_copy(elsewhere)
    here, there = (contents(place) for place in (folder / "here", elsewhere / "dist" / "bundle"))
    for place, found in (("here", here), ("elsewhere", there)):
        print(f"  {place:<10} {len(found)} files, sha256 {whole(found)}")
    if different := sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name)):
        raise Failed("Two builds of the same source differ:\n  " + "\n  ".join(different[:SHOWN]))
    shutil.rmtree(folder)
    return f"{len(here)} files are the same, bundle {whole(here)[:16]}"


def build_copy(folder: Path) -> None:
    """Build a copy of the source with an environment of its own. Raises Failed."""
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(VENV, target_is_directory=True)
    command = [*python(str(folder / "packaging" / "package.py")), "bundle"]
    ran = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, EPOCH: last_commit()},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise Failed(f"{ran.stdout.strip()}\n\nThe copy of the source could not be built.")


def contents(bundle: Path) -> dict[str, str]:
    """Return each file's rights and digest, and each link's target, by name."""
    found = {}
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        if path.is_symlink():
            found[name] = f"to {path.readlink()}"
        elif path.is_file():
            found[name] = f"{path.stat().st_mode & 0o777:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return found


def whole(found: dict[str, str]) -> str:
    """Return one digest of all of it."""
    return hashlib.sha256("\n".join(f"{name} {each}" for name, each in found.items()).encode()).hexdigest()
