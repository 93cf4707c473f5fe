"""Names the system libraries Qt lacks on a bare Linux, and the one command that installs them.

Run by the project's Python: `python packaging/steps/qt_libraries.py [--window]`. Prints nothing and returns 0 when Qt
loads; else says what is missing and returns 1. With --window also what a window on X11 needs is looked for, where that
is how Qt will show it.
"""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

DEBIAN = """libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libx11-xcb1
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"""
FEDORA = """mesa-libEGL mesa-libGL libxkbcommon libxkbcommon-x11 dbus-libs fontconfig glib2 libX11-xcb xcb-util-cursor
xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil"""
ARCH = """libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig glib2 libx11 xcb-util-cursor xcb-util-wm xcb-util-image
xcb-util-keysyms xcb-util-renderutil"""
COMMANDS = {
    "debian": f"sudo apt-get install {' '.join(DEBIAN.split())}",
    "fedora": f"sudo dnf install {' '.join(FEDORA.split())}",
    "arch": f"sudo pacman -S --needed {' '.join(ARCH.split())}",
}
LOAD = "from PySide6 import QtGui, QtSvg, QtWidgets"


def missing_for_qt() -> str:
    """Return the loader's complaint about Qt's own libraries; empty when they load."""
    ran = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=False)
    return ran.stderr.strip().rpartition("\n")[2].partition(": ")[2] if ran.returncode else ""


def missing_for_windows() -> str:
    """Return the loader's complaint about the plugin that shows windows on X11; empty when it loads."""
    found = find_spec("PySide6")
    for folder in (found.submodule_search_locations if found else None) or ():
        try:
            ctypes.CDLL(str(Path(folder, "Qt", "plugins", "platforms", "libqxcb.so")))
        except OSError as error:
            return str(error)
    return ""


def is_on_x11() -> bool:
    """Tell whether Qt will show windows through X11."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "" if "WAYLAND_DISPLAY" in os.environ else "xcb")
    return sys.platform.startswith("linux") and chosen.startswith("xcb")


def command_for(release: dict[str, str]) -> str:
    """Return the install command for an os-release; a general sentence for a family not known here."""
    for family in [release.get("ID", ""), *release.get("ID_LIKE", "").split()]:
        family = {"ubuntu": "debian", "rhel": "fedora", "archlinux": "arch"}.get(family, family)
        if family in COMMANDS:
            return COMMANDS[family]
    return f"your system's packages for: {' '.join(DEBIAN.split())} (Debian's names)"


def main() -> int:
    """Look, and tell."""
    complaint = missing_for_qt() or (missing_for_windows() if "--window" in sys.argv and is_on_x11() else "")
    if not sys.platform.startswith("linux"):
        print(complaint, end="")
        return bool(complaint)
    if complaint:
        try:
            release = platform.freedesktop_os_release()
        except OSError:
            release = {}
        print(f"Qt cannot start: {complaint}.\nInstall what it needs, then start again:\n\n    {command_for(release)}")
    return bool(complaint)


if __name__ == "__main__":
    sys.exit(main())
