"""Builds the installers for this system into dist/: `python3 dev.py package`, or single steps by their names.

`-nsis` leaves that step out of all.
Each step is a function of one room beside this file, and leaves what the next one needs in build/ or dist/.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from bundle.build import make_bundle
from icon.prepare import make_icons
from linux.appdir import make_appdir, make_appimage
from linux.deb import make_deb
from linux.flatpak import make_flatpak
from linux.tarball import make_tarball
from macos.image import make_image
from macos.notarizing import notarize_app
from macos.signing import sign_app
from macos.words import put_words
from notices.prepare import make_notices
from steps.environment import Failed, say
from version_file.release_file import write_release_file
from windows.installer import make_installer
from windows.signing import sign_programs

Step = Callable[[], str]
"""Does its work and returns one line about it. Raises Failed."""

EVERYWHERE: dict[str, Step] = {
    "icons": make_icons,
    "release_file": write_release_file,
    "bundle": make_bundle,
    "notices": make_notices,
}
LINUX: dict[str, Step] = {
    "deb": make_deb,
    "tarball": make_tarball,
    "appdir": make_appdir,
    "appimage": make_appimage,
    "flatpak": make_flatpak,
}
WINDOWS: dict[str, Step] = {"sign": sign_programs, "nsis": make_installer}
MACOS: dict[str, Step] = {"words": put_words, "sign": sign_app, "notarize": notarize_app, "dmg": make_image}
ELSEWHERE: dict[str, Step] = {"nsis": make_installer}
"""Done on any system, but only when it is named: Windows' bundle becomes an installer on Linux."""
BY_SYSTEM = {"linux": LINUX, "win32": WINDOWS, "darwin": MACOS}


def main(names: list[str]) -> int:
    """Do every step for this system in order, or those named, but what is left out; returns 0 when all succeeded."""
    steps = EVERYWHERE | BY_SYSTEM.get(sys.platform, {})
    known = steps | ELSEWHERE
    if unknown := [name for name in names if name.removeprefix("-") not in known]:
        print(f"There is no step {unknown[0]}. Steps: {', '.join(known)}", file=sys.stderr)
        return 2
    left_out = {name.removeprefix("-") for name in names if name.startswith("-")}
    named = [name for name in names if not name.startswith("-")]
    try:
        for name in named or steps:
            if name not in left_out:
                say(name, known[name]())
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
