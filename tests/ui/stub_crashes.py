"""Crash reports from memory."""

from pathlib import Path

from candor.model.crash_report import CrashReport
from candor.services.verbs import Crashes


class StubCrashes:
    """`reports` are all there are; `new` says whether nobody was told of the last one."""

    def __init__(self) -> None:
        self.reports: list[CrashReport] = []
        self.new = False

    def verbs(self) -> Crashes:
        return Crashes(folder=Path("/home/person/crashes"), all=self._all, drop=self._drop, untold=self._untold)

    async def _all(self) -> list[CrashReport]:
        return list(self.reports)

    async def _drop(self) -> None:
        self.reports.clear()

    async def _untold(self) -> bool:
        new, self.new = self.new, False
        return new
