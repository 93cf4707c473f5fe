"""What people found out and wrote down: packaging/notices/*.toml, read into types."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Correction:
    """What holds of a package instead of its metadata, or beside it, and why."""

    because: str
    licence: str = ""
    copyright: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """What somebody else wrote and a package carries, or what ships beside the packages."""

    name: str
    licence: str
    source: str
    inside: str = ""
    version: str = ""
    copyright: tuple[str, ...] = ()
    remark: str = ""
    files: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    kind: str = "part"
    purl: str = ""


@dataclass(frozen=True)
class Library:
    """A shared library, known by how its file is called."""

    name: str
    files: tuple[str, ...]
    licence: str
    source: str
    copyright: tuple[str, ...] = ()
    called: str = ""
    """What the lists inside wheels call it, where that is another name."""

    def is_in(self, file: str) -> bool:
        """Tell whether a file of this name is this library; Windows writes names in capitals as it likes."""
        return any(fnmatchcase(file.lower(), name.lower()) for name in self.files)


@dataclass(frozen=True)
class Open:
    """A licence that should not be in a work under the AGPL: why, and what would take it out."""

    reason: str
    remedy: str


def _rows(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _frozen(row: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


@cache
def corrections() -> dict[str, Correction]:
    """Return what is known better than metadata, by package."""
    return {name: Correction(**_frozen(row)) for name, row in _rows("corrections").items()}


@cache
def parts() -> tuple[Part, ...]:
    """Return what packages carry inside their files."""
    return tuple(Part(**_frozen(row)) for row in _rows("parts")["part"])


@cache
def beside() -> tuple[Part, ...]:
    """Return what ships beside the packages: Python, the boot loader, the model, the typeface."""
    return tuple(Part(**_frozen(row)) for row in _rows("parts")["beside"])


@cache
def libraries() -> tuple[Library, ...]:
    """Return the shared libraries known by their files."""
    return tuple(Library(**_frozen(row)) for row in _rows("libraries")["library"])


@cache
def compatible() -> list[str]:
    """Return the licences that go with AGPL-3.0-or-later, preferred first."""
    return list(_rows("licences")["compatible"])


@cache
def open_questions() -> dict[str, Open]:
    """Return the licences that ship and should not, by name."""
    return {name: Open(**row) for name, row in _rows("licences")["open"].items()}
