"""One worker process and its pipes, as its owner sees it."""

import asyncio
import contextlib
from asyncio.subprocess import Process

import msgspec
import psutil

from candor.documents.boxes.launch import started
from candor.documents.boxes.messages import (
    LENGTH_BYTES,
    Connected,
    Opened,
    Order,
    Ready,
    Recognizing,
    Refused,
    Reply,
    Setup,
    framed,
    reply_in,
)
from candor.documents.boxes.outing import Outing
from candor.documents.boxes.refusal import error_of
from candor.documents.limits import LONGEST, MOST_RECOGNIZED, PAGE_TIMES, REPLY, Limits, shown_size
from candor.model.confinement import Confinement
from candor.model.errors import ReaderCrashed, ReadingTooLarge, ReadingTooSlow

# A cold disk may need long for the first import; no file is blamed for it.
START_SECONDS = 120.0
WATCH_SECONDS = 0.05
# A worker that dies this close to its limit of memory died of it.
CLOSE_TO_LIMIT = 0.7
# A worker that keeps this much after a file is replaced, or the next file would pay for it.
KEPT_TOO_MUCH = 0.5


class Box:
    """Starts with its first order and follows one at a time; a patient one gives way to the window.

    With an `outing` it may connect to others; `confinement` says what the system keeps it from once it has started.
    `sound` is false once the process may not be used again; then, or when it is no longer needed, call `end`.
    """

    def __init__(self, limits: Limits, *, patient: bool = True, outing: Outing | None = None) -> None:
        self.sound = True
        self.confinement = Confinement()
        self._limits = limits
        self._patient = patient
        self._outing = outing
        self._process: Process | None = None
        # The worker last; on Windows a launcher stands before it.
        self._watched: list[psutil.Process] = []
        self._most = 0

    @property
    def alive(self) -> bool:
        """Whether the process can take a file; the system is asked, because the event loop may not have heard yet."""
        with contextlib.suppress(psutil.Error):
            return all(found.is_running() and found.status() != psutil.STATUS_ZOMBIE for found in self._watched)
        return False

    async def do(self, order: Order) -> Reply:
        """Has an order about a file done within the limits. Raises DocumentError; whatever it raises, see `sound`."""
        self.sound = False
        if self._process is None:
            await self.start()
        self._most = 0
        seconds = self._limits.seconds
        reply = await self._ask(order, seconds)
        if isinstance(reply, Opened):
            seconds = self._limits.allowed_seconds(reply.size)
            reply = await self._reply(seconds)
        reply = await self._recognized(reply, seconds)
        if isinstance(reply, Refused):
            error = error_of(reply.failure)
            self.sound = not isinstance(error, ReadingTooLarge | ReaderCrashed)
            raise error
        self.sound = self._memory() < KEPT_TOO_MUCH * self._limits.memory
        return reply

    def kill(self) -> None:
        """Ends the process at once."""
        self.sound = False
        # WORKAROUND(python/cpython#87744): before Python 3.13 asyncio's own kill races its watcher for the exit code.
        for process in self._watched:
            with contextlib.suppress(psutil.Error):
                process.kill()

    async def end(self) -> None:
        """Ends the process and waits until it and its pipes are gone."""
        self.kill()
        if self._process is None or self._process.stdin is None or self._process.stdout is None:
            return
        self._process.stdin.close()
        # The process counts as ended when its output was read to the end.
        with contextlib.suppress(ConnectionError):
            while await self._process.stdout.read(1 << 20):
                pass
        await self._process.wait()

    async def _recognized(self, reply: Reply, seconds: float) -> Reply:
        """Each page that text recognition reads has its own time; there are only so many of them."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LONGEST + PAGE_TIMES * seconds  # the worker itself ends before that
        for _ in range(MOST_RECOGNIZED):
            if not isinstance(reply, Recognizing):
                break
            if loop.time() > until:
                raise ReadingTooSlow(LONGEST)
            reply = await self._reply(PAGE_TIMES * seconds)
        return reply

    async def start(self) -> None:
        """Starts the process before there is an order. Raises ReaderCrashed, ReadingTooSlow."""
        try:
            self._process = await started(patient=self._patient)
        except OSError as error:
            raise ReaderCrashed from error
        self._watch(self._process.pid)
        limits = self._limits
        setup = Setup(limits.seconds, limits.memory, limits.characters, self._patient)
        if outing := self._outing:
            setup = msgspec.structs.replace(setup, network=True, hosts=outing.hosts, anywhere=outing.anywhere)
        ready = await self._ask(setup, START_SECONDS)
        if not isinstance(ready, Ready):
            raise ReaderCrashed
        self.confinement = ready.confinement
        if ready.pid != self._process.pid:
            self._watch(ready.pid)

    def _watch(self, pid: int) -> None:
        with contextlib.suppress(psutil.Error):
            self._watched.append(psutil.Process(pid))

    async def _ask(self, order: Order, seconds: float) -> Reply:
        if self._process is None or self._process.stdin is None:
            raise ReaderCrashed
        with contextlib.suppress(ConnectionError):  # what is read back tells
            self._process.stdin.writelines(framed(order))
            await self._process.stdin.drain()
        return await self._reply(seconds)

    async def _reply(self, seconds: float) -> Reply:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        reply = asyncio.ensure_future(self._next_reply())
        try:
            while not reply.done():
                await asyncio.wait((reply,), timeout=WATCH_SECONDS)
                if not reply.done():
                    self._check(seconds, late=loop.time() > until)
            return reply.result()
        except (EOFError, ConnectionError, msgspec.MsgspecError) as error:
            raise self._cause_of_death() from error
        finally:
            reply.cancel()

    async def _next_reply(self) -> Reply:
        while isinstance(reply := await self._next_message(), Connected):
            if self._outing is not None:
                self._outing.told(reply.number, reply.made, reply.ended)
        return reply

    async def _next_message(self) -> Reply:
        if self._process is None or self._process.stdout is None:
            raise EOFError
        head = await self._process.stdout.readexactly(LENGTH_BYTES)
        size = int.from_bytes(head, "big")
        if size > REPLY:
            raise EOFError
        return reply_in(await self._process.stdout.readexactly(size))

    def _check(self, seconds: float, *, late: bool) -> None:
        self._most = max(self._most, self._memory())
        if self._most > self._limits.memory:
            raise self._too_large()
        if late:
            raise ReadingTooSlow(seconds)

    def _memory(self) -> int:
        with contextlib.suppress(psutil.Error):
            return int(self._watched[-1].memory_info().rss) if self._watched else 0
        return 0

    def _cause_of_death(self) -> ReaderCrashed | ReadingTooLarge:
        return self._too_large() if self._most > CLOSE_TO_LIMIT * self._limits.memory else ReaderCrashed()

    def _too_large(self) -> ReadingTooLarge:
        return ReadingTooLarge(f"{shown_size(self._limits.memory)} of memory")
