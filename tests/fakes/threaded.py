"""The fake server for tests that have no event loop of their own, such as those of the window."""

import asyncio
import threading
from typing import Generic, TypeVar

from fakes.door import Door

D = TypeVar("D", bound=Door)


class Threaded(Generic[D]):
    """Runs a Door on a thread of its own: `with Threaded(FakeOllama()) as fake: fake.address`.

    Read `requests`, `hung_up.is_set()` and `hung_up_at` from any thread; the thread is gone when the block ends.
    """

    def __init__(self, door: D) -> None:
        self._door = door
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closing: asyncio.Event | None = None
        self._open = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name="fake server")

    def __enter__(self) -> D:
        self._thread.start()
        self._open.wait()
        return self._door

    def __exit__(self, *error: object) -> None:
        if self._loop and self._closing:
            self._loop.call_soon_threadsafe(self._closing.set)
        self._thread.join()

    async def _run(self) -> None:
        self._loop, self._closing = asyncio.get_running_loop(), asyncio.Event()
        try:
            async with self._door:
                self._open.set()
                await self._closing.wait()
        finally:
            self._open.set()
