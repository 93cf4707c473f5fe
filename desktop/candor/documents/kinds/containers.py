"""What is in a container: zip archives by their members, OLE files (MS-CFB) by their streams."""

import re

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.model.errors import FileDamaged, FormatUnsupported, PasswordProtected

MIMETYPES = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.spreadsheet-template": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/vnd.oasis.opendocument.presentation-template": "odp",
    "application/epub+zip": "epub",
}
# A member whose name begins like this, and the kind.
MEMBERS = (
    ("word/", "docx"),
    ("ppt/", "pptx"),
    ("xl/workbook.bin", "xlsb"),
    ("xl/", "xlsx"),
    ("META-INF/container.xml", "epub"),
    ("FixedDocumentSequence.fdseq", "xps"),
    ("FixedDocSeq.fdseq", "xps"),
)
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp|tiff?|jxl|avif)$", re.IGNORECASE)
BESIDE_PICTURES = re.compile(r"/$|\.(?:xml|txt|nfo|json|acbf)$|(?:^|/)(?:thumbs\.db|\.ds_store)$", re.IGNORECASE)
# A document with a password is wrapped into a stream of the first name (MS-OFFCRYPTO 1.3.2). A letter may hold
# documents and a document tables, so what may be around comes first.
STREAMS = (
    ("EncryptedPackage", "locked"),
    ("__properties_version1.0", "msg"),
    ("PowerPoint Document", "ppt"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)
READ_FROM_OLE = frozenset(("xls", "msg"))


def kind_in_archive(content: Content) -> str | None:
    """The kind of a zip archive, None where it is nothing but an archive. Raises FileDamaged, ReadingTooLarge."""
    archive = Archive(content)
    if "mimetype" in archive.names:
        mimetype = archive.read("mimetype").decode("ascii", "ignore").strip()
        if mimetype in MIMETYPES:
            return MIMETYPES[mimetype]
    for begin, kind in MEMBERS:
        if any(name.startswith(begin) for name in archive.names):
            return kind
    books = [name for name in archive.names if name.lower().endswith(".fb2")]
    if len(books) == 1:
        return "fb2"
    pictures = [name for name in archive.names if not BESIDE_PICTURES.search(name)]
    return "cbz" if pictures and all(PICTURE.search(name) for name in pictures) else None


def kind_in_ole(data: bytes, named: str | None) -> str:
    """The kind of an OLE file. Raises FileDamaged, FormatUnsupported, PasswordProtected."""
    found = [kind for stream, kind in STREAMS if stream.encode("utf-16-le") in data]
    if "locked" in found:
        raise PasswordProtected
    if not found and named in READ_FROM_OLE:
        raise FileDamaged("its list of contents is missing")
    if not found:
        raise FormatUnsupported("old Office")
    return named if named in found else found[0]
