"""What kind of thing a document is, for the eye: an icon, a word, and what its pages are called."""

from typing import NamedTuple

from candor.model.document import Document, Origin
from candor.ui.tr import figure, tr
from candor.ui.words import count


class Look(NamedTuple):
    """A Phosphor icon, a word, and what its pages are called, as `count_pages` knows them; "" where they are plain.

    The word is a key of WORDS_TR, or the name of a format, which is the same in every language.
    """

    icon: str
    name: str
    parts: str = ""

    @property
    def word(self) -> str:
        """What it is called in the person's language."""
        return tr(WORDS_TR[self.name]) if self.name in WORDS_TR else self.name


WORDS_TR = {
    "code": "Code",
    "book": "E-book",
    "mail": "Mail",
    "mailbox": "Mailbox",
    "picture": "Picture",
    "sheets": "Spreadsheet",
    "slides": "Slides",
    "subtitles": "Subtitles",
    "text": "Text",
    "page": "Web page",
    "table": "Table",
    "rich": "Rich text",
    "lines": "JSON lines",
    "notebook": "Notebook",
    "comic": "Comic",
}
CODE = Look("code", "code")
BOOK = Look("book-open", "book")
MAIL = Look("envelope-simple", "mail")
MAILBOX = Look("envelope-simple", "mailbox", "message")
PICTURE = Look("image-square", "picture")
SHEETS = Look("table", "sheets", "sheet")
SLIDES = Look("presentation", "slides", "slide")
SUBTITLES = Look("closed-captioning", "subtitles")
TEXT = Look("file-text", "text")
WEB_PAGE = Look("globe-simple", "page")
TABLE = Look("database", "table")
PROGRAMS = ("code", "py", "js", "ts", "java", "c", "h", "cpp", "cs", "go", "rs", "rb", "php", "sh", "sql", "css", "xml")
LOOKS = {
    "pdf": Look("file-pdf", "PDF"),
    "xps": Look("file-text", "XPS"),
    "docx": Look("file-text", "Word"),
    "doc": Look("file-text", "Word"),
    "odt": Look("file-text", "ODT"),
    "rtf": Look("file-text", "rich"),
    "txt": TEXT,
    "md": Look("file-text", "Markdown"),
    "html": Look("file-text", "HTML"),
    "tex": Look("file-text", "LaTeX"),
    "csv": Look("table", "CSV", "sheet"),
    "tsv": Look("table", "TSV", "sheet"),
    "json": Look("brackets-curly", "JSON"),
    "jsonl": Look("brackets-curly", "lines"),
    "ipynb": Look("notebook", "notebook"),
    "cbz": Look("image-square", "comic"),
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
    return count_pages(document, document.pages) if look_of(document).parts else figure(document.pages)


def count_pages(document: Document, number: int) -> str:
    """Such as "14 pages", "4 sheets" or "1 slide"."""
    match look_of(document).parts:
        case "sheet":
            return count(number, "sheet", "sheets")
        case "slide":
            return count(number, "slide", "slides")
        case "message":
            return count(number, "message", "messages")
    return count(number, "page", "pages")
