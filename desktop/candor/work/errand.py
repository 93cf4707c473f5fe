"""One piece of work as the background thread sees it."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine

from candor.model.errors import CandorError, Unforeseen
from candor.work.mailbox import Kind

Work = AsyncIterator[object] | Awaitable[object]
"""What can be started: a verb's async iterator of events, or a coroutine with one result. Neither has begun yet."""

Post = Callable[[Kind, object], None]


class Errand:
    """Runs one piece of work on the event loop and posts what happens; knows nothing of Qt.

    All methods but refuse() belong to the loop's thread. `post` receives any number of HAPPENED, at most one FAILED,
    and last exactly one ENDED.
    """

    def __init__(self, work: Work, post: Post) -> None:
        self._work = work
        self._post = post
        self._task: asyncio.Task[None] | None = None
        self._unwanted = False

    def begin(self) -> "asyncio.Task[None]":
        """Starts the work on the running loop."""
        self._task = asyncio.get_running_loop().create_task(self._run())
        self._task.add_done_callback(self._finish)
        return self._task

    def refuse(self) -> None:
        """Keeps work that has not begun from beginning; callable from any thread, before cancel()."""
        self._unwanted = True

    def cancel(self) -> None:
        """Cancels the work wherever it waits."""
        if self._task is not None:
            self._task.cancel()

    def discard(self) -> None:
        """Gives the work up for good; without effect on work that has ended."""
        if isinstance(self._work, Coroutine):
            self._work.close()  # one that never began would warn that it was never awaited

    async def _run(self) -> None:
        if self._unwanted:
            return
        try:
            if isinstance(self._work, AsyncIterator):
                await self._follow(self._work)
            else:
                self._post(Kind.HAPPENED, await self._work)
        except CandorError as error:
            self._post(Kind.FAILED, error)
        except Exception as error:
            logging.getLogger("candor.work").exception("Background work failed in a way nobody foresaw")
            self._post(Kind.FAILED, Unforeseen(type(error).__name__))

    async def _follow(self, events: AsyncIterator[object]) -> None:
        close = getattr(events, "aclose", None)
        async with contextlib.AsyncExitStack() as stack:
            if close is not None:
                # A cancel at a yield leaves an async generator half done; closing it runs its `finally` here and now.
                stack.push_async_callback(close)
            async for event in events:
                self._post(Kind.HAPPENED, event)
                # An iterator that never waits would keep the loop, and its own cancel, from having a turn.
                await asyncio.sleep(0)

    def _finish(self, _task: "asyncio.Task[None]") -> None:
        self.discard()
        self._post(Kind.ENDED, None)
