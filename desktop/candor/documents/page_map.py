# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""From the characters of a page's text back to what stands on the page."""

from collections.abc import Iterator

import pymupdf

from candor.documents.draft import Draft
from candor.documents.glyphs import Box, Glyph, matched
from candor.documents.outline import Outline
from candor.documents.page_lines import PageLines
from candor.documents.pdf_page import INKED, Written, textpage_of, written
from candor.documents.rectangles import covering


class PageMap:
    """One page, read again as the index read it; a paragraph is followed back when it is asked for."""

    def __init__(self, document: pymupdf.Document, page: int, outline: Outline, draft: Draft) -> None:
        """`draft` is an empty one. Raises MemoryError."""
        textpage, inked = textpage_of(document, page), textpage_of(document, page, INKED)
        self._lines: PageLines | None = None
        self._parts: list[Written] = []
        if textpage is not None and inked is not None:
            self._parts = written(textpage, page, outline, draft)
            self._lines = PageLines(textpage, inked)
        self._sources: dict[int, list[Glyph | None]] = {}

    def boxes(self, start: int, end: int) -> list[Box]:
        """What covers a span of the page's text."""
        return [] if self._lines is None else covering(self._glyphs(self._lines, start, end), self._lines.in_box)

    def _glyphs(self, lines: PageLines, start: int, end: int) -> Iterator[Glyph]:
        """What stands there for a span, in the text's order; ends of lines are left out.

        The hyphen of a word that the span has both parts of is among them, though the text is without it.
        """
        for part in self._parts:
            first, last = max(start, part.start), min(end, part.stop)
            if first < last:
                source = self._source(lines, part)[part.origin(first) : part.origin(last - 1) + 1]
                yield from (glyph for glyph in source if glyph is not None)

    def _source(self, lines: PageLines, part: Written) -> list[Glyph | None]:
        """A glyph for each character of the part's lines, joined by one character each."""
        if part.start not in self._sources:
            found: list[Glyph | None] = []
            for block in part.blocks:
                found += [*matched(lines.text(block), list(lines.lines([block]))), None]
            self._sources[part.start] = found
        return self._sources[part.start]
