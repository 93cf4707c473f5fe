# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""PDF: the text of every page in reading order, by MuPDF."""

import pymupdf

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.mupdf import opened_pdf, translated
from candor.documents.outline import outline_of
from candor.documents.pdf_page import write_page
from candor.model.errors import FileDamaged, NoTextFound
from candor.model.text import DocumentText


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
    empty = tuple(page for page in pages if not write_page(document, page, outline, draft))
    if len(empty) == len(pages):
        if document.is_repaired or not len(pages):
            raise FileDamaged("no text could be saved from it")
        raise NoTextFound(document.page_count)
    return draft.finish("pdf", document.page_count, empty)
