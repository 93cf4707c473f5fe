# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""PDF: the text of every page in reading order, by MuPDF.

How a span is found on its page again, for highlights: the same file, opened with `FLAGS`, gives the same blocks; the
lines of a block in `extractRAWDICT` are, character by character, the lines of `extractBLOCKS`; `flowed` turns the
block into the stored text, and only drops the two characters of a hyphen at a line's end; `Draft.add` replaces control
characters one by one and strips both ends.
"""

import re

import pymupdf

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.outline import Outline, outline_of
from candor.model.errors import FileDamaged, NoTextFound, PasswordProtected
from candor.model.text import DocumentText

# Ligatures are spelt out and odd spaces become plain ones, so that words are found; text outside the page is left out.
FLAGS = pymupdf.TEXT_MEDIABOX_CLIP
TEXT_BLOCK = 0
# A hyphen at the end of a line, between a letter and a small letter.
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=([^\W\d_]))")
# A line this much shorter than the longest of its block was ended on purpose: a list, an address, a heading.
FULL_LINE = 0.6
OUT_OF_MEMORY = re.compile(r"(?:m|c|re)alloc.*failed|out of memory", re.IGNORECASE)


def read_pdf(content: Content) -> DocumentText:
    """Reads a PDF: one Place per block, with page and bookmarks. A page that cannot be read counts as empty.

    Raises FileDamaged, PasswordProtected, NoTextFound, ReadingTooLarge, MemoryError.
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    try:
        with pymupdf.open(stream=content.data, filetype="pdf") as document:
            if document.needs_pass:
                raise PasswordProtected
            return _text(document, content)
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
        raise _translated(error) from error
    finally:
        pymupdf.TOOLS.store_shrink(100)


def flowed(block: str) -> str:
    """A block's lines as running text: hyphenated words joined, full lines joined by a space, short ones kept apart.

    As long as the block but for two characters per joined hyphen.
    """
    block = HYPHEN.sub(lambda found: "" if found.group(1).islower() else found.group(), block)
    lines = block.split("\n")
    full = FULL_LINE * max(map(len, lines))
    return "".join(line + (" " if len(line) >= full else "\n") for line in lines[:-1]) + lines[-1]


def _text(document: pymupdf.Document, content: Content) -> DocumentText:
    outline, draft = outline_of(document), Draft(content)
    pages = range(1, document.page_count + 1)
    empty = tuple(page for page in pages if not _add_page(document, page, outline, draft))
    if len(empty) == len(pages):
        if document.is_repaired:
            raise FileDamaged("no text could be saved from it")
        raise NoTextFound(document.page_count)
    return draft.finish("pdf", document.page_count, empty)


def _add_page(document: pymupdf.Document, number: int, outline: Outline, draft: Draft) -> bool:
    try:
        blocks = document[number - 1].get_textpage(flags=FLAGS).extractBLOCKS()
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
        if _without_memory(error):
            raise
        return False
    some = False
    for _, _, _, bottom, text, _, kind in blocks:
        if kind == TEXT_BLOCK:
            heading = outline.heading_at(number, bottom)
            some |= draft.add(flowed(text.removesuffix("\n")), number, heading)
    return some


def _translated(error: BaseException) -> Exception:
    return MemoryError() if _without_memory(error) else FileDamaged()


def _without_memory(error: BaseException) -> bool:
    causes = (error, error.__cause__, error.__context__)
    return any(OUT_OF_MEMORY.search(str(cause)) for cause in causes if cause is not None)
