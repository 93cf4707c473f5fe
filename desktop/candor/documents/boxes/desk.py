"""Keeps the file that was opened last, so that turning a page costs only its picture."""

import os
import time
from pathlib import Path

from candor.documents.boxes.messages import (
    Copied,
    Copy,
    Draw,
    Drawn,
    Locate,
    Located,
    Looked,
    Print,
    Printed,
    Reply,
    Seek,
    Sought,
    Viewed,
)
from candor.documents.content import content_of
from candor.documents.kinds.kinds import kind_of
from candor.documents.limits import Limits
from candor.documents.opened_text import OpenedText
from candor.documents.pages.opened_pages import OpenedPages
from candor.documents.pages.opening import FILE_TYPES
from candor.documents.printing import on_pages
from candor.documents.reader import text_of
from candor.documents.recognition.recognition import Recognition
from candor.model.errors import NoTextFound

# Longer work is done in parts of this many seconds, so that a page can be turned in between.
PART_SECONDS = 0.2
Stamp = tuple[bytes, int, int]


class Desk:
    """Answers orders about files that are looked at; a file that changed on the disk is opened again."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._recognition = Recognition()
        self._stamp: Stamp | None = None
        self._opened: OpenedPages | OpenedText | None = None

    def answer(self, order: Viewed) -> Reply:
        """Does what is asked. Raises DocumentError, MemoryError."""
        if isinstance(order, Print):
            return Printed(on_pages(order.markup, order.style, order.title))
        opened = self._document(order.path)
        if isinstance(order, Draw):
            return Drawn(opened.image(order.page, order.scale))
        if isinstance(order, Copy):
            return Copied(opened.text_on(order.page))
        until = time.monotonic() + PART_SECONDS
        if isinstance(order, Locate):
            return Located(opened.rectangles(order.start, order.end, until, order.near))
        if isinstance(order, Seek):
            return Sought(*opened.find(order.words, order.known, until))
        return Looked(opened.shown(order.path))

    def _document(self, location: bytes) -> OpenedPages | OpenedText:
        stamp = _stamp(location)
        if self._opened is None or stamp != self._stamp:
            self._put_away()
            self._opened = self._taken_out(Path(os.fsdecode(location)))
            self._stamp = stamp
        return self._opened

    def _taken_out(self, path: Path) -> OpenedPages | OpenedText:
        self._recognition.begin()
        content = content_of(path, self._limits, recognition=self._recognition)
        if not content.data:
            raise NoTextFound
        kind = kind_of(content, path)
        return OpenedPages(content, kind) if kind in FILE_TYPES else OpenedText(text_of(content, kind))

    def _put_away(self) -> None:
        if self._opened is not None:
            self._opened.close()
        self._opened = self._stamp = None


def _stamp(location: bytes) -> Stamp | None:
    try:
        found = Path(os.fsdecode(location)).stat()
    except OSError:
        return None  # opening says why
    return location, found.st_size, found.st_mtime_ns
