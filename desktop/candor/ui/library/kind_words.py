"""What kind of thing a document is, for the eye: an icon, a word, and what its pages are called."""

from typing import NamedTuple

from candor.model.document import Document, Origin
from candor.ui.words import count


class Look(NamedTuple):
    """A Phosphor icon, a word, and what one page of it and many are called; "" where they are plain pages."""

    icon: str
    word: str
    one: str = ""
    many: str = ""


CODE = Look("code", "Code")
BOOK = Look("book-open", "E-book")
MAIL = Look("envelope-simple", "Mail")
MAILBOX = Look("envelope-simple", "Mailbox", "message", "messages")
PICTURE = Look("image-square", "Picture")
SHEETS = Look("table", "Spreadsheet", "sheet", "sheets")
SLIDES = Look("presentation", "Slides", "slide", "slides")
SUBTITLES = Look("closed-captioning", "Subtitles")
TEXT = Look("file-text", "Text")
WEB_PAGE = Look("globe-simple", "Web page")
TABLE = Look("database", "Table")
PROGRAMS = ("code", "py", "js", "ts", "java", "c", "h", "cpp", "cs", "go", "rs", "rb", "php", "sh", "sql", "css", "xml")
LOOKS = {
    "pdf": Look("file-pdf", "PDF"),
    "xps": Look("file-text", "XPS"),
    "docx": Look("file-text", "Word"),
    "doc": Look("file-text", "Word"),
    "odt": Look("file-text", "ODT"),
    "rtf": Look("file-text", "Rich text"),
    "txt": TEXT,
    "md": Look("file-text", "Markdown"),
    "html": Look("file-text", "HTML"),
    "tex": Look("file-text", "LaTeX"),
    "csv": Look("table", "CSV", "sheet", "sheets"),
    "tsv": Look("table", "TSV", "sheet", "sheets"),
    "json": Look("brackets-curly", "JSON"),
    "jsonl": Look("brackets-curly", "JSON lines"),
    "ipynb": Look("notebook", "Notebook"),
    "cbz": Look("image-square", "Comic"),
    "mbox": MAILBOX,
    **dict.fromkeys(("epub", "mobi", "fb2"), BOOK),
    **dict.fromkeys(("eml", "msg"), MAIL),
    **dict.fromkeys(("xlsx", "xls", "xlsb", "ods"), SHEETS),
    **dict.fromkeys(("pptx", "ppt", "odp"), SLIDES),
    **dict.fromkeys(("srt", "vtt"), SUBTITLES),
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "jp2", "webp"), PICTURE),
    **dict.fromkeys(
        [
            "code",
            "py",
            "js",
            "ts",
            "java",
            "c",
            "h",
            "cpp",
            "cs",
            "go",
            "rs",
            "rb",
            "php",
            "sh",
            "sql",
            "css",
            "xml",
            "yaml",
            "toml",
        ],
        CODE,
    ),
}
SUFFIXES = {"htm": "html", "xhtml": "html", "markdown": "md", "text": "txt", "azw3": "mobi", "oxps": "xps"}


def look_of(document: Document) -> Look:
    """How a document is shown; one that was not read yet goes by its name."""
    if document.origin is not Origin.FILE:
        return WEB_PAGE if document.origin is Origin.PAGE else TABLE
    suffix = document.name.rpartition(".")[2].casefold() if "." in document.name else ""
    kind = document.kind or SUFFIXES.get(suffix, suffix)
    return LOOKS.get(kind, Look("file", kind.upper() if len(kind) < 6 else ""))


def pages_words(document: Document) -> str:
    """Such as "14", "4 sheets" or "1 slide"; "" for a document without any."""
    if not document.pages:
        return ""
    look = look_of(document)
    return count(document.pages, look.one, look.many) if look.one else f"{document.pages:,}"
