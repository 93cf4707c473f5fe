"""A page's characters in their lines, and which of them a text is made of."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points of the page before it is turned."""
# A line whose direction differs more than this from both edges of the page stands aslant.
ASLANT = 0.05
SURROGATES = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character's code, its boxes (one, but several in a line aslant), and its place in its line."""

    code: int
    boxes: tuple[Box, ...]
    line: "GlyphLine"
    place: int

    @property
    def box(self) -> Box:
        """Its box in a line that is not aslant."""
        return self.boxes[0]

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of it."""
        left, top, right, bottom = self.boxes[len(self.boxes) // 2]
        return (left + right) / 2, (top + bottom) / 2

    @property
    def is_white(self) -> bool:
        """Whether nothing is seen of it."""
        return self.code <= sys.maxunicode and chr(self.code).isspace()

    def is_written_as(self, character: str) -> bool:
        """Whether this may be that character of the extracted text: what is not Unicode becomes anything."""
        if self.code > sys.maxunicode or self.code in SURROGATES:
            return character != "\n"
        return self.code == ord(character)


@dataclass(frozen=True, slots=True, eq=False)
class GlyphLine:
    """A line of a block: its glyphs in reading order, and the direction (x, y) in which they are written."""

    direction: tuple[float, float]
    glyphs: list[Glyph]

    @property
    def across(self) -> int:
        """Where in a box its edge beside the line stands: 1 (top), or 0 (left) for a line that runs up or down."""
        return 0 if abs(self.direction[0]) < abs(self.direction[1]) else 1

    @property
    def is_aslant(self) -> bool:
        """Whether it runs along neither edge of the page."""
        return min(map(abs, self.direction)) > ASLANT


def matched(text: str, lines: Sequence[GlyphLine]) -> list[Glyph | None]:
    """For each character of a block's text its glyph; None for ends of lines.

    Both are made from the same characters in the same order, but the text leaves out what stands outside the page.
    """
    glyphs = [glyph for line in lines for glyph in line.glyphs]
    found: list[Glyph | None] = []
    at = 0
    for character in text:
        end = at + 1 if character == "\n" else len(glyphs)
        here = next((there for there in range(at, min(end, len(glyphs))) if glyphs[there].is_written_as(character)), -1)
        found.append(glyphs[here] if here >= 0 else None)
        at = here + 1 if here >= 0 else at
    return found
