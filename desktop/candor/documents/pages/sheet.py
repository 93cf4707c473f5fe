# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""What a page is read from: the page itself, or what text recognition found on it, set again in real letters."""

from collections.abc import Sequence
from dataclasses import dataclass

import pymupdf

from candor.documents.pages.glyphs import Box
from candor.documents.pages.mupdf import MUPDF_ERRORS, without_memory
from candor.documents.pages.seen_line import SeenLine

# Ligatures are spelt out and odd spaces become plain ones, so that words are found; text outside the page is left out.
FLAGS = pymupdf.TEXT_MEDIABOX_CLIP
# The same text, but the box of each character is as high as what is seen of it.
INKED = FLAGS | pymupdf.TEXT_ACCURATE_BBOXES


TEXT_BLOCK = 0
Block = tuple[float, float, float, float, str, int, int]
"""Left, top, right, bottom, text, number and kind, as MuPDF gives it."""


@dataclass(slots=True)
class Sheet:
    """One page of a MuPDF document, and its number (from 1) in the document that a person sees.

    `turn` leads from it to the page that a person sees, where that is another: one that text recognition read.
    """

    page: pymupdf.Page
    number: int
    turn: pymupdf.Matrix | None = None
    _textpage: pymupdf.TextPage | None = None

    @property
    def recognized(self) -> bool:
        """Whether it was read out of a picture."""
        return self.turn is not None

    def textpage(self) -> pymupdf.TextPage | None:
        """What stands on it; None where that cannot be read, which counts as empty. Raises MemoryError."""
        if self._textpage is None:
            self._textpage = self._read(FLAGS)
        return self._textpage

    def inked(self) -> pymupdf.TextPage | None:
        """The same with boxes as high as what is seen. Raises MemoryError."""
        return self._read(INKED)

    def blocks(self) -> list[Block]:
        """The blocks of text that stand on it, in MuPDF's reading order. Raises MemoryError."""
        textpage = self.textpage()
        return [] if textpage is None else [block for block in textpage.extractBLOCKS() if block[6] == TEXT_BLOCK]

    def shown(self, box: Box) -> Box:
        """Where a box of it stands on the page that a person sees, before that is turned."""
        if self.turn is None:
            return box
        turned = (pymupdf.Rect(box) * self.turn).normalize()
        return turned.x0, turned.y0, turned.x1, turned.y1

    def _read(self, flags: int) -> pymupdf.TextPage | None:
        try:
            return self.page.get_textpage(flags=flags)
        except MUPDF_ERRORS as error:
            if without_memory(error):
                raise MemoryError from error
            return None


def typeset(lines: Sequence[SeenLine], width: float, height: float) -> pymupdf.Page:
    """A page of these lines, each as wide and as high as it was seen, so that every reader of pages reads it too."""
    document, font = pymupdf.open(), pymupdf.Font("cjk")
    page = document.new_page(width=width, height=height)
    for line in lines:
        size = line.height / (font.ascender - font.descender)
        origin = pymupdf.Point(line.left, line.bottom + font.descender * size)
        writer = pymupdf.TextWriter(page.rect)
        writer.append(origin, line.text, font=font, fontsize=size)
        stretched = (line.right - line.left) / max(font.text_length(line.text, size), 0.01)
        writer.write_text(page, morph=(origin, pymupdf.Matrix(stretched, 1)))
    return page
