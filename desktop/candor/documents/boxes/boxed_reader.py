"""Reads files in worker processes with limits on time and memory."""

import asyncio
import os
from pathlib import Path

from candor.documents.boxes.box import Box
from candor.documents.boxes.messages import Finished, Request
from candor.documents.kinds.suffixes import kind_by_name
from candor.documents.limits import Limits
from candor.model.confinement import Confinement
from candor.model.errors import DocumentError, ReaderCrashed
from candor.model.text import DocumentText

# Idle workers go after this long, and come back with the next file.
IDLE_SECONDS = 60.0


class BoxedReader:
    """Hands each file to a worker process; at most `workers` read at once, the others wait their turn.

    A worker that is over its limits, dies, or whose caller was cancelled takes nothing with it but its file: it is
    ended and the next file gets a new one. Belongs to the event loop that first calls `read`; `close` it there.
    """

    def __init__(self, workers: int = 2, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._workers = workers
        self._turns = asyncio.Semaphore(workers)
        self._idle: list[Box] = []
        self._busy: set[Box] = set()
        self._ending: set[asyncio.Task[None]] = set()
        self._rest: asyncio.TimerHandle | None = None
        self._closed = False

    def can_read(self, path: Path) -> bool:
        """Whether a reader exists for this kind of file, by its name alone."""
        return kind_by_name(path) is not None

    async def confinement(self) -> Confinement:
        """What the system keeps a worker from, as one says that is started for it. Raises DocumentError."""
        box = Box(self._limits)
        try:
            await box.start()
            return box.confinement
        finally:
            await box.end()

    async def read(self, path: Path, root: bytes = b"") -> DocumentText:
        """The file's text with its places; no link below the folder `root` is followed.

        Raises DocumentError; RuntimeError once closed.
        """
        async with self._turns:
            box = self._take()
            try:
                reply = await box.do(Request(os.fsencode(path.absolute()), root))
            except DocumentError as error:
                if self._closed:
                    raise RuntimeError("The reader was closed while it read") from error
                raise
            finally:
                self._put_back(box)
            if not isinstance(reply, Finished):
                raise ReaderCrashed
            return reply.text

    async def close(self) -> None:
        """Ends every worker and waits until they are gone; a file being read is given up with a RuntimeError."""
        if self._closed:
            return
        self._closed = True
        if self._rest is not None:
            self._rest.cancel()
        for box in self._busy:
            box.kill()
        for _ in range(self._workers):  # whoever holds all turns knows that no read is under way
            await self._turns.acquire()
        self._end_idle()
        await asyncio.gather(*self._ending)
        for _ in range(self._workers):
            self._turns.release()

    def _take(self) -> Box:
        if self._closed:
            raise RuntimeError("The reader is closed")
        if self._rest is not None:
            self._rest.cancel()
        box = self._idle.pop() if self._idle else Box(self._limits)
        if not box.alive:  # it died while it had nothing to do: no file is to blame
            self._end(box)
            box = Box(self._limits)
        self._busy.add(box)
        return box

    def _put_back(self, box: Box) -> None:
        self._busy.discard(box)
        if not box.sound or self._closed:
            self._end(box)
            return
        self._idle.append(box)
        if not self._busy:
            self._rest = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._end_idle)

    def _end_idle(self) -> None:
        while self._idle:
            self._end(self._idle.pop())

    def _end(self, box: Box) -> None:
        box.kill()
        ending = asyncio.ensure_future(box.end())
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)
