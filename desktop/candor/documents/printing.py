"""A page laid out for paper: HTML of a few plain elements as PDF, with its links and an outline of its questions."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pymupdf

from candor.model.errors import FileDamaged

ENGINE: Any = pymupdf  # it has no types
WIDE, HIGH = 595, 842  # points: A4
MARGIN = 56
FOOT = 30  # from the lower edge to the number of the page
GREY = (0.4, 0.4, 0.38)
QUESTION = 2  # the level of their headings
LOWEST = HIGH - MARGIN - 60  # what begins lower begins on the next page
FEWEST = 100  # characters of markup a page holds at least
CUT = re.compile("<h2")
OUTLINED = 120  # characters of a question in the outline


def on_pages(markup: str, style: str, title: str) -> bytes:
    """The pages as PDF. MuPDF has letters of nearly every script within it; what a page needs of them is embedded.

    Raises FileDamaged where something can be broken over no page.
    """
    file, placed = io.BytesIO(), list[Any]()
    sheets = _Sheets(file, placed)
    for part in _parts(markup):
        sheets.lay_out(ENGINE.Story(part, user_css=style), 10 + len(part) // FEWEST)
    sheets.end()
    return _finished(file, placed, title)


class _Sheets:
    """Pages that fill one after the other."""

    def __init__(self, file: io.BytesIO, placed: list[Any]) -> None:
        self._writer = ENGINE.DocumentWriter(file)
        self._placed = placed
        self._page: Any = None
        self._number, self._top = 0, float(MARGIN)

    def lay_out(self, story: Any, most: int) -> None:
        """Goes on where the last one ended; over at most so many pages, for MuPDF may not come to an end by itself."""
        for _ in range(most):
            if self._page is None or self._top > LOWEST:
                self._turn()
            more, filled = story.place(ENGINE.Rect(MARGIN, self._top, WIDE - MARGIN, HIGH - MARGIN))
            story.element_positions(lambda position: self._collect(position))  # it counts a method's own self
            story.draw(self._page)
            if not more:
                self._top = filled[3]
                return
            self._top = HIGH
        raise FileDamaged("a part of it fits on no page")

    def end(self) -> None:
        """Closes the last page and the file."""
        if self._page is None:
            self._turn()
        self._writer.end_page()
        self._writer.close()

    def _turn(self) -> None:
        if self._page is not None:
            self._writer.end_page()
        self._page = self._writer.begin_page(ENGINE.Rect(0, 0, WIDE, HIGH))
        self._number, self._top = self._number + 1, float(MARGIN)

    def _collect(self, position: Any) -> None:
        position.page_num = self._number
        if position.id or position.href or position.heading:
            self._placed.append(position)


def _parts(markup: str) -> Iterator[str]:
    """The page cut before its questions, but not within a branch: as one it took over 100 s and 1 GB at 500 answers."""
    start = 0
    for found in CUT.finditer(markup):
        part = markup[start : found.start()]
        if part.strip() and part.count("<div") == part.count("</div>"):
            yield part
            start = found.start()
    yield markup[start:]


def _finished(file: io.BytesIO, placed: list[Any], title: str) -> bytes:
    document = ENGINE.Story.add_pdf_links(file, placed)
    questions = [each for each in placed if each.heading == QUESTION and each.open_close & 1]
    outline = [[1, " ".join((each.text or "").split())[:OUTLINED], each.page_num] for each in questions]
    document.set_toc([line for line in outline if line[1]])
    for page in document:
        words = f"{page.number + 1} / {document.page_count}"
        page.insert_text((WIDE - MARGIN - 4 * len(words), HIGH - FOOT), words, fontsize=8, color=GREY)
    document.set_metadata({"title": title, "creator": "Candor"})
    document.subset_fonts()
    return bytes(document.tobytes(garbage=3, deflate=True))
