"""The connection, made with the first request."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, TypeVar

from candor.ollama.address import other_machine, server_address
from candor.ollama.elsewhere import HERE, Elsewhere

if TYPE_CHECKING:
    from candor.ollama.connection import Connection

T = TypeVar("T")


class LateConnection:
    """A Connection whose libraries are loaded, on a thread of their own, by the first request.

    They take a third of a second, and neither the window nor a command that asks no server waits for them. What can
    be refused is refused at once: the address, and another machine's certificates.
    """

    def __init__(self, address: str, *, connect_timeout: float, silence: float, elsewhere: Elsewhere = HERE) -> None:
        """As Connection's. Raises HostRefused, UnprotectedRefused, AuthorityUnusable."""
        self.address = server_address(address, elsewhere)
        self._connect_timeout, self._silence, self._elsewhere = connect_timeout, silence, elsewhere
        self._made = self._make() if other_machine(self.address) else None
        self._making: asyncio.Future[Connection] | None = None

    async def fetch(self, path: str, shape: type[T], *, seconds: float, body: object = None, model: str = "") -> T:
        """As Connection's."""
        return await (await self._opened()).fetch(path, shape, seconds=seconds, body=body, model=model)

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
        """As Connection's."""
        connection = await self._opened()
        return await connection.ask(method, path, seconds=seconds, body=body, model=model, headers=headers)

    async def send(self, path: str, pieces: AsyncIterable[bytes], size: int) -> None:
        """As Connection's."""
        await (await self._opened()).send(path, pieces, size)

    async def stream(
        self, path: str, shape: type[T], *, body: object, model: str = "", silence: float | None = None
    ) -> AsyncGenerator[T, None]:
        """As Connection's."""
        connection = await self._opened()
        async with aclosing(connection.stream(path, shape, body=body, model=model, silence=silence)) as lines:
            async for line in lines:
                yield line

    async def _opened(self) -> "Connection":
        if self._made is None:
            if self._making is None:  # once: who asked first may give up meanwhile
                self._making = asyncio.ensure_future(asyncio.to_thread(self._make))
            self._made = await asyncio.shield(self._making)
        return self._made

    def _make(self) -> "Connection":
        from candor.ollama.connection import Connection

        return Connection(
            self.address,
            connect_timeout=self._connect_timeout,
            silence=self._silence,
            elsewhere=self._elsewhere,
        )
