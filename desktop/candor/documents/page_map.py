# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""From the characters of a page's text back to what stands on the page."""

from collections.abc import Iterator

import pymupdf

from candor.documents.draft import Draft
from candor.documents.glyphs import Glyph, lines_of, matched
from candor.documents.outline import Outline
from candor.documents.pdf_page import Written, textpage_of, written


class PageMap:
    """One page, read again as the index read it; a paragraph is followed back when it is asked for."""

    def __init__(self, document: pymupdf.Document, page: int, outline: Outline, draft: Draft) -> None:
        """`draft` is an empty one. Raises MemoryError."""
        self._textpage = textpage_of(document, page)
        self._parts: list[Written] = []
        self._texts: dict[int, str] = {}
        if self._textpage is not None:
            self._parts = written(self._textpage, page, outline, draft)
            self._texts = {block[5]: block[4].removesuffix("\n") for block in self._textpage.extractBLOCKS()}
        self._sources: dict[int, list[Glyph | None]] = {}

    def glyphs(self, start: int, end: int) -> Iterator[Glyph]:
        """What stands there for a span of the page's text, in the text's order; ends of lines are left out."""
        for part in self._parts:
            first, last = max(start, part.start), min(end, part.stop)
            if first < last:
                source = self._source(part)
                yield from (glyph for at in range(first, last) if (glyph := source[part.origin(at)]) is not None)

    def _source(self, part: Written) -> list[Glyph | None]:
        """A glyph for each character of the part's lines, joined by one character each."""
        if part.start not in self._sources and self._textpage is not None:
            lines = lines_of(self._textpage, part.blocks)
            found: list[Glyph | None] = []
            for block in part.blocks:
                found += [*matched(self._texts[block], lines[block]), None]
            self._sources[part.start] = found
        return self._sources[part.start]
