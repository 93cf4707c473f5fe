"""What a wheel's own bill of materials (dist-info/sboms, PEP 770) says is compiled into it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution
from typing import Any

from notices import declared
from notices.component import Component, Kind
from notices.tables import libraries

LISTS = re.compile(r"\.dist-info/sboms/.*\.json$")


def rows(distribution: Distribution) -> Iterator[dict[str, Any]]:
    """Yield what the lists inside a wheel name."""
    for file in distribution.files or []:
        if LISTS.search(str(file)):
            yield from json.loads(file.read_text(encoding="utf-8")).get("components", [])


def versions(distribution: Distribution) -> dict[str, str]:
    """Return the versions that a wheel's lists give what is in it, by name in small letters."""
    return {str(row.get("name", "")).lower(): str(row.get("version", "")) for row in rows(distribution)}


def crates(distribution: Distribution, inside: str) -> tuple[Component, ...]:
    """Return the parts that a wheel's lists name with a licence, by name and version; the wheel itself is none."""
    found = {}
    for row in rows(distribution):
        if (part := listed(row, inside)) is not None:
            found[part.name, part.version] = part
    return tuple(found[key] for key in sorted(found))


def listed(row: dict[str, Any], inside: str) -> Component | None:
    """Return one row of such a list; None for what is the wheel's own, not shipped, or told by its file instead."""
    purl = str(row.get("purl", ""))
    name, version = str(row.get("name", "")), str(row.get("version", ""))
    own = purl.startswith("pkg:pypi/") or purl.startswith("pkg:rpm/") or row.get("scope") in ("excluded", "optional")
    said = licence(row)
    if own or not said or by_file(name):
        return None
    rust = purl.startswith("pkg:cargo/")
    return Component(
        name=name,
        version=version,
        licence=said,
        kind=Kind.CRATE if rust else Kind.PART,
        # What follows the question mark are paths of the machine it was built on.
        purl=purl.partition("?")[0]
        if rust
        else f"pkg:generic/{re.sub(r'[^A-Za-z0-9.]+', '-', name).strip('-').lower()}@{version}",
        source=address(row),
        copyright=(f"Authors: {re.sub(r' *<[^>]*>', '', row['author'])}",) if row.get("author") else (),
        evidence="the wheel's own bill of materials",
        inside=inside,
    )


def licence(row: dict[str, Any]) -> str:
    """Return the licence of a row, several as all of them; empty when it has none."""
    said = []
    for entry in row.get("licenses", []):
        one = entry.get("license", {})
        said.append(entry.get("expression") or one.get("id") or one.get("name", ""))
    return declared.written(" AND ".join(f"({one})" for one in said if one)) if any(said) else ""


def address(row: dict[str, Any]) -> str:
    """Return where a row says its source is."""
    said = {entry.get("type"): str(entry.get("url", "")) for entry in row.get("externalReferences", [])}
    return next((said[kind] for kind in ("vcs", "website", "distribution") if said.get(kind)), "")


def by_file(name: str) -> bool:
    """Tell whether a part is a shared library that is found by its file, if it ships at all."""
    known = {library.name.lower() for library in libraries()}
    return any(word in known for word in (name.lower(), *name.lower().split(" / ")))
