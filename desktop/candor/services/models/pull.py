"""The verb: fetch a model through the server."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing

from candor.model.errors import NoRoom
from candor.model.local_model import PullProgress
from candor.services.model_ports import Shelf, Step
from candor.services.models.flow import Flow
from candor.services.models.names import usable_name
from candor.services.models.step_words import step_words

SPARE = 500_000_000  # bytes that stay free: a disk filled to the brim stops more than this
NOT_TOLD = "How much room there is for it cannot be told from here"


async def pull(
    model: str,
    *,
    shelf: Shelf,
    room: Callable[[], Awaitable[int | None]],
    clock: Callable[[], float],
) -> AsyncGenerator[PullProgress, None]:
    """How far it is, until it is done. The server goes on where it was stopped.

    `room` is how many bytes are free where the server keeps its models, None where that cannot be told. How large a
    model is only the server can ask, and it tells before it fetches. Raises NoRoom then, and OllamaError.
    """
    name = usable_name(model)
    free = await room()
    if free is None:
        yield PullProgress(name, NOT_TOLD)
    fetched = _Fetched(name, clock)
    async with aclosing(shelf.pull(name)) as steps:
        async for step in steps:
            news = fetched.take(step)
            if fetched.grew and free is not None:
                free = await room() or 0
                if fetched.missing + SPARE > free:
                    raise NoRoom(name, fetched.missing, free)
            yield news


class _Fetched:
    """Adds up the files of one model."""

    def __init__(self, model: str, clock: Callable[[], float]) -> None:
        self._model, self._clock = model, clock
        self._files: dict[str, tuple[int, int]] = {}
        self._flow: Flow | None = None
        self.grew = False

    @property
    def missing(self) -> int:
        """Bytes that are still to come, of the files the server has named."""
        return sum(total - done for done, total in self._files.values())

    def take(self, step: Step) -> PullProgress:
        """Takes one line; `grew` tells whether it named another file."""
        self.grew = bool(step.digest) and step.digest not in self._files
        if step.digest:
            self._files[step.digest] = (min(step.completed, step.total), step.total)
        done, total = (sum(part) for part in zip(*self._files.values(), strict=True)) if self._files else (0, 0)
        now = self._clock()
        self._flow = self._flow or Flow(done, now)
        if self.grew:
            self._flow.skip(done)
        rate = self._flow.at(done, now)
        left = (total - done) / rate if rate else None
        return PullProgress(self._model, step_words(step.status), done, total, rate, left)
