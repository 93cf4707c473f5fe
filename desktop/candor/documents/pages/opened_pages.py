# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""A document with pages, opened to be looked at: its pages as pictures, and where its text stands on them."""

import math
import time
from collections.abc import Sequence

import pymupdf

from candor.documents.content import Content
from candor.documents.pages.chart import Chart
from candor.documents.pages.glyphs import Box
from candor.documents.pages.mupdf import MUPDF_ERRORS, translated, without_memory
from candor.documents.pages.pages import Pages
from candor.documents.seek import spans_of
from candor.model.errors import FileDamaged, PageMissing
from candor.model.view import Found, Near, OpenedDocument, PageImage, PageSize, Rectangle

MOST_PIXELS = 40_000_000
LEAST_SCALE = 0.01
# What MuPDF takes for a page without a size; here, one that cannot be opened.
LETTER = PageSize(612.0, 792.0)


class OpenedPages:
    """Stays open until `close`. MuPDF runs no script and loads nothing that a file names."""

    def __init__(self, content: Content, kind: str) -> None:
        """Raises FileDamaged, PasswordProtected, ReadingTooLarge, MemoryError."""
        self._digest, self._kind = content.digest, kind
        with translated():
            self._pages = Pages(content, kind)
        self._document = self._pages.document
        if not self._pages.count:
            self._pages.close()
            raise FileDamaged("it has no pages")
        self._chart = Chart(self._pages, content)
        self._sought = ""
        self._spans: list[tuple[int, int]] = []

    def shown(self, location: bytes) -> OpenedDocument:
        """The sizes of its pages."""
        sizes = tuple(self._size(page) for page in range(self._pages.count))
        return OpenedDocument(location, self._kind, self._digest, sizes)

    def image(self, page: int, scale: float) -> PageImage:
        """The page with its annotations, so many pixels a point, but never over 40 million pixels.

        Raises PageMissing, FileDamaged, MemoryError.
        """
        with translated():
            found = self._page(page)
            zoom = _allowed(scale, found.rect.width, found.rect.height)
            matrix = pymupdf.Matrix(zoom, zoom)
            pixels = found.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB, alpha=False, annots=True)
            return PageImage(page, pixels.width, pixels.height, pixels.samples)

    def text_on(self, page: int) -> str:
        """The text of a page alone, as the index reads it.

        Raises PageMissing, FileDamaged, ReadingTooLarge, MemoryError.
        """
        with translated():
            self._page(page)
            return self._chart.text_on(page)

    def rectangles(self, start: int, end: int, until: float, near: Near | None = None) -> tuple[Rectangle, ...] | None:
        """Where a span of the text stands; None when the pages up to it could not all be read by then.

        Of a page that text recognition reads, the words are looked for without those pages.

        Times are `time.monotonic`'s. Raises FileDamaged, ReadingTooLarge, MemoryError.
        """
        with translated():
            if near is not None and self._chart.length < end and (found := self._chart.near(near)):
                return self._shown(found)
            return self._located(start, end) if self._charted(end, until) else None

    def find(self, words: str, known: int, until: float) -> tuple[tuple[Found, ...], bool]:
        """The places of the words after those that are known, and whether that is all; raises as `rectangles` does."""
        with translated():
            if not self._charted(math.inf, until):
                return (), False
            if words != self._sought:
                self._spans, self._sought = spans_of(words, self._chart.text()), words
            found: list[Found] = []
            while known + len(found) < len(self._spans) and (not found or time.monotonic() < until):
                span = self._spans[known + len(found)]
                found.append(Found(self._located(*span), *span))
            return tuple(found), known + len(found) >= len(self._spans)

    def close(self) -> None:
        """Lets go of it."""
        self._pages.close()

    def _charted(self, end: float, until: float) -> bool:
        while self._chart.length < end and not self._chart.is_whole:
            if time.monotonic() > until:
                return False
            self._chart.grow()
        return True

    def _located(self, start: int, end: int) -> tuple[Rectangle, ...]:
        numbers = self._chart.pages(max(start, 0), end)
        return self._shown([(number, self._chart.boxes(number, start, end)) for number in numbers])

    def _shown(self, boxes: Sequence[tuple[int, list[Box]]]) -> tuple[Rectangle, ...]:
        """The boxes of pages as they are displayed."""
        found = []
        for number, box in ((number, box) for number, on_page in boxes for box in on_page):
            page = self._document[number - 1]
            shown = (pymupdf.Rect(box) * page.rotation_matrix).normalize()
            if shown.intersects(page.rect):
                found.append(Rectangle(number, *shown))
        return tuple(found)

    def _size(self, index: int) -> PageSize:
        try:
            shown = self._document[index].rect
        except MUPDF_ERRORS as error:
            if without_memory(error):
                raise MemoryError from error
            return LETTER
        return PageSize(shown.width, shown.height)

    def _page(self, number: int) -> pymupdf.Page:
        if not 1 <= number <= self._pages.count:
            raise PageMissing(number, self._pages.count)
        return self._document[number - 1]


def _allowed(scale: float, width: float, height: float) -> float:
    """The scale, or the largest one that solves (width * scale + 1) * (height * scale + 1) <= MOST_PIXELS."""
    area, edges = width * height, width + height
    most = (math.sqrt(edges * edges + 4 * area * (MOST_PIXELS - 1)) - edges) / (2 * area)
    return min(max(LEAST_SCALE, scale), most)
