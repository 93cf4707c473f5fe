# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Where the text of each page of a PDF begins in the text of the document."""

from bisect import bisect_right

import pymupdf

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.glyphs import Glyph, lines_of, matched
from candor.documents.outline import Outline, outline_of
from candor.documents.pdf_page import textpage_of, write_page, written


class Chart:
    """Grows page by page, so that a span near the beginning need not wait for the end. The text is the index's own."""

    def __init__(self, document: pymupdf.Document, content: Content) -> None:
        self._document = document
        self._content = content
        self._outline = outline_of(document)
        self._draft = Draft(content)
        self._starts = [0]
        # The page that was looked at last, because places are asked for page by page.
        self._page = 0
        self._glyphs: list[Glyph | None] = []

    @property
    def is_whole(self) -> bool:
        """Whether every page is in it."""
        return bool(len(self._starts) > self._document.page_count)

    @property
    def length(self) -> int:
        """How many characters the pages that are in it have."""
        return self._starts[-1]

    def grow(self) -> None:
        """Adds a page. Raises ReadingTooLarge, MemoryError."""
        write_page(self._document, len(self._starts), self._outline, self._draft)
        self._starts.append(self._draft.length)

    def text(self) -> str:
        """The text so far."""
        return self._draft.finish("pdf").text

    def pages(self, start: int, end: int) -> range:
        """The pages (from 1) on which a span of the text stands, as far as the chart goes."""
        if end <= start:
            return range(0)
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end - 1)
        return range(first, min(last, len(self._starts) - 1) + 1)

    def glyphs(self, page: int, start: int, end: int) -> list[Glyph]:
        """What stands on a page for a span of the text, in the text's order; ends of lines are left out."""
        if page != self._page:
            self._glyphs, self._page = self._located(page), page
        offset = self._starts[page - 1]
        return [glyph for glyph in self._glyphs[max(start - offset, 0) : max(end - offset, 0)] if glyph is not None]

    def _located(self, page: int) -> list[Glyph | None]:
        """A glyph for each character of the page's text."""
        textpage, draft = textpage_of(self._document, page), Draft(self._content)
        if textpage is None:
            return []
        texts = {block[5]: block[4].removesuffix("\n") for block in textpage.extractBLOCKS()}
        lines = lines_of(textpage)
        parts = written(textpage, page, Outline(self._outline.bookmarks), draft)
        glyphs: list[Glyph | None] = [None] * draft.length
        for part in parts:
            found: list[Glyph | None] = []
            for block in part.blocks:
                found += [*matched(texts[block], lines[block]), None]
            glyphs[part.start : part.stop] = [found[part.origin(at)] for at in range(part.start, part.stop)]
        return glyphs
