"""The verbs about how well search finds, bound to the stores they need."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Protocol

from candor.model.evaluation import Pin, PinResult, SetEvaluated, SetProgress
from candor.model.events import IndexEvent
from candor.services.evaluating.evaluate import evaluate, pin
from candor.services.evaluating.evaluate_set import OpenIndex, evaluate_set
from candor.services.ports import Pinned, Reads
from candor.services.threads import Threads
from candor.services.verbs import Evaluating


class PinnedIndex(OpenIndex, Protocol):
    """The library's index, with the pins that are kept beside it."""

    @property
    def pins(self) -> Pinned:
        """Pinned questions and runs."""
        ...


class EvaluatingVerbs:
    """`setting` says what search is done with; `another` opens an empty index in a folder, to be closed again."""

    def __init__(
        self,
        index: Callable[[], PinnedIndex],
        another: Callable[[Path], OpenIndex],
        reader: Reads,
        threads: Threads,
        setting: Callable[[], str],
    ) -> None:
        self._index, self._another, self._reader = index, another, reader
        self._threads, self._setting = threads, setting

    def bound(self) -> Evaluating:
        """All of them."""
        read, write = self._threads.read, self._threads.write
        return Evaluating(
            pins=lambda: read(lambda: self._index().pins.all()),
            pin=self._pin,
            unpin=lambda chosen: write(lambda: self._index().pins.remove(chosen)),
            evaluate=self._evaluate,
            runs=lambda: read(lambda: self._index().pins.runs()),
            evaluate_set=self._evaluate_set,
        )

    async def _pin(self, chosen: Pin) -> None:
        index = await self._threads.read(self._index)
        await pin(chosen, pins=index.pins, ledger=index.ledger, threads=self._threads)

    async def _evaluate(self) -> list[PinResult]:
        index = await self._threads.read(self._index)
        setting = await self._threads.read(self._setting)
        return await evaluate(pins=index.pins, ledger=index.ledger, index=index, threads=self._threads, setting=setting)

    async def _evaluate_set(self, folder: Path) -> AsyncGenerator[IndexEvent | SetProgress | SetEvaluated, None]:
        run = evaluate_set(folder, reader=self._reader, open_index=self._another, threads=self._threads)
        async with aclosing(run) as events:
            async for event in events:
                yield event
