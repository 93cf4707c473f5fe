# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""One page of a PDF becomes text, and every character of the text knows where it came from.

The index reads pages here, and the viewer reads them here again to find a span on its page: so the two cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pymupdf

from candor.documents.draft import BLOCK_END, Draft
from candor.documents.mupdf import MUPDF_ERRORS, without_memory
from candor.documents.outline import Outline
from candor.documents.paragraphs import Flow, Paragraph, flowed, paragraph

# Ligatures are spelt out and odd spaces become plain ones, so that words are found; text outside the page is left out.
FLAGS = pymupdf.TEXT_MEDIABOX_CLIP
# The same text, but the box of each character is as high as what is seen of it.
INKED = FLAGS | pymupdf.TEXT_ACCURATE_BBOXES
TEXT_BLOCK = 0
Block = tuple[float, float, float, float, str, int, int]


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph that stands in the text from `start` to `stop`, made of the lines of these blocks of the page.

    `begun` characters of its running text were taken off before it was stored.
    """

    start: int
    stop: int
    begun: int
    flow: Flow
    blocks: tuple[int, ...]

    def origin(self, at: int) -> int:
        """Which character of its lines, joined by one character each, became the text's character `at`."""
        return self.flow.origin(at - self.start + self.begun)


def textpage_of(document: pymupdf.Document, number: int, flags: int = FLAGS) -> pymupdf.TextPage | None:
    """What stands on a page (from 1); None where that cannot be read, which counts as empty. Raises MemoryError."""
    try:
        return document[number - 1].get_textpage(flags=flags)
    except MUPDF_ERRORS as error:
        if without_memory(error):
            raise MemoryError from error
        return None


def write_page(document: pymupdf.Document, number: int, outline: Outline, draft: Draft) -> list[Written]:
    """Adds the paragraphs of a page to a draft. Raises ReadingTooLarge, MemoryError."""
    textpage = textpage_of(document, number)
    return [] if textpage is None else written(textpage, number, outline, draft)


def written(textpage: pymupdf.TextPage, number: int, outline: Outline, draft: Draft) -> list[Written]:
    """Adds the paragraphs of what stands on a page to a draft. Raises ReadingTooLarge."""
    found = []
    for block, heading in _paragraphs(textpage.extractBLOCKS(), number, outline):
        flow, start = flowed(block.lines), draft.length
        begun = draft.add(flow.text, number, heading)
        if begun is not None:
            found.append(Written(start, draft.length - len(BLOCK_END), begun, flow, tuple(block.blocks)))
    return found


def _paragraphs(blocks: list[Block], page: int, outline: Outline) -> Iterator[tuple[Paragraph, tuple[str, ...]]]:
    """The page's paragraphs in MuPDF's reading order, each with its headings, at which paragraphs end."""
    begun: Paragraph | None = None
    heading: tuple[str, ...] = ()
    for left, top, _, bottom, text, number, kind in blocks:
        if kind != TEXT_BLOCK:
            continue
        block = paragraph(left, top, bottom, text, number)
        above, heading = heading, outline.heading_at(page, bottom)
        if begun and above == heading and begun.goes_on_in(block):
            begun.take(block)
            continue
        if begun:
            yield begun, above
        begun = block
    if begun:
        yield begun, heading
