"""What is taken into the bundle and what is left out of it, as the two files beside this one say."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
Entry = tuple[str, str, str]
"""PyInstaller's: the name inside the bundle, where it is taken from, what it is."""


@cache
def read(name: str) -> dict[str, Any]:
    """Return one of the files."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def modules_left_out() -> list[str]:
    """Return the modules that PyInstaller does not look into."""
    return list(read("left_out")["modules"])


def modules_taken_in() -> list[str]:
    """Return the modules that it could not find in the code."""
    return list(read("taken_in")["modules"])


def data_taken_in() -> dict[str, list[str]]:
    """Return patterns of files by package."""
    return {package: entry["files"] for package, entry in read("taken_in")["data"].items()}


def versions_taken_in() -> list[str]:
    """Return the distributions whose version the running program asks for."""
    return list(read("taken_in")["versions"])


def pattern_against(name: str) -> str:
    """Return the pattern that leaves out a file of the bundle, named with `/` on every system; "" where it stays."""
    left_out = read("left_out")
    if any(fnmatchcase(name, pattern) for pattern in left_out["kept"]):
        return ""
    return next((pattern for pattern in left_out["files"] if fnmatchcase(name, pattern)), "")


def is_foreign(name: str, source: str, packages: Path) -> bool:
    """Tell whether a library is one of the Linux it is built on that every desktop has of its own."""
    if "/" in name or Path(source).is_relative_to(packages) or ".so" not in name:
        return False
    return not any(fnmatchcase(name, pattern) for pattern in read("left_out")["system"]["kept"])


def kept(entries: Iterable[Entry], packages: Path, system: str) -> list[Entry]:
    """Return the entries that stay in the bundle; `packages` is where packages are installed, `system` sys.platform."""
    names = ((entry, entry[0].replace("\\", "/")) for entry in entries)
    return [
        entry
        for entry, name in names
        if not pattern_against(name) and not (system == "linux" and is_foreign(name, entry[1], packages))
    ]
