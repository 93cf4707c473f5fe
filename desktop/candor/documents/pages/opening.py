# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Documents that have pages are opened by MuPDF."""

from collections.abc import Mapping
from types import MappingProxyType

import pymupdf

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.pages.mupdf import translated
from candor.documents.pages.pictures import allowed_picture
from candor.documents.xml import local, parsed
from candor.model.errors import FileDamaged, PasswordProtected

# What MuPDF calls the kinds that it opens.
PICTURES: Mapping[str, str] = MappingProxyType(
    {"png": "png", "jpg": "jpeg", "gif": "png", "tif": "tiff", "bmp": "bmp", "jp2": "jp2", "webp": "png"}
)
FILE_TYPES: Mapping[str, str] = MappingProxyType(
    {**{kind: kind for kind in ("pdf", "xps", "epub", "mobi", "fb2", "cbz")}, **PICTURES}
)
ZIP = b"PK"
# Books have no pages of their own: these are A5 at a size that is easy to read. Another layout would be other pages,
# and every place that the index has of a book would be wrong.
BOOK_WIDTH, BOOK_HEIGHT, BOOK_LETTERS = 420, 595, 11


def opened_document(content: Content, kind: str) -> pymupdf.Document:
    """The document in a file; close it. Raises FileDamaged, PasswordProtected, ReadingTooLarge, MemoryError."""
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    data = _allowed(content, kind)
    with translated():
        document = pymupdf.open(stream=data, filetype=FILE_TYPES[kind])
        if document.needs_pass:
            document.close()
            raise PasswordProtected
        if document.is_reflowable:
            document.layout(width=BOOK_WIDTH, height=BOOK_HEIGHT, fontsize=BOOK_LETTERS)
    return document


def _allowed(content: Content, kind: str) -> bytes:
    """What MuPDF is given, after it was seen that it unpacks to no more than it may."""
    if kind in PICTURES:
        return allowed_picture(content.data, kind)
    data = content.data
    if kind == "mobi":
        _check_records(data)
    if data.startswith(ZIP):
        archive = Archive(content)
        archive.check(archive.names)
        books = [name for name in archive.names if name.lower().endswith(".fb2")]
        data = archive.read(books[0]) if kind == "fb2" and books else data
    if kind == "fb2" and local(parsed(data)) != "FictionBook":
        # WORKAROUND(MuPDF 1.28): where it cannot parse a book it reads where no memory is, and dies.
        raise FileDamaged("it is not a book inside")
    return data


def _check_records(data: bytes) -> None:
    """Raises FileDamaged where a Palm database ends before its last record: MuPDF would show a part as the whole book.

    At 76 is the number of records, from 78 on 8 bytes for each, of which the first 4 say where it begins.
    """
    records = int.from_bytes(data[76:78], "big")
    last = 78 + 8 * (records - 1)
    if not records or last + 4 > len(data) or int.from_bytes(data[last : last + 4], "big") > len(data):
        raise FileDamaged("it ends before its last part")
