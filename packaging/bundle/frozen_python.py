"""Which Python is frozen into the bundle: 3.12, wherever dev.py itself runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

WANTED = (3, 12)
"""Every package has wheels for it, and it counts no references to None (see PySide6 in pyproject.toml)."""
TELL = "import sys; print(*sys.version_info[:2])"


def frozen_python() -> tuple[Path, str]:
    """Return the Python to build with, and a remark: "" where it is the wanted one."""
    for place in candidates():
        if version_of(place) == WANTED:
            return place, ""
    wanted, have = (".".join(map(str, version)) for version in (WANTED, sys.version_info[:2]))
    return (
        running(),
        f"built with Python {have}, for there is no Python {wanted} here: releases are built with that one",
    )


def running() -> Path:
    """Return this program's own Python, outside of its virtual environment."""
    return Path(getattr(sys, "_base_executable", sys.executable))


def candidates() -> Iterator[Path]:
    """Yield where the wanted Python may be: here, on the path, among pyenv's."""
    yield running()
    name = "python{}.{}".format(*WANTED)
    if found := shutil.which(name):
        yield Path(found)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{name.removeprefix('python')}.*/bin/{name}"), reverse=True)
    if sys.platform == "win32" and (launcher := shutil.which("py")):
        told = subprocess.run(
            [launcher, "-{}.{}".format(*WANTED), "-c", "import sys; print(sys.executable)"],
            capture_output=True,
            text=True,
            check=False,
        )
        if told.returncode == 0:
            yield Path(told.stdout.strip())


def version_of(place: Path) -> tuple[int, ...]:
    """Return a Python's version; nothing where it does not run (pyenv has a name for versions that are not chosen)."""
    try:
        told = subprocess.run([place, "-c", TELL], capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(map(int, told.stdout.split())) if told.returncode == 0 else ()
