"""The one door to the network."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from contextlib import aclosing, suppress
from typing import TypeVar

import httpx
import msgspec

from candor.model.errors import AnswerCut, BadReply, OllamaTimedOut
from candor.ollama.address import server_address
from candor.ollama.broken_off import translated
from candor.ollama.client import AsyncClient, hidden
from candor.ollama.elsewhere import HERE, Elsewhere
from candor.ollama.refusals import refused
from candor.ollama.transport import Transport
from candor.ollama.wire import parsed

T = TypeVar("T")

# Whatever answers there, one line or one short answer is never longer (bytes); Ollama's longest are licence texts.
LONGEST = 16_000_000


class Connection:
    """HTTP to one server: no proxy, no redirect, on this machine no name look-up, a limit on every wait.

    It is the `ollama` client with its own verbs left aside where they lose what Candor needs: they drop
    `remote_host` (who really answers), know neither `truncate` nor the end of a stream that lacks `done`, and report
    an error line as status -1. So requests go through the HTTP client inside it and are read with `wire`.
    A connection is never kept for a second request: nothing is left open when an answer ends or is cancelled.
    """

    def __init__(self, address: str, *, connect_timeout: float, silence: float, elsewhere: Elsewhere = HERE) -> None:
        """Both limits are seconds; `silence` is the longest pause while an answer is awaited.

        Raises HostRefused, UnprotectedRefused, AuthorityUnusable.
        """
        self.address = server_address(address, elsewhere)
        self._silence, self._connect_timeout = silence, connect_timeout
        # The client would send the person's key for ollama.com to whatever answers here.
        with hidden("OLLAMA_API_KEY"):
            client = AsyncClient(
                host=self.address,
                trust_env=False,
                follow_redirects=False,
                timeout=httpx.Timeout(silence, connect=connect_timeout),
                transport=Transport(self.address, elsewhere),
            )
        self._http: httpx.AsyncClient = client._client

    async def fetch(self, path: str, shape: type[T], *, seconds: float, body: object = None, model: str = "") -> T:
        """Asks for one JSON value, by POST when there is a body, within `seconds` in all. Raises OllamaError."""
        method = "GET" if body is None else "POST"
        return parsed(await self.ask(method, path, seconds=seconds, body=body, model=model), shape)

    async def ask(
        self,
        method: str,
        path: str,
        *,
        seconds: float,
        body: object = None,
        model: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """What the server answers, within `seconds` in all. Raises OllamaError."""
        content = None if body is None else msgspec.json.encode(body)
        try:
            async with asyncio.timeout(seconds):
                with translated(self.address, seconds):
                    async with self._http.stream(method, path, content=content, headers=headers) as response:
                        data = await _whole(response)
        except TimeoutError as error:
            raise OllamaTimedOut(seconds) from error
        if response.status_code != httpx.codes.OK:
            raise refused(response.status_code, data, model)
        return data

    async def send(self, path: str, pieces: AsyncIterable[bytes], size: int) -> None:
        """Posts `size` bytes as they come. Raises OllamaError; a cancelled task closes the connection."""
        headers = {"Content-Length": str(size)}
        with translated(self.address, self._silence):
            async with self._http.stream("POST", path, content=pieces, headers=headers) as response:
                data = await _whole(response)
        if response.status_code not in (httpx.codes.OK, httpx.codes.CREATED):
            raise refused(response.status_code, data, "")

    async def stream(
        self, path: str, shape: type[T], *, body: object, model: str = "", silence: float | None = None
    ) -> AsyncGenerator[T, None]:
        """Posts the body and yields each line of the answer as it arrives. Raises OllamaError.

        `silence` is the longest pause in seconds where it is not the connection's own. Closing the generator, or
        cancelling the task that waits for it, closes the connection at once.
        """
        content, longest = msgspec.json.encode(body), silence or self._silence
        limits = httpx.Timeout(longest, connect=self._connect_timeout)
        with translated(self.address, longest):
            async with self._http.stream("POST", path, content=content, timeout=limits) as response:
                if response.status_code != httpx.codes.OK:
                    raise refused(response.status_code, await _whole(response), model)
                async with aclosing(_lines(response)) as lines:
                    async for line in lines:
                        yield parsed(line, shape)


async def _pieces(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    pieces = response.aiter_bytes()
    try:
        async for piece in pieces:
            yield piece
    finally:
        # httpx nests generators, and closing the outermost leaves the others to the garbage collector, which makes
        # tasks of them. On the closed connection they run to their end at once.
        await response.aclose()
        with suppress(httpx.TransportError, httpx.StreamError):
            async for _ in pieces:
                pass


async def _whole(response: httpx.Response) -> bytes:
    data = bytearray()
    async with aclosing(_pieces(response)) as pieces:
        async for piece in pieces:
            data += piece
            if len(data) > LONGEST:
                raise BadReply("it is far too long")
    return bytes(data)


async def _lines(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The answer's lines without their newline; httpx's own splitter also cuts at U+2028, which may stand in JSON."""
    rest, complete = b"", False
    async with aclosing(_pieces(response)) as pieces:
        async for piece in pieces:
            *lines, rest = (rest + piece).split(b"\n")
            for line in filter(bytes.strip, lines):
                complete = True
                yield line
            if len(rest) > LONGEST:
                raise BadReply("it is far too long")
    if rest.strip():
        try:
            msgspec.json.decode(rest)
        except msgspec.DecodeError as error:
            if complete:
                raise AnswerCut from error
        yield rest
