"""The parts that packages carry, the shared libraries that came along, and what ships beside the packages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from notices import declared
from notices.component import Component, Kind, Text
from notices.contents import Contents
from notices.tables import Library, Part, libraries, parts

FOREIGN = re.compile(
    r"(^|/)[^/]+\.libs/|/\.dylibs/|^PySide6/Qt/lib/libicu|(^|/)(msvcp|vcruntime|concrt|vcomp|vccorlib|vcamp)\d",
    re.IGNORECASE,
)
"""Where wheels keep libraries that they brought along."""

SAME = "package"
"""Stands for a version that is the package's own."""
NUMBERED = re.compile(r"\.so\.(\d+\.\d+[\d.]*)$|[-.](\d+\.\d+\.\d+)\.dylib$")
BY_NAME = ("OpenJPEG",)
"""Libraries whose files are numbered as their releases are."""

Owner = Callable[[str], tuple[str, Text] | None]
"""Returns the version and the copyright file of the system's package that a library of this name belongs to."""


class NotNamed(Exception):
    """A shared library ships that no table names; the message says which, and the next step."""


def generic(name: str, version: str) -> str:
    """Return the package URL of something that is in no registry."""
    return f"pkg:generic/{re.sub(r'[^a-z0-9.]+', '-', name.lower()).strip('-')}" + (f"@{version}" if version else "")


def carried_by(package: Component, contents: Contents, system: str) -> tuple[Component, ...]:
    """Return the parts of a package that ship on a system, after the table."""
    return tuple(
        from_table(part, package.version)
        for part in parts()
        if part.inside == package.name
        and (not part.files or contents.has(part.files))
        and (not part.systems or system in part.systems)
    )


def from_table(part: Part, version: str) -> Component:
    """Return one row of the table as a component; `version` is that of what carries it, or its own beside packages."""
    own = part.version if part.inside and part.version != SAME else version
    return Component(
        name=part.name,
        version=own,
        licence=declared.written(part.licence),
        kind=Kind(part.kind),
        purl=part.purl.format(version=own) or generic(part.name, own or version),
        source=part.source,
        copyright=part.copyright,
        evidence="packaging/notices/parts.toml",
        remark=part.remark,
        inside=part.inside,
    )


def brought_along(
    contents: Contents, owned: Callable[[str], str], said: Callable[[str, Library], str], owner: Owner
) -> list[Component]:
    """Return the shared libraries that wheels brought for themselves, and those of the machine it was built on.

    `owned` names the package that a file belongs to, empty for none; `said` the version that a package's own list gives
    a library. Raises NotNamed.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for file in contents.libraries():
        package = owned(file)
        if not FOREIGN.search(file) if package else is_of_python(file):
            continue
        name = PurePosixPath(file).name
        library = next((library for library in libraries() if library.is_in(name)), None)
        if library is None:
            raise NotNamed(f"{file} ships, and nobody says whose it is.\nName it in packaging/notices/libraries.toml.")
        found.setdefault((library.name, package), []).append(name)
    by_name = {library.name: library for library in libraries()}
    return [
        as_component(by_name[name], package, files, said(package, by_name[name]), owner)
        for (name, package), files in sorted(found.items())
    ]


def is_of_python(file: str) -> bool:
    """Tell whether a library is Python's own: its modules in C, and the interpreter."""
    path = PurePosixPath(file)
    here = any(re.match(r"(lib)?python3", name) for name in (path.parts[0], path.name))
    return here or path.name == "Python" or path.suffix == ".pyd"


def as_component(library: Library, package: str, files: Iterable[str], said: str, owner: Owner) -> Component:
    """Return a shared library with the files it is seen in, and what the system's own package says about it."""
    files = sorted(set(files))
    told = [] if package else [known for known in map(owner, files) if known is not None]
    version = told[0][0] if told else said or numbered(library, files)
    return Component(
        name=library.name,
        version=version,
        licence=declared.written(library.licence),
        kind=Kind.PART if package else Kind.SYSTEM,
        purl=generic(library.name, version),
        source=library.source,
        copyright=library.copyright,
        texts=tuple(dict.fromkeys(text for _, text in told)),
        evidence=f"files: {', '.join(files)}",
        inside=package,
    )


def numbered(library: Library, files: Iterable[str]) -> str:
    """Return the version that a library's files are numbered by; empty where their numbers mean something else."""
    matches = (NUMBERED.search(file) for file in files if library.name in BY_NAME)
    return max((match[1] or match[2] for match in matches if match), key=len, default="")
