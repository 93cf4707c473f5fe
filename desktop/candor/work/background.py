"""The background thread and its event loop."""

import asyncio
import contextlib
import itertools
import logging
import threading
import time
from collections.abc import Awaitable, Callable

from candor.model.errors import CandorError
from candor.work.errand import Errand, Work
from candor.work.job import Job
from candor.work.mailbox import Kind, Letter, Mailbox


class Background:
    """Owns one thread with one asyncio loop for the life of the program.

    Made, used and stopped on the main thread; jobs' signals are emitted there. `clock` counts seconds and decides
    only how long one turn of delivery may take.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._mailbox = Mailbox(self._deliver, clock)
        self._jobs: dict[int, Job] = {}
        self._numbers = itertools.count(1)
        self._stopping = asyncio.Event()
        self._closing: Errand | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
        self._loop = self._runner.get_loop()
        self._thread = threading.Thread(target=self._live, name="candor-background")
        self._thread.start()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that have not ended, oldest first."""
        return tuple(self._jobs.values())

    @property
    def stopping(self) -> bool:
        """Whether `stop` was called: nothing can be started any more."""
        return self._stopping.is_set()

    def start(self, work: Work) -> Job:
        """Starts an async iterator or a coroutine that has not begun.

        Connect to the job's signals right after: nothing is emitted before control returns to the event loop.
        Raises RuntimeError after stop().
        """
        number = next(self._numbers)
        errand = Errand(work, lambda kind, content: self._mailbox.post(Letter(number, kind, content)))
        job = Job(lambda: self._cancel(errand))
        try:
            self._loop.call_soon_threadsafe(self._begin, errand)
        except RuntimeError:
            errand.discard()
            raise
        self._jobs[number] = job
        return job

    def stop(self, timeout: float = 5.0, closing: Awaitable[object] | None = None) -> bool:
        """Cancels every job, waits for them, awaits `closing` on the loop, and ends the thread.

        Every job has emitted `ended` when this returns. Returns False when the thread did not end within `timeout`
        seconds because some work would not let go; a second call does nothing.
        """
        if not self._stopping.is_set():
            self._closing = Errand(closing, _unheard) if closing is not None else None
            for job in self.jobs:
                job.cancel()
            self._call(self._stopping.set)
            self._thread.join(timeout)
            self._mailbox.empty()
            for number in list(self._jobs):
                self._jobs.pop(number).end()
        return not self._thread.is_alive()

    def _cancel(self, errand: Errand) -> None:
        errand.refuse()
        self._call(errand.cancel)

    def _call(self, function: Callable[[], object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: there is nothing left to tell
            self._loop.call_soon_threadsafe(function)

    def _live(self) -> None:
        with self._runner as runner:
            runner.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        await self._stopping.wait()
        while self._tasks:
            await asyncio.wait(self._tasks)
        if self._closing is not None:
            self._begin(self._closing)
            await asyncio.wait(self._tasks)

    def _begin(self, errand: Errand) -> None:
        task = errand.begin()
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _deliver(self, letter: Letter) -> None:
        job = self._jobs.get(letter.job)
        if job is None:
            return
        match letter.kind:
            case Kind.HAPPENED:
                job.tell(letter.content)
            case Kind.FAILED:
                assert isinstance(letter.content, CandorError)
                job.fail(letter.content)
            case Kind.ENDED:
                del self._jobs[letter.job]
                job.end()


def _unheard(kind: Kind, content: object) -> None:
    if kind is Kind.FAILED:
        logging.getLogger("candor.work").warning("Closing did not go well: %s", content)
