"""Fills in the Flatpak's manifest for the tarball that was made; flatpak-builder makes the rest, where there is one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import product
from steps.environment import Failed

from linux import tarball
from linux.tree import filled

MANIFEST = Path(__file__).parent / "flatpak" / f"{product.ID}.yml"
FILLED = product.BUILD / "linux" / "flatpak" / MANIFEST.name


def make_flatpak() -> str:
    """Write build/linux/flatpak/ID.yml; where flatpak-builder is installed, it is asked whether it can read it."""
    FILLED.parent.mkdir(parents=True, exist_ok=True)
    words = {"TARBALL": f"{tarball.NAME}.tar.xz"}
    FILLED.write_text(filled(MANIFEST.read_text(encoding="utf-8"), words), encoding="utf-8")
    if not shutil.which("flatpak-builder"):
        return f"{FILLED.relative_to(product.ROOT)} is written; flatpak-builder is not here to read it"
    command = ["flatpak-builder", "--show-manifest", FILLED.name]
    # It leaves a folder of its own where it is started.
    ran = subprocess.run(command, cwd=FILLED.parent, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed(f"{ran.stderr.strip()}\nflatpak-builder cannot read {FILLED.name}.")
    return f"{FILLED.relative_to(product.ROOT)} is written, and flatpak-builder can read it"
