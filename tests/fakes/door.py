"""A small HTTP/1.1 server on loopback that knows when its clients hang up."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Self

from fakes.exchange import Exchange, Request

Scene = Callable[[Exchange], Awaitable[None]]


class Door:
    """Listens at `address` while it is open, keeps every request, and answers each by `respond`.

    One request per connection, as Ollama was recorded. `hung_up` is set when a client leaves before its answer is
    complete; `hung_up_at` is then `time.monotonic()` and `connections` counts all that came.
    """

    def __init__(self, respond: Scene, port: int = 0) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.hung_up = asyncio.Event()
        self.hung_up_at: float | None = None
        self.address = ""
        self._respond = respond
        self._port = port
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", self._port)
        self.address = "http://{}:{}".format(*self._server.sockets[0].getsockname()[:2])
        return self

    async def __aexit__(self, *error: object) -> None:
        if self._server:
            self._server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._server.wait_closed()

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            request = await _read(reader)
            if request:
                self.requests.append(request)
                await self._serve(Exchange(request, writer), reader)
        except (ConnectionError, asyncio.CancelledError):
            pass  # the client went, or the server closes: asyncio would report a cancelled handler as an error
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _serve(self, exchange: Exchange, reader: asyncio.StreamReader) -> None:
        answering = asyncio.ensure_future(self._respond(exchange))
        listening = asyncio.ensure_future(reader.read(1))
        try:
            await asyncio.wait({answering, listening}, return_when=asyncio.FIRST_COMPLETED)
            gone = not answering.done() or isinstance(answering.exception(), ConnectionError)
            if gone:
                self.hung_up_at = time.monotonic()
                self.hung_up.set()
            else:
                answering.result()
        finally:
            answering.cancel()
            listening.cancel()
            await asyncio.gather(answering, listening, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Request | None:
    """Reads one request; None when the client leaves first."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *rest = head.rstrip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
    except asyncio.IncompleteReadError:
        return None
    method, path, _ = first.split(" ", 2)
    return Request(method, path, headers, body)
