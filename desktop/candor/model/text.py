"""The text of a document and where each part of it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a document's extracted text and where a person finds it.

    `start` and `end` count characters of the extracted text (for .txt the file's own characters). `page`, `line`,
    `slide`, `row` and `message` (of a mailbox) start at 1; `page` is one that the viewer can draw. `heading` is the
    path of headings above the span, outermost first. `sheet` is a sheet's or a table's name, `key` a table's row by its
    primary key such as "id 12". `part` is the path of attachments or archive members the span stands in, outermost
    first; `page` and the others are counted within the innermost. `second` is when subtitles are shown, from the
    beginning. `recognized` says that the text was read out of a picture by text recognition, and may be wrong.
    """

    start: int
    end: int
    page: int | None = None
    heading: tuple[str, ...] = ()
    line: int | None = None
    slide: int | None = None
    sheet: str = ""
    row: int | None = None
    key: str = ""
    message: int | None = None
    part: tuple[str, ...] = ()
    second: int | None = None
    recognized: bool = False


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What a reader makes of a file.

    `places` are in order and cover the text without overlap: a new one starts where page, heading or block changes.
    `pages` counts pages, slides or sheets (`kind` tells which) and is None for formats without any; `empty_pages` are
    numbers of pages on which no text was found, `recognized_pages` of those read by text recognition.
    `digest` is the SHA-256 of the file's bytes in hex, `kind` the format's short name such as "pdf". `language` is the
    ISO 639-1 code of the language most of the text is in, "" where that cannot be told.
    """

    text: str
    places: tuple[Place, ...]
    kind: str
    digest: str
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()
    recognized_pages: tuple[int, ...] = ()
    language: str = ""
