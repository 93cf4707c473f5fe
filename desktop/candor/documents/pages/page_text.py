"""One page becomes text, and every character of the text knows where it came from.

The index reads pages here, and the viewer reads them here again to find a span on its page: so the two cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from candor.documents.draft import BLOCK_END, Draft
from candor.documents.pages.outline import Outline
from candor.documents.pages.pages import Pages
from candor.documents.pages.paragraphs import Flow, Paragraph, flowed, paragraph
from candor.documents.pages.sheet import Block, Sheet
from candor.model.text import Place


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


def write_page(pages: Pages, number: int, outline: Outline, draft: Draft) -> list[Written]:
    """Adds the paragraphs of a page to a draft. Raises ReadingTooLarge, MemoryError."""
    sheet = pages.sheet(number)
    return [] if sheet is None else written(sheet, pages.blocks(sheet), outline, draft)


def written(sheet: Sheet, blocks: list[Block], outline: Outline, draft: Draft) -> list[Written]:
    """Adds the paragraphs of these blocks of a sheet to a draft. Raises ReadingTooLarge."""
    found, at = [], Place(0, 0, recognized=sheet.recognized)
    for block, heading in _paragraphs(blocks, sheet.number, outline):
        flow, start = flowed(block.lines), draft.length
        begun = draft.add(flow.text, sheet.number, heading, at)
        if begun is not None:
            found.append(Written(start, draft.length - len(BLOCK_END), begun, flow, tuple(block.blocks)))
    return found


def _paragraphs(blocks: list[Block], page: int, outline: Outline) -> Iterator[tuple[Paragraph, tuple[str, ...]]]:
    """The page's paragraphs in MuPDF's reading order, each with its headings, at which paragraphs end."""
    begun: Paragraph | None = None
    heading: tuple[str, ...] = ()
    for left, top, _, bottom, text, number, _ in blocks:
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
