"""The reports in the data folder."""

import os
import time
from contextlib import suppress
from pathlib import Path

from candor.model.crash_report import CrashReport
from candor.services.crashes.report import native_report

MOST = 20
NATIVE = "native.partial"
TOLD = "told"


class CrashFolder:
    """Keeps the last reports, each in a file for its owner alone. Nothing here raises: who writes a report is broken
    enough already. For any thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, text: str) -> None:
        """Keeps a report, and deletes those before the last twenty."""
        with suppress(OSError):
            self._make()
            self._create(text)
            for name in self._names()[:-MOST]:
                (self.folder / name).unlink(missing_ok=True)

    def all(self) -> list[CrashReport]:
        """The newest first."""
        reports = []
        for name in reversed(self._names()):
            with suppress(OSError):
                file = self.folder / name
                reports.append(CrashReport(name, file.stat().st_mtime, file.read_text("utf-8", "replace")))
        return reports

    def drop(self) -> None:
        """Deletes all of them."""
        for name in self._names():
            with suppress(OSError):
                (self.folder / name).unlink()

    def untold(self) -> bool:
        """Whether there is one that nobody has been told of; asked again, the answer is no."""
        names, told = self._names(), self.folder / TOLD
        with suppress(OSError):
            last = told.read_text("utf-8") if told.exists() else ""
            if names and names[-1] > last:
                told.write_text(names[-1], "utf-8")
                return True
        return False

    def native(self) -> Path:
        """Where the fault handler may write; what it wrote the last time becomes a report first. Raises OSError."""
        self._make()
        file = self.folder / NATIVE
        with suppress(FileNotFoundError):
            dump = file.read_text("utf-8", "replace")
            file.unlink()
            if dump.strip():
                self.write(native_report(dump))
        return file

    def survived(self) -> None:
        """What the fault handler wrote was not the end: on Windows it hears of faults that their cause then mends."""
        with suppress(OSError):
            (self.folder / NATIVE).unlink()

    def _make(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _create(self, text: str) -> None:
        name = time.strftime("%Y-%m-%dT%H-%M-%S", time.gmtime())
        number = max((int(each[-6:-4]) for each in self._names() if each.startswith(name)), default=0) + 1
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        handle = os.open(self.folder / f"{name}-{number:02}.txt", flags, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)

    def _names(self) -> list[str]:
        with suppress(OSError):
            return sorted(each.name for each in self.folder.iterdir() if each.suffix == ".txt")
        return []
