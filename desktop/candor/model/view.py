"""A document opened to be looked at."""

from dataclasses import dataclass

from candor.model.text import DocumentText


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page as it is displayed, rotation included, in points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of page `page` (from 1), in points from the displayed page's top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Near:
    """Where a span stands as far as is known: its page (from 1) and its own text.

    Pages that text recognition reads take seconds each; with this, those before the span need not be read.
    """

    page: int
    words: str


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """What can be shown of a file.

    `pages` is empty for formats without pages, whose `text` is shown instead; `text` is None for those with pages.
    `digest` is the SHA-256 of the file's bytes now, in hex: other than when it was indexed, the file changed since.
    """

    location: bytes
    kind: str
    digest: str
    pages: tuple[PageSize, ...] = ()
    text: DocumentText | None = None


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: `width` x `height`, three bytes (red, green, blue) each, rows without gaps."""

    page: int
    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words that were looked for stand; `rectangles` for pages, the span in the text otherwise."""

    rectangles: tuple[Rectangle, ...] = ()
    start: int = 0
    end: int = 0
