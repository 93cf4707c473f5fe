"""Brings a file to the server, so that a model can be made of it."""

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import BinaryIO

from candor.model.errors import WeightsUnusable
from candor.model.local_model import PullProgress
from candor.services.model_ports import Shelf
from candor.services.models.flow import Flow
from candor.services.models.weights_file import check_weights
from candor.services.threads import Threads

PIECE = 4 * 1024 * 1024  # bytes
OFTEN = 8  # pieces between two words about them


class BringFile:
    """Checks one GGUF file, reckons its digest and sends it, unless the server has it. `digest` is "sha256:..."."""

    def __init__(self, model: str, path: Path, shelf: Shelf, threads: Threads, clock: Callable[[], float]) -> None:
        self._model, self._path, self._shelf, self._threads, self._clock = model, path, shelf, threads, clock
        self._size = 0
        self.digest = ""

    async def steps(self) -> AsyncGenerator[PullProgress, None]:
        """How far it is. Raises WeightsUnusable, OllamaError."""
        self._size = await self._threads.look(check_weights, self._path)
        digest, done, flow = hashlib.sha256(), 0, Flow(0, self._clock())
        async with aclosing(self._pieces(digest.update)) as pieces:
            async for piece in pieces:
                done += len(piece)
                if self._is_time(done):
                    yield self._progress("Checking the file", done, flow)
        self.digest = f"sha256:{digest.hexdigest()}"
        if not await self._shelf.has_file(self.digest):
            async with aclosing(self._sent()) as sent:
                async for progress in sent:
                    yield progress

    async def _sent(self) -> AsyncGenerator[PullProgress, None]:
        """Sends it as fast as the server takes it, and tells how far that is. Closing it closes the connection."""
        told: asyncio.Queue[int | None] = asyncio.Queue()
        flow = Flow(0, self._clock())
        sending = asyncio.ensure_future(self._shelf.send_file(self.digest, self._counted(told), self._size))
        sending.add_done_callback(lambda _: told.put_nowait(None))
        try:
            while (done := await told.get()) is not None:
                yield self._progress("Giving it to Ollama", done, flow)
        finally:
            sending.cancel()
            await asyncio.wait({sending})
        sending.result()

    async def _counted(self, told: "asyncio.Queue[int | None]") -> AsyncGenerator[bytes, None]:
        done = 0
        async with aclosing(self._pieces()) as pieces:
            async for piece in pieces:
                yield piece
                done += len(piece)
                if self._is_time(done):
                    told.put_nowait(done)

    async def _pieces(self, seen: Callable[[bytes], object] = len) -> AsyncGenerator[bytes, None]:
        """The file piece by piece, read and looked at on the thread for files."""
        try:
            with await self._threads.look(self._path.open, "rb") as file:
                while piece := await self._threads.look(_read, file, seen):
                    yield piece
        except OSError as error:
            raise WeightsUnusable(self._path.name, "it cannot be read") from error

    def _is_time(self, done: int) -> bool:
        return done % (OFTEN * PIECE) == 0 or done == self._size

    def _progress(self, step: str, done: int, flow: Flow) -> PullProgress:
        rate = flow.at(done, self._clock())
        left = (self._size - done) / rate if rate else None
        return PullProgress(self._model, step, done, self._size, rate, left)


def _read(file: BinaryIO, seen: Callable[[bytes], object]) -> bytes:
    piece = file.read(PIECE)
    seen(piece)
    return piece
