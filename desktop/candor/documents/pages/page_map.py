"""From the characters of a page's text back to what stands on the page."""

from collections.abc import Iterator

from candor.documents.draft import Draft
from candor.documents.pages.glyphs import Box, Glyph, matched
from candor.documents.pages.page_lines import PageLines
from candor.documents.pages.page_text import Written, written
from candor.documents.pages.pages import Pages
from candor.documents.pages.rectangles import covering


class PageMap:
    """One page, read again as the index read it; a paragraph is followed back when it is asked for."""

    def __init__(self, pages: Pages, number: int, draft: Draft) -> None:
        """`draft` is an empty one. Raises MemoryError."""
        self._sheet = pages.sheet(number)
        self._lines: PageLines | None = None
        self._parts: list[Written] = []
        self._sources: dict[int, list[Glyph | None]] = {}
        if self._sheet is not None:
            textpage, inked = self._sheet.textpage(), self._sheet.inked()
            if textpage is not None and inked is not None:
                self._parts = written(self._sheet, pages.blocks(self._sheet), pages.outline(), draft)
                self._lines = PageLines(textpage, inked)

    def boxes(self, start: int, end: int) -> list[Box]:
        """What covers a span of the page's text."""
        if self._lines is None or self._sheet is None:
            return []
        return list(map(self._sheet.shown, covering(self._glyphs(self._lines, start, end), self._lines.in_box)))

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
