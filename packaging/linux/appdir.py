"""Lays out an AppDir, and has appimagetool make an AppImage of it where that is known here."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

import product
from bundle.size import MB
from steps.environment import Failed

from linux.deb import PROGRAM
from linux.moment import moment
from linux.tree import make_even, put_links, put_program, put_share

APPDIR = product.BUILD / "linux" / f"{product.NAME}.AppDir"
RUN = """#!/bin/sh
# Called as `candor`, by a link of that name, it is the command line; else the window.
here="$(dirname "$(readlink -f "$0")")"
case "$(basename "${ARGV0:-$0}")" in
    candor) exec "$here/usr/bin/candor" "$@" ;;
    *) exec "$here/usr/bin/candor-gui" "$@" ;;
esac
"""
PINS = Path(__file__).parent / "appimagetool.sha256"
"""As sha256sum writes it: what makes an AppImage is not used unless whoever releases has looked at it and noted it."""
TOOL, RUNTIME = "CANDOR_APPIMAGETOOL", "CANDOR_APPIMAGE_RUNTIME"


def make_appdir() -> str:
    """Lay out build/linux/Candor.AppDir out of dist/bundle."""
    shutil.rmtree(APPDIR, ignore_errors=True)
    put_program(APPDIR / PROGRAM)
    put_links(APPDIR / "usr" / "bin", f"../lib/{product.COMMAND}")
    share = APPDIR / "usr" / "share"
    put_share(share)
    # appimagetool and the desktops look for these at the top, the metainfo under its older name.
    (APPDIR / "AppRun").write_text(RUN, encoding="utf-8")
    (APPDIR / "AppRun").chmod(0o755)
    shutil.copyfile(share / "applications" / f"{product.ID}.desktop", APPDIR / f"{product.ID}.desktop")
    icon = Path("usr", "share", "icons", "hicolor", "256x256", "apps", f"{product.ID}.png")
    (APPDIR / f"{product.ID}.png").symlink_to(icon)
    (APPDIR / ".DirIcon").symlink_to(icon)
    metainfo = share / "metainfo" / f"{product.ID}.metainfo.xml"
    metainfo.with_name(f"{product.ID}.appdata.xml").symlink_to(metainfo.name)
    make_even(APPDIR)
    return f"{APPDIR.relative_to(product.ROOT)} is laid out"


def make_appimage() -> str:
    """Build dist/Candor-VERSION-MACHINE.AppImage of the AppDir, with the tool and the runtime that are pinned."""
    places = [os.environ.get(name, "") for name in (TOOL, RUNTIME)]
    if not any(places):
        return f"not made: {TOOL} and {RUNTIME} name no files (appimagetool is in no package registry)"
    tool, runtime = (pinned(Path(place).resolve(), PINS) for place in places)
    machine = platform.machine()
    made = product.DIST / f"{product.NAME}-{product.VERSION}-{machine}.AppImage"
    command = [str(tool), "--no-appstream", "--runtime-file", str(runtime), str(APPDIR), str(made)]
    variables = {"ARCH": machine, "VERSION": product.VERSION, "SOURCE_DATE_EPOCH": str(moment())}
    # The tool is an AppImage itself: build machines have no FUSE.
    environment = {**os.environ, **variables, "APPIMAGE_EXTRACT_AND_RUN": "1"}
    try:
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Failed(f"{tool}: {error.strerror}.\nLet it be started: chmod +x {tool}") from None
    if ran.returncode:
        raise Failed(f"{(ran.stdout + ran.stderr).strip()}\nappimagetool did not build {made.name}.")
    return f"dist/{made.name}: {made.stat().st_size / MB:.1f} MB"


def pinned(tool: Path, pins: Path) -> Path:
    """Return a tool that is the noted one. Raises Failed where its hash is not among the pins, or is another."""
    lines = (line.split() for line in pins.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#"))
    noted = {name.lstrip("*"): digest for digest, name in lines}
    try:
        found = hashlib.sha256(tool.read_bytes()).hexdigest()
    except OSError as error:
        raise Failed(f"{tool}: {error.strerror}.\nLook at {TOOL} and {RUNTIME}.") from None
    if tool.name not in noted:
        raise Failed(f"{tool.name} is not in {pins.name}.\nIs it genuine? Then note: {found}  {tool.name}")
    if noted[tool.name] != found:
        raise Failed(f"{tool.name} has the hash {found}, another than {pins.name} has.\nDo not use it; fetch it anew.")
    return tool
