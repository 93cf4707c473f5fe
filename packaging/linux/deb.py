"""Builds the .deb: what is laid out below usr/, what describes it, and dpkg-deb."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import product
from bundle.size import MB
from steps.environment import Failed

from linux.control import MAINTAINER, REVISION, control, copyright_text, installed_size, md5sums
from linux.moment import moment
from linux.needed import needed
from linux.releases import as_debian
from linux.tree import homepage, make_even, put_links, put_program, put_share

STAGE = product.BUILD / "linux" / "deb"
DEBIAN = Path(__file__).parent / "debian"
PROGRAM = Path("usr", "lib", product.COMMAND)
"""Not /opt, which holds what packages may not touch afterwards: here dpkg owns every file, as of any package."""
VERSION = f"{product.VERSION}-{REVISION}"


def architecture() -> str:
    """Return Debian's name for this machine. Raises Failed where there is no dpkg."""
    try:
        ran = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise Failed("dpkg is not there: a .deb is built on Debian or Ubuntu.") from None
    return ran.stdout.strip()


def package_name() -> str:
    """Return the file's name as Debian's archives have it."""
    return f"{product.COMMAND}_{VERSION}_{architecture()}.deb"


def make_deb() -> str:
    """Build dist/candor_VERSION_ARCHITECTURE.deb out of dist/bundle."""
    made = product.DIST / package_name()
    shutil.rmtree(STAGE, ignore_errors=True)
    lay_out(STAGE)
    describe(STAGE)
    make_even(STAGE)
    build(STAGE, made)
    kib = installed_size(STAGE)
    return f"dist/{made.name}: {made.stat().st_size / MB:.1f} MB, installed {kib * 1024 / MB:.1f} MB"


def lay_out(root: Path) -> None:
    """Write the program, the links and all that lies below usr/share."""
    put_program(root / PROGRAM)
    put_links(root / "usr" / "bin", f"../lib/{product.COMMAND}")
    share = root / "usr" / "share"
    put_share(share)
    for page in sorted((share / "man").rglob("*.1")):
        pack(page.with_name(page.name + ".gz"), page.read_bytes())
        page.unlink()
    documents = share / "doc" / product.COMMAND
    licence = (product.ROOT / "LICENSE").read_text(encoding="utf-8")
    stanzas = (DEBIAN / "copyright").read_text(encoding="utf-8")
    write(documents / "copyright", copyright_text(stanzas, licence))
    pack(documents / "changelog.gz", (product.ROOT / "CHANGELOG.md").read_bytes())
    entry = as_debian(product.COMMAND, VERSION, MAINTAINER, moment())
    pack(documents / "changelog.Debian.gz", entry.encode())
    overrides = (DEBIAN / "lintian-overrides").read_text(encoding="utf-8")
    write(share / "lintian" / "overrides" / product.COMMAND, overrides)


def describe(root: Path) -> None:
    """Write the control files. No script runs: desktops bring their caches up to date by dpkg's triggers."""
    depends = needed(root / PROGRAM)
    said = control(VERSION, architecture(), depends, installed_size(root), product.SUMMARY, homepage())
    write(root / "DEBIAN" / "control", said)
    write(root / "DEBIAN" / "md5sums", md5sums(root))


def build(root: Path, made: Path) -> None:
    """Have dpkg-deb write the package, every file root's, sorted, none younger than the one moment."""
    made.parent.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed(f"{ran.stderr.strip()}\ndpkg-deb did not build {made.name}.")


def write(path: Path, text: str) -> None:
    """Write a file, with its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def pack(path: Path, content: bytes) -> None:
    """Write a gzip file that says nothing of when it was made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, 9, mtime=0))
