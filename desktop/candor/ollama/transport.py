"""HTTP underneath: what each connection is for is said here, and what goes through it is counted."""

import asyncio
import sys
from abc import abstractmethod
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import ExitStack
from typing import cast
from urllib.parse import urlsplit

import httpx

from candor.guard import GATE, Purpose
from candor.model.connection import Why
from candor.ollama.address import PORTS, other_machine
from candor.ollama.elsewhere import Elsewhere

ANSWERS = ("/api/chat", "/api/generate")


class Transport(httpx.AsyncBaseTransport):
    """One connection for each request: nothing is left open when an answer ends or is cancelled.

    Requests to another machine are signed with its token, where there is one.
    """

    def __init__(self, address: str, elsewhere: Elsewhere) -> None:
        """Raises AuthorityUnusable."""
        self._host, self._netloc = other_machine(address), urlsplit(address).netloc
        self._elsewhere = elsewhere
        self._asking: asyncio.Future[str] | None = None
        self._inner = httpx.AsyncHTTPTransport(
            verify=elsewhere.trust() if self._host else True,
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the response is closed by whoever reads it."""
        await self._sign(request)
        path = request.url.path
        purpose = Purpose(Why.ANSWER if path in ANSWERS else Why.MODELS, path, request.url.host)
        request.stream = _Sent(cast("httpx.AsyncByteStream", request.stream), purpose)
        with ExitStack() as unless_answered:
            unless_answered.callback(purpose.end)
            try:
                with purpose:
                    if sys.platform == "win32":  # asyncio connects there without Python's audit event
                        GATE.reach(request.url.host, request.url.port or PORTS[request.url.scheme])
                    response = await self._inner.handle_async_request(request)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                purpose.end(failed=True)
                raise
            unless_answered.pop_all()
        response.stream = _Received(cast("httpx.AsyncByteStream", response.stream), purpose)
        return response

    async def aclose(self) -> None:
        """Closes what is open."""
        await self._inner.aclose()

    async def _sign(self, request: httpx.Request) -> None:
        """The token goes to the one host it is for, whatever a request says."""
        if not self._host or request.url.host != self._host:
            return
        if self._asking is None:  # once: the keyring may ask the person, and who waits for it may have given up
            self._asking = asyncio.ensure_future(asyncio.to_thread(self._elsewhere.token, self._netloc))
        if token := await asyncio.shield(self._asking):
            request.headers["Authorization"] = f"Bearer {token}"


class _Passing(httpx.AsyncByteStream):
    """Parts on their way. No generators: those would be left to the garbage collector when it is given up."""

    def __init__(self, parts: AsyncIterable[bytes], purpose: Purpose) -> None:
        self._parts, self._purpose = parts, purpose
        self._rest: AsyncIterator[bytes] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._rest = aiter(self._parts)
        return self

    async def __anext__(self) -> bytes:
        assert self._rest is not None
        part = await anext(self._rest)
        self._count(len(part))
        return part

    @abstractmethod
    def _count(self, size: int) -> None: ...


class _Sent(_Passing):
    """What is sent, counted."""

    def _count(self, size: int) -> None:
        self._purpose.sent += size


class _Received(_Passing):
    """What arrives, counted, until it is closed; that ends the connection."""

    def __init__(self, parts: httpx.AsyncByteStream, purpose: Purpose) -> None:
        super().__init__(parts, purpose)
        self._stream = parts

    def _count(self, size: int) -> None:
        self._purpose.received += size

    async def aclose(self) -> None:
        """Closes the connection."""
        try:
            await self._stream.aclose()
        finally:
            self._purpose.end()
