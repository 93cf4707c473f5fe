"""Models that are kept in memory: the window's tests say what there is and how fetching goes."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from candor.model.errors import CandorError, ModelMissing
from candor.model.local_model import Fit, FitStep, LoadedModel, LocalModel, Machine, Offer, PullProgress
from candor.services.verbs import Models, NewModel, Offered, ServerAdvice

MACHINE = Machine(16_000_000_000, 9_000_000_000)
LLAMA = LocalModel("llama3:latest", "a" * 64, 4_661_224_676, 1.0, "llama", 8_030_000_000, "Q4_0", 8192)
SMALL = LocalModel("llama3.2:3b", "b" * 64, 2_019_393_189, 2.0, "llama", 3_210_000_000, "Q4_K_M", 131_072)
OFFER = Offer("llama3.1:8b", "Llama 3.1 8B", "Answers well, and reads long passages", 4_920_000_000)
STEPS = (
    FitStep("Weights", "8.03 billion weights × 4.90 bits (Q4_K_M)", 4_920_000_000),
    FitStep("KV cache", "2 × 32 layers × 8 heads × 128 × 8,192 tokens × 2 bytes", 1_073_741_824),
    FitStep("Room to compute", "at most, 512 tokens at a time", 587_000_000),
)


class StubModels:
    """`pulling` are the steps of a pull, after which the model is there; with `endless` it goes on until cancelled.

    `broken` breaks every verb off; what was done is in `pulled`, `made`, `copied`, `deleted` and `unloaded`.
    """

    def __init__(self) -> None:
        self.here: list[LocalModel] = [LLAMA, SMALL]
        self.running: list[LoadedModel] = []
        self.offered: list[Offered] = [Offered(OFFER, Fit(OFFER.name, 8192, MACHINE, STEPS), here=False)]
        self.pulling: list[PullProgress] = []
        self.endless = False
        self.broken: CandorError | None = None
        self.told = ServerAdvice()
        self.pulled: list[str] = []
        self.cancelled: list[str] = []
        self.made: list[NewModel] = []
        self.copied: list[tuple[str, str]] = []
        self.deleted: list[str] = []
        self.unloaded: list[str] = []

    def verbs(self) -> Models:
        return Models(
            all=self._all,
            show=self._show,
            loaded=self._loaded,
            pull=self._pull,
            create=self._create,
            copy=self._copy,
            delete=self._delete,
            unload=self._unload,
            machine=self._machine,
            offers=self._offers,
            fit=self._fit,
            advice=self._advice,
        )

    async def _all(self) -> list[LocalModel]:
        self._break()
        return list(self.here)

    async def _show(self, name: str) -> LocalModel:
        self._break()
        for model in self.here:
            if model.name == name:
                return model
        raise ModelMissing(name)

    async def _loaded(self) -> list[LoadedModel]:
        self._break()
        return list(self.running)

    async def _pull(self, name: str) -> AsyncGenerator[PullProgress, None]:
        self.pulled.append(name)
        self._break()
        try:
            for step in self.pulling:
                yield replace(step, model=name)
            if self.endless:
                await asyncio.Event().wait()
        except (asyncio.CancelledError, GeneratorExit):
            self.cancelled.append(name)
            raise
        self.here.append(replace(LLAMA, name=name))

    async def _create(self, wanted: NewModel) -> AsyncGenerator[PullProgress, None]:
        self.made.append(wanted)
        self._break()
        yield PullProgress(wanted.name, "Putting it together")
        self.here.append(replace(LLAMA, name=wanted.name))

    async def _copy(self, model: str, name: str) -> None:
        self._break()
        self.copied.append((model, name))
        self.here.append(replace(await self._show(model), name=name))

    async def _delete(self, model: str) -> None:
        self._break()
        self.deleted.append(model)
        self.here = [each for each in self.here if each.name != model]

    async def _unload(self, model: str) -> None:
        self._break()
        self.unloaded.append(model)
        self.running = [each for each in self.running if each.name != model]

    async def _machine(self) -> Machine:
        return MACHINE

    async def _offers(self, context: int) -> Sequence[Offered]:
        return self.offered

    async def _fit(self, name: str, context: int) -> Fit:
        self._break()
        running = next((each for each in self.running if each.name == name), None)
        return Fit(name, context, MACHINE, STEPS, running)

    async def _advice(self) -> ServerAdvice:
        return self.told

    def _break(self) -> None:
        if self.broken is not None:
            raise self.broken
