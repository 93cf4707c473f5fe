"""Documents, looked at."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle


@dataclass(frozen=True, slots=True)
class Viewing:
    """Documents, looked at. Files are opened by a boxed worker process; all raise DocumentError."""

    open: Callable[[bytes], Awaitable[OpenedDocument]]
    """Opens the file at a location."""
    page: Callable[[bytes, int, float], Awaitable[PageImage]]
    """A page (from 1) as pixels, so many pixels a point."""
    rectangles: Callable[[bytes, int, int, Near | None], Awaitable[tuple[Rectangle, ...]]]
    """Where the span start..end of the extracted text stands, in reading order, one rectangle a line."""
    find: Callable[[bytes, str], Awaitable[tuple[Found, ...]]]
    """The first 1,000 places of some words, whatever their case, in order; also where a line breaks them."""
    text: Callable[[bytes, int], Awaitable[str]]
    """The text of one page (from 1), as it is extracted."""
