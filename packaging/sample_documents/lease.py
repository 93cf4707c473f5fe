# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Sets the lease in type: lease.txt becomes a PDF with bookmarks.

In lease.txt a line of equals signs ends a page, "# " begins a section, "! " is the title, and "11.3 [Re-letting] words"
is a numbered paragraph whose title stands in the bookmarks only.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

SOURCE = Path(__file__).parent / "lease.txt"
PAGE_END = "\n=====\n"
RUNNING_HEAD = "Lease agreement, Lindenhof 12, third floor left"
PARAGRAPH = re.compile(r"(?P<number>\w+\.\d+) \[(?P<title>[^\]]+)\] (?P<words>.*)", re.DOTALL)
# Points, on A4: measured on the look's picture of the viewer.
WIDTH, HEIGHT = 595, 842
LEFT, RIGHT = 74, 514
HEAD, TOP, BOTTOM = 66, 105, 790
LEADING, GAP, SECTION_GAP = 20, 8, 12
SIZE = 13.6
ROMAN, BOLD, ITALIC = "tiro", "tibo", "tiit"


@dataclass
class Lease:
    """The pages set so far and their bookmarks, as PyMuPDF's table of contents wants them."""

    document: pymupdf.Document = field(default_factory=pymupdf.open)
    bookmarks: list[list[object]] = field(default_factory=list)
    y: float = TOP

    def add_page(self, source: str) -> None:
        """Sets one page. Raises ValueError when it does not fit."""
        page = self.document.new_page(width=WIDTH, height=HEIGHT)
        page.insert_text((LEFT, HEAD), RUNNING_HEAD, fontname=ITALIC, fontsize=12.5)
        self.y = TOP
        for paragraph in source.strip().split("\n\n"):
            self._add(page, paragraph)
        page.insert_text((WIDTH / 2 - 6, HEIGHT - 28), str(page.number + 1), fontname=ROMAN, fontsize=10)
        if self.y > BOTTOM:
            raise ValueError(f"page {page.number + 1} is {self.y - BOTTOM:.0f} points too long")

    def _add(self, page: pymupdf.Page, paragraph: str) -> None:
        numbered = PARAGRAPH.fullmatch(paragraph)
        if paragraph.startswith("! "):
            self._set(page, paragraph[2:], BOLD, 19)
        elif paragraph.startswith("# "):
            self.y += SECTION_GAP - GAP if self.y > TOP else 0
            self._mark(page, 1, " ".join(paragraph[2:].split()))
            self._set(page, paragraph[2:], BOLD, SIZE)
        elif numbered:
            sign = "§ " if numbered["number"][0].isdigit() else ""
            self._mark(page, 2, f"{sign}{numbered['number']} {numbered['title']}")
            self._set(page, f"{numbered['number']}  {numbered['words']}", ROMAN, SIZE)
        else:
            self._set(page, paragraph, ROMAN, SIZE)

    def _mark(self, page: pymupdf.Page, level: int, title: str) -> None:
        to = {"kind": pymupdf.LINK_GOTO, "page": page.number, "to": pymupdf.Point(LEFT, self.y - SIZE - 2), "zoom": 0}
        self.bookmarks.append([level, title, page.number + 1, to])

    def _set(self, page: pymupdf.Page, words: str, font: str, size: float) -> None:
        for line in wrapped(words, font, size):
            page.insert_text((LEFT, self.y), line, fontname=font, fontsize=size)
            self.y += LEADING
        self.y += GAP

    def saved(self) -> bytes:
        """The file's bytes, the same each time."""
        self.document.set_toc(self.bookmarks)
        self.document.set_metadata({"title": "Lease agreement, Lindenhof 12", "author": "Orme & Vale Homes"})
        return bytes(self.document.tobytes(garbage=4, deflate=True, use_objstms=1, no_new_id=True))


def wrapped(words: str, font: str, size: float) -> list[str]:
    """The lines of a paragraph, filled as far as they go; runs of spaces stay as they are."""
    lines = [""]
    measure = pymupdf.Font(font)
    for word in re.findall(r"\S+\s*", words):
        if measure.text_length((lines[-1] + word).rstrip(), size) > RIGHT - LEFT:
            lines.append("")
        lines[-1] += word
    return [line.rstrip() for line in lines]


def lease() -> bytes:
    """The lease as a PDF."""
    made = Lease()
    for page in SOURCE.read_text(encoding="utf-8").split(PAGE_END):
        made.add_page(page)
    return made.saved()
