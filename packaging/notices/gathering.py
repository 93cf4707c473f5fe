"""Everything that ships, gathered: packages with their parts, libraries that came along, what stands beside them."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass, replace
from importlib.metadata import distributions as found_in
from pathlib import Path

from notices import debian, distributions, inside, wheel_lists
from notices.component import Component, Kind, walk
from notices.contents import Contents
from notices.tables import Library, beside


@dataclass(frozen=True)
class Place:
    """Where packages are installed, of which Python, for which system."""

    site_packages: Path
    python: str
    system: str = f"{sys.platform}-{platform.machine()}"


def gathered(place: Place, contents: Contents, runtime: str, build: str) -> tuple[Component, ...]:
    """Return what ships of an environment; `runtime` and `build` are the texts of the locks.

    Raises Unknown for a package that declares no licence, NotNamed for a library that nobody names.
    """
    packages = distributions.installed(place.site_packages, runtime, contents)
    owners, versions_said = told_by_wheels(place.site_packages)

    def said(package: str, library: Library) -> str:
        known = versions_said.get(package, {})
        return known.get(library.called) or known.get(library.name.lower(), "")

    # An environment to work in has more packages than those that ship.
    ships = {package.name for package in packages}
    files = frozenset(file for file in contents.files if owners.get(file, "") in {"", *ships})
    along = inside.brought_along(replace(contents, files=files), lambda file: owners.get(file, ""), said, debian.owner)
    packages = [with_parts(package, along, contents, place.system) for package in packages]
    versions = dict([("python", place.python), *distributions.pinned(build)])
    others = [inside.from_table(part, versions.get(part.version, part.version)) for part in beside()]
    return (*packages, *[part for part in along if not part.inside], *others)


def with_parts(package: Component, along: list[Component], contents: Contents, system: str) -> Component:
    """Return a package with everything it carries."""
    libraries = tuple(part for part in along if part.inside == package.name)
    return replace(package, parts=(*inside.carried_by(package, contents, system), *libraries, *package.parts))


def told_by_wheels(site_packages: Path) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Return the package of every installed file, and by package the versions of what its own lists name."""
    owners: dict[str, str] = {}
    versions = {}
    for distribution in found_in(path=[str(site_packages)]):
        name = distributions.normal(distribution.metadata["Name"])
        owners |= {str(file): name for file in distribution.files or []}
        versions[name] = wheel_lists.versions(distribution)
    return owners, versions


def of_kind(components: tuple[Component, ...], *kinds: Kind) -> list[Component]:
    """Return the components of some kinds, parts as well, by name."""
    return sorted(
        (part for part in walk(components) if part.kind in kinds),
        key=lambda part: (part.name.lower(), part.version, part.inside),
    )
