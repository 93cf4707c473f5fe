"""Which reader a file needs: by its content where that tells, else by its name."""

from pathlib import Path

from candor.documents.content import Content
from candor.documents.kinds.containers import kind_in_archive, kind_in_ole
from candor.documents.kinds.marks import marked_kind
from candor.documents.kinds.suffixes import kind_by_name
from candor.documents.kinds.text_marks import begun_kind
from candor.model.errors import FileDamaged, FormatUnsupported

PDF = b"%PDF-"
# ISO 32000 lets nothing stand before the mark, viewers allow it within the first kilobyte.
PDF_WITHIN = 1024
# Kinds whose every file carries a mark: without it, a file of this name is something else.
MARKED = {
    "docx": "a Word document",
    "pptx": "a presentation",
    "xlsx": "a spreadsheet",
    "xlsb": "a spreadsheet",
    "odt": "a text document",
    "ods": "a spreadsheet",
    "odp": "a presentation",
    "rtf": "rich text",
    "doc": "a Word document",
    "ppt": "a presentation",
    "msg": "a message",
    "epub": "a book",
    "mobi": "a book",
    "xps": "an XPS document",
    "cbz": "a comic book",
    "png": "a picture",
    "jpg": "a picture",
    "gif": "a picture",
    "tif": "a picture",
    "bmp": "a picture",
    "webp": "a picture",
}
ARCHIVES = frozenset(("docx", "pptx", "xlsx", "xlsb", "odt", "ods", "odp", "epub", "xps", "cbz"))


def kind_of(content: Content, path: Path) -> str:
    """The kind of a file with this content and name.

    Raises FormatUnsupported, FileDamaged, PasswordProtected, ReadingTooLarge.
    """
    named = kind_by_name(path)
    kind = marked_kind(content.data)
    if kind == "zip":
        return _kind_in_zip(content, named, path)
    if kind == "ole":
        return kind_in_ole(content.data, named)
    if kind is not None:
        return kind
    if named == "pdf" and PDF in content.data[:PDF_WITHIN]:
        return "pdf"
    return _kind_of_text(content.data, named, path)


def _kind_of_text(data: bytes, named: str | None, path: Path) -> str:
    """Texts go by their name; what is named like no text, or not at all, by how it begins."""
    if named is not None and named != "xls" and named not in MARKED:
        return named
    begun = begun_kind(data)
    if begun is not None:
        return begun
    if named == "xls":  # many programs call their tables of text so
        return "csv"
    if named is not None:
        raise FileDamaged(f"it is not {MARKED[named]} inside")
    raise FormatUnsupported(path.suffix.lower() or "such")


def _kind_in_zip(content: Content, named: str | None, path: Path) -> str:
    try:
        kind = kind_in_archive(content)
    except FileDamaged:
        if named in ARCHIVES:
            raise
        raise FormatUnsupported("archive") from None
    if kind is None:
        raise FormatUnsupported("archive" if named else path.suffix.lower() or "archive")
    return kind
