"""A Windows of its own for one inspection: a fresh wine prefix without a display, in which programs of 64 bits run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path, PureWindowsPath

from steps.environment import Failed

from inspections.skipped import Skipped

PLACES = os.pathsep.join((os.environ.get("PATH", ""), "/usr/lib/wine"))
"""Where Debian's wine64 puts what it needs not show to a person."""
PATIENCE = 120
"""Seconds for one program."""
REGISTRY = ("user.reg", "system.reg")
VOLATILE = '"DriverDateData"='
"""A value that wine writes anew at each start."""
STAMP = re.compile(r"^\[(?P<key>.*)\] \d+$")


VALUE = re.compile(r'"?(?P<name>@|.*?)"?=(?:"(?P<text>.*)"|(?P<other>.*))')
ESCAPED = re.compile(r"\\(.)")


class Wine:
    """A prefix in `folder`, which takes part in nothing of this machine's: no menu, no home, no display.

    Raises Skipped when wine is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._loader, self._server = _program("wine64", "wine"), _program("wineserver64", "wineserver")
        self._prefix = folder / "prefix"
        (folder / "home").mkdir(parents=True)
        self.disk.mkdir(parents=True)
        hidden = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self._environment = {
            **hidden,
            "HOME": str(folder / "home"),
            "LC_ALL": "C.UTF-8",
            "WINEPREFIX": str(self._prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=;mshtml=",
        }
        self.run("wineboot", "--init")
        self.settle()

    @property
    def disk(self) -> Path:
        """Drive C."""
        return self._prefix / "drive_c"

    @property
    def person(self) -> Path:
        """The only person's own folder."""
        users = self.disk / "users"
        return next(each for each in users.iterdir() if each.is_dir() and each.name != "Public")

    def inside(self, path: Path) -> str:
        """Return what a path on drive C is called there."""
        return str(PureWindowsPath("C:\\", *path.relative_to(self.disk).parts))

    def run(self, *command: str) -> int:
        """Run a program to its end, without waiting for what it starts, and return its exit code."""
        words = [self._loader, *command]
        try:
            return subprocess.run(words, cwd=self.disk, env=self._environment, check=False, timeout=PATIENCE).returncode
        except subprocess.TimeoutExpired:
            raise Failed(f"{PureWindowsPath(command[0]).name} did not end within {PATIENCE} s under wine") from None

    def values(self, key: str) -> dict[str, str]:
        """Return what a key of the registry holds, the one without a name as "@"; nothing where there is no key."""
        file = self.disk / "exported.reg"
        ended = self.run("reg", "export", key, self.inside(file), "/y")
        if ended != 0:
            return {}
        text = file.read_text(encoding="utf-16")
        file.unlink()
        # The keys below it follow, each after an empty line.
        found = (VALUE.fullmatch(line) for line in text.partition("]\n")[2].partition("\n\n")[0].splitlines())
        return {each["name"]: ESCAPED.sub(r"\1", each["text"] or each["other"] or "") for each in found if each}

    def started(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program that is not waited for."""
        return subprocess.Popen([self._loader, self.inside(program)], cwd=self.disk, env=self._environment)

    def settle(self) -> None:
        """Wait until every program here has ended: then the registry is on the disk."""
        subprocess.run([self._server, "--wait"], env=self._environment, check=False, timeout=PATIENCE)

    def files(self) -> set[str]:
        """Return every file and folder of drive C."""
        return {path.relative_to(self.disk).as_posix() for path in self.disk.rglob("*")}

    def registry(self) -> set[str]:
        """Return every key, and every value with its key, once everything has settled."""
        found: set[str] = set()
        for name in REGISTRY:
            key = ""
            for line in (self._prefix / name).read_text(encoding="utf-8", errors="replace").splitlines():
                if stamped := STAMP.match(line):
                    key = f"{name} {stamped['key']}"
                    found.add(key)
                elif line and not line.startswith(("#", ";;", VOLATILE)):
                    found.add(f"{key} {line}")
        return found


def _program(*names: str) -> str:
    for name in names:
        if found := shutil.which(name, path=PLACES):
            return found
    raise Skipped(f"{names[0]} is missing. On Debian: sudo apt-get install wine64")
