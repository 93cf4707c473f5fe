"""Documents to be looked at that are made up: pages of one grey, text as given; what is asked is noted."""

import asyncio

from candor.model.errors import CandorError
from candor.model.text import DocumentText, Place
from candor.model.view import Found, OpenedDocument, PageImage, PageSize, Rectangle
from candor.services.verbs import Viewing

DIGEST = "0" * 64


class StubViewing:
    """`broken` is raised by open; pages wait for `gate` while it is closed; `drawn` notes (page, scale)."""

    def __init__(self, pages: int = 14, text: str | None = None) -> None:
        self.sizes = tuple(PageSize(595, 842) for _ in range(pages)) if text is None else ()
        self.text = text
        self.digest = DIGEST
        self.broken: CandorError | None = None
        self.unreadable: set[int] = set()
        self.page_text = "A re-letting fee of EUR 1,240 is payable until 30 June 2027."
        self.opened: list[bytes] = []
        self.drawn: list[tuple[int, float]] = []
        self.placed: list[tuple[int, int]] = []
        self.sought: list[str] = []
        self.places: tuple[Found, ...] = ()
        self.page_of: dict[int, int] = {}
        self.gate = asyncio.Event()
        self.gate.set()

    def verbs(self) -> Viewing:
        return Viewing(open=self._open, page=self._page, rectangles=self._rectangles, find=self._find, text=self._text)

    async def _open(self, location: bytes) -> OpenedDocument:
        self.opened.append(location)
        if self.broken:
            raise self.broken
        if self.text is None:
            return OpenedDocument(location, "pdf", self.digest, self.sizes)
        text = DocumentText(self.text, (Place(0, len(self.text)),), "txt", self.digest)
        return OpenedDocument(location, "txt", self.digest, text=text)

    async def _page(self, location: bytes, page: int, scale: float) -> PageImage:
        self.drawn.append((page, scale))
        await self.gate.wait()
        if page in self.unreadable and self.broken_page:
            raise self.broken_page
        size = self.sizes[page - 1]
        wide, high = round(size.width * scale), round(size.height * scale)
        return PageImage(page, wide, high, b"\xf0" * (3 * wide * high))

    broken_page: CandorError | None = None

    async def _rectangles(self, location: bytes, start: int, end: int, near: object) -> tuple[Rectangle, ...]:
        self.placed.append((start, end))
        page = self.page_of.get(start, 7 if start >= 400 else 6)
        return (Rectangle(page, 74, 400, 500, 420), Rectangle(page, 74, 420, 300, 440))

    async def _find(self, location: bytes, words: str) -> tuple[Found, ...]:
        self.sought.append(words)
        return self.places

    async def _text(self, location: bytes, page: int) -> str:
        return self.page_text
