"""Which Debian packages the bundle needs: what its ELF files are linked against, and what they open by name."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from steps.environment import Failed

OPENED = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that Qt opens by name, or reports missing in words of its own: no ELF file need say it wants them."""
OPTIONAL = ("platformthemes/libqgtk3.so",)
"""Plugins that Qt tries and can do without: what they need is there where they are of use (GTK on its desktops)."""
BASE = frozenset({"libc6", "libstdc++6", "libgcc-s1"})
"""Packages whose versions count. Any system with these (Debian 12, Ubuntu 22.04) has new enough others; the versions of
those would tell how new the machine was that built the package."""
RENAMED = frozenset(
    {"libglib2.0-0", "libssl3", "libpng16-16", "libgtk-3-0", "libatk1.0-0", "libatspi2.0-0", "libcups2"}
)
"""Packages called ...t64 since Debian 13 and Ubuntu 24.04. On 64-bit machines nothing but the name changed."""
VERSIONED = re.compile(r"(.+)\.so\.(.+)")
RELATION = re.compile(r"(?P<name>[a-z0-9][a-z0-9+.-]+)(?P<version> \([^)]*\))?")


def needed(program: Path) -> str:
    """Return the value of Depends for a laid-out bundle. Raises Failed where a library is of no package here."""
    files = elf_files(program)
    own = {path.name for path in files}
    files = [path for path in files if not any(path.match(optional) for optional in OPTIONAL)]
    return depends(_shlibdeps(files), [package for name, package in OPENED.items() if name not in own])


def elf_files(root: Path) -> list[Path]:
    """Return the ELF files below a folder, in order, links left out."""
    found = []
    for folder, _, names in os.walk(root):
        for path in (Path(folder, name) for name in names):
            if not path.is_symlink() and path.stat().st_size > 4:
                with path.open("rb") as file:
                    if file.read(4) == b"\x7fELF":
                        found.append(path)
    return sorted(found)


def depends(linked: str, opened: Iterable[str]) -> str:
    """Return a Depends value of what is linked, as dpkg-shlibdeps says it, and of packages opened by name.

    What was renamed is named both ways, so that one package can be installed before and after.
    """
    relations = [relation.strip() for relation in linked.split(",") if relation.strip()]
    first = {alternative.strip().split()[0] for relation in relations for alternative in relation.split("|")}
    named = [both_names(relation) for relation in [*relations, *(name for name in opened if name not in first)]]
    return ", ".join(sorted(set(named)))


def both_names(relation: str) -> str:
    """Return a relation without its version where that does not count, and with both names where it has two."""
    found = RELATION.fullmatch(relation)
    if not found:
        return relation
    version = found["version"] or "" if found["name"] in BASE else ""
    old = found["name"].removesuffix("t64")
    if old == found["name"] and old not in RENAMED:
        return f"{old}{version}"
    return f"{old}t64{version} | {old}{version}"


def own_libraries(names: Iterable[str]) -> str:
    """Return what a shlibs file says of libraries that the bundle brings: they need no package."""
    found = (VERSIONED.fullmatch(name) for name in sorted(set(names)))
    return "".join(f"{name[1]} {name[2]}\n" for name in found if name)


def _shlibdeps(files: list[Path]) -> str:
    own = sorted({str(path.parent) for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "-Lown", *(f"-l{folder}" for folder in own)]
    with tempfile.TemporaryDirectory() as place:
        Path(place, "debian").mkdir()
        Path(place, "debian", "control").write_text("Source: candor\n\nPackage: candor\nArchitecture: any\n", "utf-8")
        Path(place, "own").write_text(own_libraries(path.name for path in files), "utf-8")
        try:
            ran = subprocess.run(
                [*command, *(f"-e{path}" for path in files)], cwd=place, capture_output=True, text=True, check=False
            )
        except FileNotFoundError:
            raise Failed("dpkg-shlibdeps is not there.\nInstall it: sudo apt-get install dpkg-dev") from None
    if ran.returncode:
        errors = [line for line in ran.stderr.splitlines() if "error:" in line]
        raise Failed(
            "\n".join(errors or [ran.stderr.strip()]) + "\nA library is missing on this machine, or the bundle should "
            "bring it: install its package, or change packaging/bundle."
        )
    return ran.stdout.strip().partition("=")[2]
