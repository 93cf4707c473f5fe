"""Starts an installed program as a person would: the window reads a folder, the terminal finds in it, the window ends.

Standard library only, for a machine on which nothing but the program was installed:

    python packaging/inspections/smoke.py /usr/bin/candor /usr/bin/candor-gui --screen "xvfb-run -a"
    python packaging/inspections/smoke.py ... --through "docker exec clean"     # the program is in there
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from product import BUNDLE, COMMAND, ROOT, VERSION, WINDOW
from steps.environment import Failed, say

SAMPLES = ROOT / "resources" / "samples"
QUESTION, DOCUMENT, ANSWER = "How much notice must the tenant give?", "Lease Lindenhof 12, signed.pdf", "three months"
PATIENCE = 180
"""Seconds within which something has to happen; a machine of a build service can be very slow."""
LOOK = 0.5
"""Seconds between two looks."""
SUFFIX = ".exe" if os.name == "nt" else ""


@dataclass(frozen=True)
class Installed:
    """The two programs, what stands before them on a command line, and where they are started."""

    candor: str
    window: str
    through: Sequence[str] = ()
    screen: Sequence[str] = ()
    cwd: Path | None = None
    environment: Mapping[str, str] | None = None

    def run(self, *arguments: str) -> str:
        """Run the command line to its end and return what it printed. Raises Failed when it says that it failed."""
        command = [*self.through, self.candor, *arguments]
        try:
            ran = subprocess.run(
                command, cwd=self.cwd, env=self.environment, capture_output=True, timeout=PATIENCE, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Failed(f"{shlex.join(command)} did not run: {error}") from error
        if ran.returncode:
            said = (ran.stderr or ran.stdout).decode("utf-8", "replace").strip()
            raise Failed(f"{said}\n{shlex.join(command)} ended with {ran.returncode}.")
        return ran.stdout.decode("utf-8")

    def lines(self, *arguments: str) -> list[Any]:
        """Run the command line and return its JSON lines."""
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]


class OpenWindow:
    """A window that was started, and can be asked to close as its system asks."""

    def __init__(self, installed: Installed, *arguments: str) -> None:
        self._through = installed.through
        command = [installed.window, *arguments]
        if os.name != "nt":
            # The process inside a container or behind xvfb-run has a number of its own, which a shell tells.
            command = [*installed.through, *installed.screen, "sh", "-c", 'echo $$; exec "$@"', "sh", *command]
        self._process = subprocess.Popen(
            command, cwd=installed.cwd, env=installed.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._number = self._told() or str(self._process.pid)

    def _told(self) -> str:
        return self._process.stdout.readline().decode().strip() if os.name != "nt" and self._process.stdout else ""

    @property
    def is_open(self) -> bool:
        """Tell whether it still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """Ask it to close and wait. Raises Failed when it does not, or not well."""
        # Without /F this is what pressing the window's cross sends.
        self._tell(["taskkill", "/PID", self._number], "TERM")
        try:
            _, said = self._process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failed(f"The window was asked to close and was still there after {PATIENCE} s.") from None
        if self._process.returncode:
            words = said.decode("utf-8", "replace").strip()
            raise Failed(f"{words}\nThe window ended with {self._process.returncode}.")

    def kill(self) -> None:
        """End it in any case."""
        self._tell(["taskkill", "/F", "/PID", self._number], "KILL")
        try:
            self._process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()

    def _tell(self, on_windows: Sequence[str], signal: str) -> None:
        command = [*self._through, "sh", "-c", f'kill -{signal} "$0"', self._number]
        subprocess.run(on_windows if os.name == "nt" else command, capture_output=True, timeout=PATIENCE, check=False)


def until_read(installed: Installed, window: OpenWindow, home: Path, names: set[str]) -> list[Any]:
    """Wait until the window has read these files and return the library. Raises Failed when it ends or cannot."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        library = installed.lines("library", "--home", str(home))
        if names <= {Path(line["path"]).name for line in library if line["state"] == "indexed"}:
            return library
        if not window.is_open:
            window.close()
            raise Failed("The window ended by itself before it had read the folder.")
        time.sleep(LOOK)
    raise Failed(f"After {PATIENCE} s the window had not read the folder: {library}")


def try_out(installed: Installed, place: Path) -> str:
    """Do what a person does on the first day in an empty folder; prints each step, returns a line. Raises Failed."""
    home, papers = place / "data", place / "papers"
    shutil.copytree(SAMPLES, papers)
    names = {file.name for file in papers.iterdir()}
    version = installed.run("--version").strip()
    if version != f"Candor {VERSION}":
        raise Failed(f"The program says {version or 'nothing'}; this is Candor {VERSION}.")
    say("version", version)
    began = time.monotonic()
    window = OpenWindow(installed, "--home", str(home), str(papers))
    try:
        library = until_read(installed, window, home, names)
        say("read", f"the window read {len(library)} files, {sum(each['passages'] for each in library)} passages")
        best = installed.lines("search", QUESTION, "--limit", "1", "--home", str(home))[0]["results"][0]
        if Path(best["path"]).name != DOCUMENT or ANSWER not in best["text"]:
            raise Failed(f"»{QUESTION}« was answered from {best['path']}: {best['text']}")
        say("found", f"»{QUESTION}« in {DOCUMENT}, page {best['page']}")
    except Failed:
        window.kill()
        raise
    window.close()
    say("closed", "the window closed when it was asked to")
    return f"started, read {len(names)} files, found the answer and closed in {time.monotonic() - began:.1f} s"


def smoke() -> str:
    """Try out what `dev.py package` made, where it lies."""
    if not BUNDLE.is_dir():
        raise Failed("There is no bundle.\nMake it: python3 dev.py package")
    command, window = (str(BUNDLE / (name + SUFFIX)) for name in (COMMAND, WINDOW))
    with tempfile.TemporaryDirectory(prefix="candor-smoke-") as place:
        return try_out(Installed(command, window, screen=screen()), Path(place))


def screen() -> list[str]:
    """Return what shows a window on this machine: nothing where there is a screen."""
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return []
    return ["xvfb-run", "-a"] if shutil.which("xvfb-run") else ["env", "QT_QPA_PLATFORM=offscreen"]


def main() -> int:
    """Try out the programs that are named; returns 0 when all of it worked."""
    parser = argparse.ArgumentParser(description="Starts an installed Candor, reads a folder, searches, and closes it.")
    parser.add_argument("candor", help="the program of the command line")
    parser.add_argument("window", help="the program of the window")
    parser.add_argument("--through", default="", help="what runs a command where it is installed")
    parser.add_argument("--screen", default="", help="what shows a window there, such as xvfb-run -a")
    parser.add_argument("--place", type=Path, help="a folder that is seen from there too")
    chosen = parser.parse_args()
    installed = Installed(chosen.candor, chosen.window, shlex.split(chosen.through), shlex.split(chosen.screen))
    with tempfile.TemporaryDirectory(prefix="candor-smoke-", dir=chosen.place) as place:
        try:
            say("smoke", try_out(installed, Path(place)))
        except Failed as failure:
            print(f"\n{failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
