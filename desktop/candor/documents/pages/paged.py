"""Formats that have pages: the text of every page in reading order, by MuPDF; pictures of text by text recognition."""

from dataclasses import replace

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.pages.mupdf import translated
from candor.documents.pages.page_text import write_page
from candor.documents.pages.pages import Pages
from candor.model.errors import FileDamaged, NoTextFound
from candor.model.text import DocumentText


def read_pages(content: Content, kind: str) -> DocumentText:
    """Reads a document: one Place per block, with page and bookmarks. A page that cannot be read counts as empty.

    Raises FileDamaged, PasswordProtected, NoTextFound, ReadingTooLarge, MemoryError.
    """
    with translated():
        pages = Pages(content, kind)
        try:
            return _text(pages, content, kind)
        finally:
            pages.close()


def _text(pages: Pages, content: Content, kind: str) -> DocumentText:
    outline, draft = pages.outline(), Draft(content)
    numbers = range(1, pages.count + 1)
    empty = tuple(page for page in numbers if not write_page(pages, page, outline, draft))
    if len(empty) == len(numbers):
        if pages.is_repaired or not numbers:
            raise FileDamaged("no text could be saved from it")
        raise NoTextFound(pages.count)
    text = draft.finish(kind, pages.count, empty)
    return replace(text, recognized_pages=tuple(number for number in pages.recognized if number not in empty))
