"""The inspection "macos": description and icon of the app anywhere, its folders and signatures where it was built."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from itertools import chain

from icon.icns import CHANNELS, PICTURES, SIZES
from icon.prepare import ICNS, TARGET
from macos.image import IMAGE
from macos.info import APP, info
from macos.layout import complaints
from macos.machine_code import inside_out
from macos.running import Run, run
from macos.signing import WITHOUT_TEAM
from steps.environment import Failed


def inspect_macos() -> str:
    """Look at all that can be looked at here. Raises Failed."""
    looked = [*description(), *icon()]
    if not APP.is_dir():
        return f"{', '.join(looked)}; the app itself is looked at on a Mac"
    if wrong := complaints(APP, info()):
        raise Failed("\n".join(wrong))
    looked.append(f"{len(inside_out(APP))} libraries and programs in their places, for arm64")
    return ", ".join([*looked, *(signatures(run) if sys.platform == "darwin" else [])])


def description() -> list[str]:
    """Look at Info.plist and the entitlements as they are written; libplist reads them too where it is installed."""
    told = plistlib.dumps(info())
    if plistlib.loads(told) != info():
        raise Failed("Info.plist does not say what it was told.")
    for content in (told, plistlib.dumps(WITHOUT_TEAM)):
        if tool := shutil.which("plistutil"):
            ran = subprocess.run([tool, "-i", "-", "-f", "json"], input=content, capture_output=True, check=False)
            if ran.returncode:
                raise Failed(f"plistutil cannot read it:\n{ran.stderr.decode('utf-8', 'replace')}")
    return [f"Info.plist with {len(info())} keys", "no entitlement but an unsigned build's one"]


def icon() -> list[str]:
    """Look at what is in candor.icns, as a program of others finds it. Raises Failed."""
    file = TARGET / ICNS
    if not file.is_file():
        raise Failed(f"There is no {ICNS}.\nRender it first: python3 dev.py package icons")
    if not (tool := shutil.which("icns2png")):
        return [f"{ICNS} not taken apart: icns2png is missing (on Debian: sudo apt-get install icnsutils)"]
    listed = subprocess.run([tool, "-l", str(file)], capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^ +'(\w{4})'", listed, re.MULTILINE)
    wanted = [name.decode() for name in (*chain(*CHANNELS.values()), *PICTURES)]
    if found != wanted:
        raise Failed(f"{ICNS} holds {' '.join(found)}, not {' '.join(wanted)}.")
    return [f"{ICNS} with {len(found)} blocks up to {SIZES[-1]} px"]


def signatures(run: Run) -> list[str]:
    """Ask macOS what it thinks of the signatures, as it does when a person opens the app. Raises Failed."""
    run(["codesign", "--verify", "--deep", "--strict", str(APP)])
    # Of what nobody signed a program is known by its hash alone.
    somebody = "anchor apple" in run(["codesign", "--display", "--requirements", "-", str(APP)])
    shown = run(["codesign", "--display", "--entitlements", "-", "--xml", str(APP)])
    held = plistlib.loads(shown.encode()) if shown else {}
    if held != ({} if somebody else WITHOUT_TEAM):
        raise Failed(f"The app holds other entitlements than it was given: {', '.join(held) or 'none'}.")
    run(["hdiutil", "verify", str(IMAGE)])
    try:
        run(["xcrun", "stapler", "validate", str(APP)])
    except Failed:
        return [f"signatures hold, by {'somebody' if somebody else 'nobody'}", "no ticket, so Gatekeeper was not asked"]
    run(["spctl", "--assess", "--type", "execute", str(APP)])
    run(["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(IMAGE)])
    return ["signatures hold", "Gatekeeper opens app and image"]
