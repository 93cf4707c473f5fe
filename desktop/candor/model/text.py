"""The text of a document and where each part of it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a document's extracted text and where a person finds it.

    `start` and `end` count characters of the extracted text (for .txt the file's own characters). `page` and `line`
    start at 1; `heading` is the path of headings above the span, outermost first.
    """

    start: int
    end: int
    page: int | None = None
    heading: tuple[str, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What a reader makes of a file.

    `places` are in order and cover the text without overlap: a new one starts where page, heading or block changes.
    `pages` is None for formats without pages; `empty_pages` are page numbers on which no text was found.
    `digest` is the SHA-256 of the file's bytes in hex, `kind` the format's short name such as "pdf".
    """

    text: str
    places: tuple[Place, ...]
    kind: str
    digest: str
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()
