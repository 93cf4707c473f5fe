"""The questions a person pinned to their right places."""

from collections.abc import Awaitable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from candor.model.evaluation import Pin, PinResult, PinRun
from candor.services.verbs import Evaluating
from candor.work import Background, Job


@dataclass(frozen=True, slots=True)
class PinCheck:
    """At which rank each right place was found, and the figures of the last runs, this one last."""

    results: tuple[PinResult, ...] = ()
    runs: tuple[PinRun, ...] = ()


class Pinning(QObject):
    """Keeps pins, takes them off and checks them. `pinned` and `unpinned` carry a Pin, `checked` a PinCheck, `looked`
    the PinRuns of before, none without pins, `failed` a CandorError.
    """

    pinned = Signal(object)
    unpinned = Signal(object)
    checked = Signal(object)
    looked = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Evaluating, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._checking: Job | None = None

    def pin(self, pin: Pin) -> None:
        """Keeps a question with its right place."""
        self._start(_after(self._verbs.pin(pin), pin)).happened.connect(self.pinned)

    def unpin(self, pin: Pin) -> None:
        """Takes one off."""
        self._start(_after(self._verbs.unpin(pin), pin)).happened.connect(self.unpinned)

    def check(self) -> None:
        """Searches for every pinned question; without effect while that goes on."""
        if self._checking is None:
            self._checking = self._start(self._check())
            self._checking.happened.connect(self.checked)
            self._checking.ended.connect(self._on_ended)

    def look(self) -> None:
        """Finds out how the pins fared when they were checked last."""
        self._background.start(self._runs()).happened.connect(self.looked)

    async def _runs(self) -> tuple[PinRun, ...]:
        return tuple(await self._verbs.runs()) if await self._verbs.pins() else ()

    async def _check(self) -> PinCheck:
        results = await self._verbs.evaluate()
        return PinCheck(tuple(results), tuple(await self._verbs.runs()))

    def _start(self, work: Awaitable[object]) -> Job:
        job = self._background.start(work)
        job.failed.connect(self.failed)
        return job

    def _on_ended(self) -> None:
        self._checking = None


async def _after(work: Awaitable[object], pin: Pin) -> Pin:
    await work
    return pin
