"""A screen that nobody sees, for a window that has to be shown and looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

from steps.environment import Failed

from inspections.skipped import Skipped

SIZE = "1440x900x24"


class Screen:
    """Xvfb, reached by its socket alone, for as long as the context lasts; `name` is what DISPLAY wants."""

    def __enter__(self) -> Screen:
        if not all(map(shutil.which, ("Xvfb", "import", "xwininfo"))):
            raise Skipped("needs a screen: sudo apt-get install xvfb imagemagick x11-utils")
        said, says = os.pipe()
        command = ["Xvfb", "-displayfd", str(says), "-screen", "0", SIZE, "-nolisten", "tcp", "-ac"]
        self._server = subprocess.Popen(command, pass_fds=[says], stderr=subprocess.DEVNULL)
        os.close(says)
        with os.fdopen(said) as told:
            self.name = f":{told.readline().strip()}"
        if self.name == ":":
            raise Failed(f"Xvfb did not start (exit code {self._server.wait()}).")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait()

    def picture(self, path: Path) -> None:
        """Write what is on it as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-display", self.name, "-window", "root", str(path)], check=True)

    def windows(self, of_class: str) -> list[str]:
        """Return a line about each window of a class, as xwininfo tells of them."""
        command = ["xwininfo", "-display", self.name, "-root", "-tree"]
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        return [line.strip() for line in lines if f' "{of_class}")' in line]
