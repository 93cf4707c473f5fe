"""What CHANGELOG.md says of each version, as software centres and Debian want to read it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from xml.sax.saxutils import escape

HEADING = re.compile(r"## \[?(?P<version>[^\]\s]+)\]?(?:\D+(?P<date>\d{4}-\d\d-\d\d))?")
LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


@dataclass
class Release:
    """One version: its day (2026-11-26) and, under each heading such as Added, what is new, without Markdown."""

    version: str
    date: str
    groups: dict[str, list[str]] = field(default_factory=dict)


def releases(changelog: Path, version: str, moment: int) -> list[Release]:
    """Return the versions, the newest first. What stands under "Unreleased" is the version that is built, today."""
    found: list[Release] = []
    items: list[str] = []
    for line in changelog.read_text(encoding="utf-8").splitlines():
        if heading := HEADING.match(line):
            name = version if heading["version"].lower() == "unreleased" else heading["version"]
            found.append(Release(name, heading["date"] or time.strftime("%Y-%m-%d", time.gmtime(moment))))
        elif line.startswith("### ") and found:
            items = found[-1].groups.setdefault(line[4:].strip(), [])
        elif line.startswith("- "):
            items.append(_plain(line[2:]))
        elif line.startswith("  ") and items:
            items[-1] += " " + _plain(line)
    return [release for release in found if release.groups]


def as_metainfo(all_releases: list[Release]) -> str:
    """Return them as the children of AppStream's <releases>."""
    return "\n".join(line for release in all_releases for line in _element(release))


def as_debian(package: str, version: str, maintainer: str, moment: int) -> str:
    """Return a changelog of Debian's form with one entry: the packaging has no history of its own."""
    return (
        f"{package} ({version}) stable; urgency=medium\n\n"
        f"  * Built from this version's source; what is new stands in changelog.gz.\n\n"
        f" -- {maintainer}  {formatdate(moment)}\n"
    )


def _plain(markdown: str) -> str:
    return LINK.sub(r"\1", markdown).replace("`", "").replace("**", "").strip()


def _element(release: Release) -> Iterator[str]:
    yield f'    <release version="{release.version}" date="{release.date}">'
    yield "      <description>"
    for heading, items in release.groups.items():
        yield f"        <p>{escape(heading)}</p>"
        yield "        <ul>"
        yield from (f"          <li>{escape(item)}</li>" for item in items)
        yield "        </ul>"
    yield "      </description>"
    yield "    </release>"
