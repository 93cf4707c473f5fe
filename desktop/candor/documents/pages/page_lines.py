# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""The lines of a page's blocks, each followed when it is asked for."""

from collections.abc import Iterator, Sequence

import pymupdf

from candor.documents.pages.glyph_boxes import lines_of
from candor.documents.pages.glyphs import Box, Glyph, GlyphLine
from candor.documents.pages.sheet import Block


class PageLines:
    """Its blocks are numbered as `extractBLOCKS` numbers them."""

    def __init__(self, textpage: pymupdf.TextPage, inked: pymupdf.TextPage) -> None:
        """`inked` is the same page read with boxes as high as what is seen."""
        self._textpage = textpage
        self._inked = inked
        blocks: list[Block] = textpage.extractBLOCKS()
        self._texts = {block[5]: block[4].removesuffix("\n") for block in blocks}
        self._edges: dict[int, Box] = {block[5]: block[:4] for block in blocks}
        self._lines: dict[int, list[GlyphLine]] = {}

    def text(self, block: int) -> str:
        """The text of a block, without the end of its last line."""
        return self._texts[block]

    def lines(self, blocks: Sequence[int]) -> Iterator[GlyphLine]:
        """The lines of some blocks."""
        if missing := set(blocks) - self._lines.keys():
            self._lines |= lines_of(self._textpage, self._inked, missing)
        for block in blocks:
            yield from self._lines.get(block, ())

    def in_box(self, box: Box) -> list[Glyph]:
        """The characters whose middle stands in a box; white space does not count."""
        near = [number for number, edges in self._edges.items() if _meet(edges, box)]
        return [
            glyph
            for line in self.lines(near)
            for glyph in line.glyphs
            if _has(box, glyph.middle) and not glyph.is_white
        ]


def _meet(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _has(box: Box, point: tuple[float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]
