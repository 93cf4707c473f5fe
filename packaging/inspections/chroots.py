"""Installs the .deb in bare Debians without Python, works with it as an ordinary user, and removes it again."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import product
from linux.deb import PROGRAM, package_name
from steps.environment import Failed, say

from inspections.chroot import PERSON, Chroot
from inspections.screen import Screen
from inspections.skipped import Skipped
from inspections.smoke import ANSWER, DOCUMENT, QUESTION, SAMPLES, Installed, OpenWindow, until_read

SUITES = ("bookworm", "trixie")
"""Debian 12 and 13; CANDOR_SUITES names others, of debootstrap."""
HOME = Path("/home", PERSON)
DATA = HOME / ".local" / "share" / product.NAME
INSIDE = Path("/", PROGRAM, "_internal", "resources", "samples")
CACHING = ("desktop-file-utils", "shared-mime-info", "man-db")
"""What a desktop has, and a bare system has not: their triggers run when the package comes and goes."""
CACHES = {
    "/usr/share/applications/mimeinfo.cache": f"={product.ID}.desktop",
    "/usr/share/mime/globs2": ":application/vnd.candordesktop.backup+zip:*.candor",
}
OTHERS = ("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/tmp", "/run")
"""Where dpkg, apt and the packages that Candor needs keep what they keep."""
PICTURES = product.BUILD / "inspections"


def chroots() -> str:
    """Go through every suite; a picture of each window is left in build/inspections."""
    if os.geteuid():
        raise Skipped("needs root, for chroot: sudo python3 dev.py inspect chroots")
    package = product.DIST / package_name()
    if not package.is_file():
        raise Failed(f"dist/{package.name} is not there.\nBuild it first: python3 dev.py package")
    done = []
    with Screen() as screen:
        for suite in os.environ.get("CANDOR_SUITES", " ".join(SUITES)).split():
            chroot = Chroot(suite)
            try:
                done.append(f"{suite} ({life_in(chroot, package, screen)})")
            finally:
                chroot.close()
    return "installed, used and removed without a trace in " + ", ".join(done)


def life_in(chroot: Chroot, package: Path, screen: Screen) -> str:
    """Install, work, remove; returns what is left. Raises Failed where something is not as it should be."""
    chroot.run("apt-get", "-qq", "update")
    chroot.run("apt-get", "-qq", "-y", "--no-install-recommends", "install", *CACHING)
    before = chroot.files()
    without_python(chroot)
    shutil.copyfile(package, chroot.root / "tmp" / package.name)
    began = time.monotonic()
    chroot.run("apt-get", "-qq", "-y", "--no-install-recommends", "install", f"/tmp/{package.name}")
    say("installed", f"with what it needs in {time.monotonic() - began:.0f} s")
    without_python(chroot)
    for cache, line in CACHES.items():
        require(line in (chroot.root / cache[1:]).read_text("utf-8"), f"{cache} has no line {line}")
    person = chroot.command(person=True, variables=[f"DISPLAY={screen.name}"])
    work(Installed(product.COMMAND, product.WINDOW, person), screen, PICTURES / f"{chroot.root.stem}.png")
    require(not chroot.running(), "Something still runs after the window was closed")
    chroot.run("apt-get", "-qq", "-y", "purge", product.COMMAND)
    chroot.run("apt-get", "-qq", "-y", "--purge", "autoremove")
    for cache, line in CACHES.items():
        require(line not in (chroot.root / cache[1:]).read_text("utf-8"), f"{cache} still has {line}")
    return what_is_left(chroot.files() - before)


def work(installed: Installed, screen: Screen, picture: Path) -> None:
    """Do in the window, then in the terminal, what a person does on the first day."""
    readers = next(line for line in installed.lines("doctor") if line["subject"] == "Readers")
    require("Landlock" in readers["words"] and "seccomp" in readers["words"], f"Readers: {readers['words']}")
    say("readers", readers["words"])
    window = OpenWindow(installed, str(INSIDE))
    try:
        library = until_read(installed, window, DATA, {file.name for file in SAMPLES.iterdir()})
        # A second start rings at the first and ends.
        replace(installed, candor=installed.window).run(str(INSIDE))
        shown = screen.windows(product.NAME)
        screen.picture(picture)
        require(bool(shown), "No window is shown that has the class of the desktop entry")
        say("window", f"read {len(library)} samples; {shown[0]}; {picture.relative_to(product.ROOT)}")
        found(installed, DATA)
    except Failed:
        window.kill()
        raise
    window.close()
    other = Path("/tmp/second-home")
    installed.run("index", str(INSIDE), "--home", str(other))
    say("terminal", found(installed, other))


def found(installed: Installed, home: Path) -> str:
    """Search, and return where the answer stands. Raises Failed when it is not the first passage."""
    best = installed.lines("search", QUESTION, "--limit", "1", "--home", str(home))[0]["results"][0]
    right = Path(best["path"]).name == DOCUMENT and ANSWER in best["text"]
    require(right, f"»{QUESTION}« was answered from {best['path']}: {best['text']}")
    return f"»{QUESTION}« in {DOCUMENT}, page {best['page']}"


def without_python(chroot: Chroot) -> None:
    """Raise Failed where a Python is installed: the program brings its own."""
    require(not chroot.has("python3"), f"{chroot.root.name} has a python3")


def what_is_left(paths: set[str]) -> str:
    """Return what the person keeps. Raises Failed where anything else is left of what came."""
    others = sorted(path for path in paths if not path.startswith((*OTHERS, str(HOME))))
    require(not others, "Left behind:\n" + "\n".join(others))
    kept = sorted(path for path in paths if path.startswith(str(HOME)))
    foreign = [path for path in kept if not path.startswith((f"{DATA}/", f"{HOME}/.cache/"))]
    ways = {str(way) for way in (DATA, *DATA.parents, HOME / ".cache")}
    require(set(foreign) <= ways, f"In the person's home beside their data: {foreign}")
    cached = sorted({"/".join(path.split("/")[3:5]) for path in kept if path.startswith(f"{HOME}/.cache/")})
    files = sum(path.startswith(f"{DATA}/") for path in kept)
    return f"left: {DATA} with {files} files; {', '.join(cached) or 'no cache'}"


def require(holds: bool, otherwise: str) -> None:
    """Raise Failed with these words unless it holds."""
    if not holds:
        raise Failed(otherwise)
