"""Inspects the .deb as Debian's own tools see it, and its size; nothing is installed."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import product
from bundle.size import MB, limit
from linux.deb import package_name
from steps.environment import Failed, say

from inspections.skipped import Skipped

PACKAGES = {
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    "man": "man-db",
    "lexgrog": "man-db",
    "dpkg-deb": "dpkg",
}


def debian() -> str:
    """Have lintian, desktop-file-validate, appstreamcli, man and update-mime-database look at dist/candor_*.deb."""
    package = product.DIST / package_name()
    if not package.is_file():
        raise Failed(f"dist/{package.name} is not there.\nBuild it first: python3 dev.py package")
    if wanted := missing():
        raise Skipped(f"needs tools: sudo apt-get install {' '.join(wanted)}")
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        said(["dpkg-deb", "--extract", str(package), place])
        share = root / "usr" / "share"
        looks = [*on_desktop(share), *on_manual(share), *on_mime(share)]
    for about, words in [*on_lintian(package), *looks]:
        say(about, words or "nothing to complain about")
    return size(package)


def missing() -> list[str]:
    """Return the Debian packages of tools that are not here."""
    return sorted({package for tool, package in PACKAGES.items() if not shutil.which(tool)})


def on_lintian(package: Path) -> Iterator[tuple[str, str]]:
    """Yield what lintian says, and what packaging/linux/debian overrides. Raises Failed on an error or warning."""
    options = ["--profile", "debian", "--allow-root", "--show-overrides"]
    command = ["lintian", *options, "--tag-display-limit", "0", str(package)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in (ran.stdout + ran.stderr).splitlines() if not line.startswith("N:")]
    others = "\n".join(line for line in lines if not line.startswith("O:"))
    # What is said counts: lintian's exit code is 2 for an error, and with --fail-on for an overridden one as well.
    if ran.returncode not in (0, 2) or any(line.startswith(("E:", "W:")) for line in lines):
        raise Failed(f"{others}\nMend it, or say in packaging/linux/debian/lintian-overrides why it is so.")
    tags = [line.split()[2] for line in lines if line.startswith("O:")]
    yield "lintian", others
    yield "overridden", ", ".join(f"{tag} ({tags.count(tag)})" for tag in sorted(set(tags)))


def on_desktop(share: Path) -> Iterator[tuple[str, str]]:
    """Yield what is said of the desktop entry and the metainfo. Raises Failed on an error."""
    entry = share / "applications" / f"{product.ID}.desktop"
    yield "desktop", said(["desktop-file-validate", str(entry)])
    yield "metainfo", on_metainfo("validate", str(share / "metainfo" / f"{product.ID}.metainfo.xml"))
    # The tree as a software centre reads it: whether metainfo, entry and icon find each other.
    yield "tree", on_metainfo("validate-tree", str(share.parents[1]))


def on_metainfo(*words: str) -> str:
    """Return what AppStream says. Raises Failed on an error or a warning, but for a page that nobody gave."""
    command = ["appstreamcli", words[0], "--no-net", "--pedantic", "--no-color", *words[1:]]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    wrong = [line for line in told.splitlines() if line.strip().startswith(("E:", "W:"))]
    if not told or any("url-homepage-missing" not in line for line in wrong):
        raise Failed(told or "appstreamcli said nothing.")
    return told


def on_manual(share: Path) -> Iterator[tuple[str, str]]:
    """Yield what man and lexgrog say of the pages. Raises Failed on a warning, or on a page without a name."""
    for packed in sorted((share / "man").rglob("*.gz")):
        page = packed.with_suffix("")
        page.write_bytes(gzip.decompress(packed.read_bytes()))
        command = ["man", "--warnings", "--encoding=UTF-8", "--local-file", "-Tutf8", "-Z", str(page)]
        warnings = subprocess.run(command, capture_output=True, text=True, check=False).stderr.strip()
        if warnings:
            raise Failed(f"{page.name}: {warnings}")
        yield "man", said(["lexgrog", str(page)]).partition(": ")[2]


def on_mime(share: Path) -> Iterator[tuple[str, str]]:
    """Yield the types that the package brings. Raises Failed where they cannot be taken in."""
    said(["update-mime-database", str(share / "mime")])
    globs = (share / "mime" / "globs").read_text(encoding="utf-8").splitlines()
    yield "MIME", ", ".join(line for line in globs if not line.startswith("#"))


def size(package: Path) -> str:
    """Return a line with both sizes. Raises Failed where one is over what is allowed."""
    fields = said(["dpkg-deb", "--field", str(package), "Installed-Size"])
    packed, installed = package.stat().st_size / MB, int(fields) * 1024 / MB
    most, most_installed = limit("deb"), limit("installed")
    line = f"{package.name}: {packed:.1f} MB of {most:.0f}, installed {installed:.1f} MB of {most_installed:.0f}"
    if packed > most or installed > most_installed:
        raise Failed(f"{line}.\nWhat grew is told by packaging/bundle's size budget.")
    return line


def said(command: list[str]) -> str:
    """Run a tool and return what it printed. Raises Failed, with that, when the tool says that something is wrong."""
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    words = (ran.stdout + ran.stderr).strip()
    if ran.returncode:
        raise Failed(f"{words}\nSaid by: {' '.join(command[:2])}")
    return words
