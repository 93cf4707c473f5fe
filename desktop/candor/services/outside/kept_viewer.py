"""Pages and tables, looked at: what is shown is what was kept of them, and nothing is fetched."""

import os
from dataclasses import replace

from candor.model.document import Origin, origin_of
from candor.model.errors import FileUnreadable
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle
from candor.services.outside_ports import KeepsFetched
from candor.services.verbs import Viewing


class KeptViewer:
    """Looks at files where they are, and at everything else where it is kept. All raise DocumentError."""

    def __init__(self, viewing: Viewing, kept: KeepsFetched) -> None:
        self._viewing, self._kept = viewing, kept

    def bound(self) -> Viewing:
        """The verbs."""
        return Viewing(self._open, self._page, self._rectangles, self._find, self._text)

    async def _open(self, location: bytes) -> OpenedDocument:
        return replace(await self._viewing.open(self._file(location)), location=location)

    async def _page(self, location: bytes, number: int, scale: float) -> PageImage:
        return await self._viewing.page(self._file(location), number, scale)

    async def _rectangles(self, location: bytes, start: int, end: int, near: Near | None) -> tuple[Rectangle, ...]:
        return await self._viewing.rectangles(self._file(location), start, end, near)

    async def _find(self, location: bytes, words: str) -> tuple[Found, ...]:
        return await self._viewing.find(self._file(location), words)

    async def _text(self, location: bytes, page: int) -> str:
        return await self._viewing.text(self._file(location), page)

    def _file(self, location: bytes) -> bytes:
        if origin_of(location) is Origin.FILE:
            return location
        kept = self._kept.path(location)
        if kept is None:
            raise FileUnreadable("What was fetched is no longer there")
        return os.fsencode(kept)
