"""Which reader a file needs: by its first bytes where they tell, else by its name."""

import io
import zipfile
from pathlib import Path

from candor.model.errors import FileDamaged, FormatUnsupported, PasswordProtected

BY_SUFFIX = {
    ".pdf": "pdf",
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
}
PDF, ZIP, OLE = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# ISO 32000 lets nothing stand before the mark, viewers allow it within the first kilobyte.
PDF_WITHIN = 1024
# A stream of this name is what Office wraps a document with a password in (MS-OFFCRYPTO 1.3.2).
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
FOREIGN = {
    b"\x89PNG\r\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "gzip",
    b"SQLite format 3": "SQLite",
}


def kind_by_name(path: Path) -> str | None:
    """The kind a file's name promises, or None."""
    return BY_SUFFIX.get(path.suffix.lower())


def kind_of(data: bytes, path: Path) -> str:
    """The kind of a file with this content and name. Raises FormatUnsupported, FileDamaged, PasswordProtected."""
    named = kind_by_name(path)
    if data.startswith(PDF) or (named == "pdf" and PDF in data[:PDF_WITHIN]):
        return "pdf"
    if data.startswith(ZIP):
        return _kind_of_archive(data, named, path)
    if data.startswith(OLE):
        if ENCRYPTED in data:
            raise PasswordProtected
        raise FormatUnsupported("old Office")
    for mark, name in FOREIGN.items():
        if data.startswith(mark):
            raise FormatUnsupported(name)
    if named == "docx":
        raise FileDamaged("it is not a Word document inside")
    if named is None:
        raise FormatUnsupported(path.suffix.lower() or "such")
    return named


def _kind_of_archive(data: bytes, named: str | None, path: Path) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        if named == "docx":
            raise FileDamaged("its archive cannot be opened") from error
        raise FormatUnsupported("archive") from error
    if any(part.startswith("word/") for part in parts):
        return "docx"
    raise FormatUnsupported("archive" if named else path.suffix.lower() or "archive")
