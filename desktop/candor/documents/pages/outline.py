# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""The headings of a document with pages, from its outline (what viewers show as bookmarks)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pymupdf

from candor.documents.draft import heading_line, titles, under

MOST_ENTRIES = 10_000
# In points: books are laid out here, and MuPDF points into the space above a heading, which the text before it reaches.
IN_BOOKS = 5.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One entry: its path of headings, its page (from 1), and how far down that page it points, in points."""

    path: tuple[str, ...]
    page: int
    y: float


@dataclass(slots=True)
class Outline:
    """Walks along the bookmarks while the blocks of the pages go by in order."""

    bookmarks: list[Bookmark]
    heading: tuple[str, ...] = ()
    _next: int = field(default=0)

    def heading_at(self, page: int, bottom: float) -> tuple[str, ...]:
        """The headings above a block that ends `bottom` points down a page. Call it in reading order."""
        while self._next < len(self.bookmarks):
            bookmark = self.bookmarks[self._next]
            if (bookmark.page, bookmark.y) >= (page, bottom):
                break
            self.heading = bookmark.path
            self._next += 1
        return self.heading


def outline_of(document: pymupdf.Document) -> Outline:
    """The document's outline, its entries in the order of their pages; at most 10,000 are looked at."""
    path: tuple[tuple[int, str], ...] = ()
    bookmarks = []
    for level, entry in _entries(document):
        if title := heading_line(entry.title or ""):
            path = under(path, level, title)
            page, y = _target(document, entry)
            if page >= 0:
                bookmarks.append(Bookmark(titles(path), page + 1, _finite(y)))
    bookmarks.sort(key=lambda bookmark: (bookmark.page, bookmark.y))
    return Outline(bookmarks)


def _entries(document: pymupdf.Document) -> Iterator[tuple[int, pymupdf.Outline]]:
    first = document.outline
    # PyMuPDF wraps a null pointer for a document without outline.
    waiting = [(1, first)] if first and first.this.m_internal else []
    seen = 0
    while waiting and seen < MOST_ENTRIES:
        level, entry = waiting.pop()
        seen += 1
        yield level, entry
        if entry.next:
            waiting.append((level, entry.next))
        if entry.down:
            waiting.append((level + 1, entry.down))


def _target(document: pymupdf.Document, entry: pymupdf.Outline) -> tuple[int, float]:
    """The page an entry points to, from 0 or less than that, and how far down."""
    slack = IN_BOOKS if document.is_reflowable else 0.0
    if entry.page >= 0 or not entry.uri or entry.is_external:
        return entry.page, entry.y + slack
    page, _, y = document.resolve_link(entry.uri)  # of an EPUB, where only the name of a file is told
    return page if isinstance(page, int) else -1, y + slack


def _finite(y: float) -> float:
    return y if abs(y) < 1e6 else 0.0
