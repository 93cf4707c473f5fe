"""One request to the fake server and what it sends back."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

NDJSON = ("Content-Type: application/x-ndjson", "Connection: close", "Transfer-Encoding: chunked")


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sent; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> dict[str, Any]:
        """The body as JSON; raises ValueError when it is none."""
        value: dict[str, Any] = json.loads(self.body)
        return value


class Exchange:
    """A request with the means to answer it, byte by byte where a test wants to misbehave."""

    def __init__(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self.request = request
        self._writer = writer

    async def send(self, data: bytes) -> None:
        """Sends bytes as they are."""
        self._writer.write(data)
        await self._writer.drain()

    async def start(self, status: str = "HTTP/1.1 200 OK", headers: tuple[str, ...] = NDJSON) -> None:
        """Sends the head of an answer."""
        await self.send("\r\n".join([status, *headers, "", ""]).encode())

    async def chunk(self, data: bytes, *, last: bool = False) -> None:
        """Sends one HTTP chunk; with `last` the end of the answer goes in the same breath."""
        framed = b"%x\r\n%s\r\n" % (len(data), data) if data else b""
        await self.send(framed + (b"0\r\n\r\n" if last else b""))

    async def line(self, value: dict[str, Any], *, last: bool = False) -> None:
        """Sends one line of JSON as one chunk."""
        await self.chunk(json.dumps(value, ensure_ascii=False).encode() + b"\n", last=last)

    async def whole(self, body: bytes, status: str = "200 OK", kind: str = "application/json; charset=utf-8") -> None:
        """Sends a complete answer."""
        headers = f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close"
        await self.send(f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body)

    async def json(self, value: dict[str, Any], status: str = "200 OK") -> None:
        """Sends a complete answer in JSON."""
        await self.whole(json.dumps(value).encode(), status)

    def reset(self) -> None:
        """Drops the connection without a good-bye."""
        self._writer.transport.abort()
