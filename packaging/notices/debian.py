"""What Debian, or Ubuntu after it, says about a library that the build copies from its machine."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

from notices.component import Text

FOLDERS = ("/usr/lib", "/lib")


def owner(library: str) -> tuple[str, Text] | None:
    """Return the version of the package a library is from, and its copyright file; None where dpkg does not know it."""
    if shutil.which("dpkg-query") is None or not (package := package_of(library)):
        return None
    version = asked("-W", "-f", "${Version}", package)
    file = Path("/usr/share/doc", package.partition(":")[0], "copyright")
    if not file.is_file():
        return None
    return version, Text(
        f"{package.partition(':')[0]} {version}, copyright file of its package", file.read_text("utf-8", "replace")
    )


@cache
def package_of(library: str) -> str:
    """Return the package that a library of this name belongs to; empty when none does."""
    for path in (path for folder in FOLDERS for path in sorted(Path(folder).glob(f"*-linux-gnu*/{library}"))):
        # dpkg knows a file by the path it was packed with, before or after /lib became a link to /usr/lib.
        for known in dict.fromkeys((str(path), str(path.resolve()), str(path.resolve()).removeprefix("/usr"))):
            if found := asked("-S", known):
                return found.splitlines()[0].rpartition(": ")[0].split(",")[0]
    return ""


def asked(*arguments: str) -> str:
    """Return what dpkg-query prints; empty when it knows nothing."""
    ran = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False)
    return ran.stdout.strip() if ran.returncode == 0 else ""
