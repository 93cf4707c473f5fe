"""Shows files from a worker process of its own, so that looking never waits behind reading."""

import asyncio
from contextlib import suppress
from typing import TypeVar

from candor.documents.boxes.box import Box
from candor.documents.boxes.messages import (
    Copied,
    Copy,
    Draw,
    Drawn,
    Locate,
    Located,
    Look,
    Looked,
    Reply,
    Seek,
    Sought,
    Viewed,
)
from candor.documents.limits import Limits
from candor.model.errors import DocumentError, ReaderCrashed
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle

# The worker keeps the document that was opened last; it goes after this long without an order.
IDLE_SECONDS = 300.0
# What nobody waits for any more may take this much longer before its worker is ended and the document with it.
GRACE_SECONDS = 0.5

T = TypeVar("T", bound=Reply)


class BoxedViewer:
    """Hands one order at a time to its worker process, in the order they come.

    A file that is over its limits or deadly takes its worker with it, and the next order gets a new one. Belongs to
    the event loop that first calls it; `close` it there. All raise DocumentError, and RuntimeError once closed.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._turn = asyncio.Lock()
        self._box: Box | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()
        self._closed = False

    async def open(self, location: bytes) -> OpenedDocument:
        """What can be shown of a file: the sizes of its pages, or its text."""
        return (await self._ask(Look(location), Looked)).document

    async def page(self, location: bytes, number: int, scale: float) -> PageImage:
        """A page (from 1) as pixels, so many a point; fewer where there would be over 40 million."""
        return (await self._ask(Draw(location, number, scale), Drawn)).image

    async def rectangles(
        self, location: bytes, start: int, end: int, near: Near | None = None
    ) -> tuple[Rectangle, ...]:
        """Where a span of the extracted text stands on its pages, in the order of reading, one rectangle a line.

        The first time every page up to the span is read, which for a book may take seconds; pages are shown meanwhile.
        """
        while True:
            found = (await self._ask(Locate(location, start, end, near), Located)).rectangles
            if found is not None:
                return found

    async def find(self, location: bytes, words: str) -> tuple[Found, ...]:
        """The first 1,000 places of some words, whatever their case, in order; also where a line breaks them."""
        found: list[Found] = []
        while True:
            reply = await self._ask(Seek(location, words, len(found)), Sought)
            found += reply.found
            if reply.all:
                return tuple(found)

    async def text(self, location: bytes, page: int) -> str:
        """The text of a page (from 1) as the index reads it."""
        return (await self._ask(Copy(location, page), Copied)).text

    async def close(self) -> None:
        """Ends the worker and waits until it is gone; what is under way is given up with a RuntimeError."""
        self._closed = True
        if self._box is not None:
            self._box.kill()
        async with self._turn:
            self._end()
        await asyncio.gather(*self._ending)

    async def _ask(self, order: Viewed, expected: type[T]) -> T:
        async with self._turn:
            box = self._taken()
            doing = asyncio.ensure_future(box.do(order))
            try:
                reply = await asyncio.shield(doing)
            except DocumentError as error:
                if self._closed:
                    raise RuntimeError("The viewer was closed meanwhile") from error
                raise
            finally:
                if not doing.done():
                    await _given_up(doing, box)
                self._put_back(box)
        if not isinstance(reply, expected):
            raise ReaderCrashed
        return reply

    def _taken(self) -> Box:
        if self._closed:
            raise RuntimeError("The viewer is closed")
        if self._rest is not None:
            self._rest.cancel()
        if self._box is not None and not self._box.alive:
            self._end()
        if self._box is None:
            self._box = Box(self._limits, patient=False)
        return self._box

    def _put_back(self, box: Box) -> None:
        if not box.sound or self._closed:
            self._end()
        else:
            self._rest = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._end)

    def _end(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        if self._box is not None:
            self._box.kill()
            ending = asyncio.ensure_future(self._box.end())
            self._ending.add(ending)
            ending.add_done_callback(self._ending.discard)
        self._box = None


async def _given_up(doing: asyncio.Task[Reply], box: Box) -> None:
    """Short work ends by itself, as when pages are turned quickly; long work is ended."""
    try:
        await asyncio.wait((doing,), timeout=GRACE_SECONDS)
    finally:
        if not doing.done():
            doing.cancel()
            box.kill()
        with suppress(DocumentError, asyncio.CancelledError):
            await doing
