"""Pins that are kept in memory: the window's tests say at which rank each is found."""

from collections.abc import AsyncGenerator
from pathlib import Path

from candor.model.errors import CandorError
from candor.model.evaluation import Pin, PinResult, PinRun, SetEvaluated
from candor.services.verbs import Evaluating


class StubPins:
    """`ranks` are the ranks by question, None where it is not found; `broken` breaks every verb off."""

    def __init__(self) -> None:
        self.pins: list[Pin] = []
        self.ranks: dict[str, int | None] = {}
        self.runs: list[PinRun] = []
        self.broken: CandorError | None = None

    def verbs(self) -> Evaluating:
        return Evaluating(
            pins=self._pins,
            pin=self._pin,
            unpin=self._unpin,
            evaluate=self._evaluate,
            runs=self._runs,
            evaluate_set=self._evaluate_set,
        )

    async def _pins(self) -> list[Pin]:
        return self.pins

    async def _pin(self, pin: Pin) -> None:
        self._break()
        self.pins.append(pin)

    async def _unpin(self, pin: Pin) -> None:
        self.pins.remove(pin)

    async def _evaluate(self) -> list[PinResult]:
        self._break()
        return [PinResult(pin, self.ranks.get(pin.question)) for pin in self.pins]

    async def _runs(self) -> list[PinRun]:
        return self.runs

    def _break(self) -> None:
        if self.broken is not None:
            raise self.broken

    async def _evaluate_set(self, folder: Path) -> AsyncGenerator[SetEvaluated, None]:
        raise AssertionError("the window evaluates no set")
        yield
