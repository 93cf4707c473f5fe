"""The threads on which slow calls run, so that the event loop never waits."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """One thread for each store: calls to a store come one after the other, and stores do not wait for each other.

    Embedding a long file may hold the writer for seconds: a question is searched and kept meanwhile. Threads start
    with their first call.
    """

    def __init__(self) -> None:
        self._closing = False
        self._writer = ThreadPoolExecutor(1, "candor-writer")
        self._search = ThreadPoolExecutor(1, "candor-search")
        self._chats = ThreadPoolExecutor(1, "candor-chats")
        self._files = ThreadPoolExecutor(1, "candor-files")

    async def write(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs what changes the index or its ledger. Cancelled, it never begins or runs to its end."""
        return await asyncio.wrap_future(self._writer.submit(work, *args, **kwargs))

    def write_later(self, work: Callable[[], object]) -> None:
        """Queues a write that nobody waits for; when the threads are closing it is left out."""
        if not self._closing:
            self._writer.submit(work)

    async def read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs what only reads the index or its ledger."""
        return await asyncio.wrap_future(self._search.submit(work, *args, **kwargs))

    async def keep(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs what reads or changes conversations. It runs to its end even when the caller is cancelled."""
        return await asyncio.shield(asyncio.wrap_future(self._chats.submit(work, *args, **kwargs)))

    async def look(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs what lists folders and reads plain facts about this machine."""
        return await asyncio.wrap_future(self._files.submit(work, *args, **kwargs))

    async def close(self) -> None:
        """Drops what has not begun, waits for what has, and ends the threads. Conversations are kept first."""
        self._closing = True
        for pool, drop in ((self._chats, False), (self._writer, True), (self._search, True), (self._files, True)):
            pool.shutdown(wait=False, cancel_futures=drop)
        with ThreadPoolExecutor(1, "candor-closing") as closing:
            await asyncio.wrap_future(closing.submit(self._join))

    def _join(self) -> None:
        for pool in (self._chats, self._writer, self._search, self._files):
            pool.shutdown(wait=True)
