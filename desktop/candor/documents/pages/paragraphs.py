"""Blocks of a PDF page become paragraphs.

MuPDF makes every line a block of its own where lines stand wide apart, as contracts and manuscripts have them; then
sentences would end at each line's end.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

# A hyphen at the end of a line, between a letter and a small letter.
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=([^\W\d_]))")
# A line this much shorter than the longest of its paragraph was ended on purpose: a list, an address, a heading.
FULL_LINE = 0.6
# What a line of a list begins with.
ITEM = re.compile(r"[•◦▪‣●○■–—*-]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s")
# In line heights: how far below the next line of a paragraph may stand, how far aside it may begin, and how unlike
# in height it may be.
NEXT_LINE = 0.48
SAME_EDGE = 0.5
SAME_HEIGHT = 0.25


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, and where the last block of them stands: points from the page's upper left corner.

    `blocks` are the numbers of MuPDF's blocks that the lines come from, in order.
    """

    lines: list[str]
    left: float
    bottom: float
    line_height: float
    blocks: list[int]

    def goes_on_in(self, below: "Paragraph") -> bool:
        """Whether the next block goes on with this paragraph: close below, flush left, after a full line."""
        height = self.line_height
        return (
            -SAME_EDGE * height < below.bottom - len(below.lines) * below.line_height - self.bottom < NEXT_LINE * height
            and abs(below.left - self.left) < SAME_EDGE * height
            and abs(below.line_height - height) < SAME_HEIGHT * height
            and len(self.lines[-1]) >= FULL_LINE * max(map(len, (*self.lines, below.lines[0])))
        )

    def take(self, below: "Paragraph") -> None:
        """Goes on with the lines of the block below."""
        self.lines += below.lines
        self.blocks += below.blocks
        self.left, self.bottom, self.line_height = below.left, below.bottom, below.line_height


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines as running text; `joined` tells where in it the two characters of a hyphen at a line's end are missing."""

    text: str
    joined: tuple[int, ...] = ()

    def origin(self, at: int) -> int:
        """Which character of the lines, joined by one character each, became the text's character `at`."""
        return at + 2 * bisect_right(self.joined, at)


def paragraph(left: float, top: float, bottom: float, text: str, number: int) -> Paragraph:
    """A block as MuPDF gives it: every line of the text ends with a line feed."""
    lines = text.removesuffix("\n").split("\n")
    return Paragraph(lines, left, bottom, max((bottom - top) / len(lines), 1.0), [number])


def flowed(lines: list[str]) -> Flow:
    """Lines as running text: hyphenated words and full lines joined, short lines and items of lists kept apart."""
    text = "\n".join(lines)
    hyphens = [found.start() for found in HYPHEN.finditer(text) if found.group(1).islower()]
    edges = [0, *(edge for at in hyphens for edge in (at, at + 2)), len(text)]
    lines = "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)).split("\n")
    full = FULL_LINE * max(map(len, lines))
    ends = ["\n" if len(line) < full or ITEM.match(below) else " " for line, below in pairwise(lines)]
    running = "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
    return Flow(running, tuple(at - 2 * before for before, at in enumerate(hyphens)))
