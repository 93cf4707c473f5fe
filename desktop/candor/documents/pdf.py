# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""PDF: the text of every page in reading order, by MuPDF.

How a span is found on its page again, for highlights: the same file, opened with `FLAGS`, gives the same blocks; the
lines of a block in `extractRAWDICT` are, character by character, the lines of `extractBLOCKS`; `_paragraphs` gathers
blocks by their edges; `flowed` turns their lines into the stored text, and only drops the two characters of a hyphen
at a line's end; `Draft.add` replaces control characters one by one and strips both ends.
"""

from collections.abc import Iterator

import pymupdf

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.mupdf import MUPDF_ERRORS, opened_pdf, translated, without_memory
from candor.documents.outline import Outline, outline_of
from candor.documents.paragraphs import Paragraph, flowed, paragraph
from candor.model.errors import FileDamaged, NoTextFound
from candor.model.text import DocumentText

# Ligatures are spelt out and odd spaces become plain ones, so that words are found; text outside the page is left out.
FLAGS = pymupdf.TEXT_MEDIABOX_CLIP
TEXT_BLOCK = 0


def read_pdf(content: Content) -> DocumentText:
    """Reads a PDF: one Place per block, with page and bookmarks. A page that cannot be read counts as empty.

    Raises FileDamaged, PasswordProtected, NoTextFound, ReadingTooLarge, MemoryError.
    """
    try:
        with translated(), opened_pdf(content.data) as document:
            return _text(document, content)
    finally:
        pymupdf.TOOLS.store_shrink(100)


def _text(document: pymupdf.Document, content: Content) -> DocumentText:
    outline, draft = outline_of(document), Draft(content)
    pages = range(1, document.page_count + 1)
    empty = tuple(page for page in pages if not _add_page(document, page, outline, draft))
    if len(empty) == len(pages):
        if document.is_repaired or not len(pages):
            raise FileDamaged("no text could be saved from it")
        raise NoTextFound(document.page_count)
    return draft.finish("pdf", document.page_count, empty)


def _add_page(document: pymupdf.Document, number: int, outline: Outline, draft: Draft) -> bool:
    try:
        blocks = document[number - 1].get_textpage(flags=FLAGS).extractBLOCKS()
    except MUPDF_ERRORS as error:
        if without_memory(error):
            raise
        return False
    some = False
    for block, heading in _paragraphs(blocks, number, outline):
        some |= draft.add(flowed(block.lines), number, heading)
    return some


def _paragraphs(
    blocks: list[tuple[float, float, float, float, str, int, int]], page: int, outline: Outline
) -> Iterator[tuple[Paragraph, tuple[str, ...]]]:
    """The page's paragraphs in MuPDF's reading order, each with its headings, at which paragraphs end."""
    begun: Paragraph | None = None
    heading: tuple[str, ...] = ()
    for left, top, _, bottom, text, _, kind in blocks:
        if kind != TEXT_BLOCK:
            continue
        block = paragraph(left, top, bottom, text)
        above, heading = heading, outline.heading_at(page, bottom)
        if begun and above == heading and begun.goes_on_in(block):
            begun.take(block)
            continue
        if begun:
            yield begun, above
        begun = block
    if begun:
        yield begun, heading
