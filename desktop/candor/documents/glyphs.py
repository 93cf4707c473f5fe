# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Where every character of a page stands.

MuPDF's own structure is walked, because PyMuPDF's `extractRAWDICT` fails on fonts that name characters beyond Unicode.
"""

import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pymupdf

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points of the page before it is turned."""
# A line whose direction differs more than this from both edges of the page stands aslant.
ASLANT = 0.05
# In sizes of the font, from the baseline.
HIGHEST, DEEPEST = 1.1, 0.4
BEAD = 0.45
SURROGATES = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character's code, its box, and its place in its line."""

    code: int
    box: Box
    line: "GlyphLine"
    place: int

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


def lines_of(textpage: pymupdf.TextPage, blocks: Collection[int]) -> dict[int, list[GlyphLine]]:
    """The lines of some text blocks, by the number that `extractBLOCKS` gives each."""
    return {number: [_line(line) for line in block] for number, block in enumerate(textpage.this) if number in blocks}


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


def _line(line: "pymupdf.mupdf.FzStextLine") -> GlyphLine:
    found = line.m_internal
    made = GlyphLine((found.dir.x, found.dir.y), [])
    for character in line:
        # PyMuPDF's own quad, for many fonts say nonsense about how high and deep they are.
        quad = pymupdf.JM_char_quad(line, character)
        box = _bead(quad) if made.is_aslant else _trimmed(_around(quad), made, character.m_internal)
        if made.glyphs and (box[0] == box[2] or box[1] == box[3]):
            box = made.glyphs[-1].box  # the second letter of a ligature has no room of its own
        made.glyphs.append(Glyph(character.m_internal.c, box, made, len(made.glyphs)))
    return made


def _around(quad: "pymupdf.mupdf.FzQuad") -> Box:
    xs, ys = (quad.ul.x, quad.ur.x, quad.ll.x, quad.lr.x), (quad.ul.y, quad.ur.y, quad.ll.y, quad.lr.y)
    return min(xs), min(ys), max(xs), max(ys)


def _trimmed(box: Box, line: GlyphLine, character: "pymupdf.mupdf.fz_stext_char") -> Box:
    """The part of a box near the baseline: the boxes of some fonts are three lines high."""
    origin = (character.origin.x, character.origin.y)[line.across]
    up = -line.direction[0] if line.across else line.direction[1]
    edges = sorted((origin + up * HIGHEST * character.size, origin - up * DEEPEST * character.size))
    first, last = max(edges[0], box[line.across]), min(edges[1], box[line.across + 2])
    along = 1 - line.across
    # Written from top to bottom, the origin is beside the line; and some fonts have a size that means nothing.
    if last - first < (box[along + 2] - box[along]) / 2:
        return box
    return (box[0], first, box[2], last) if line.across else (first, box[1], last, box[3])


def _bead(quad: "pymupdf.mupdf.FzQuad") -> Box:
    """A square on the middle of a slanting character that reaches nearly halfway to the next one."""
    half = BEAD * max(abs(quad.ur.x - quad.ul.x), abs(quad.ur.y - quad.ul.y))
    across, down = (quad.ul.x + quad.lr.x) / 2, (quad.ul.y + quad.lr.y) / 2
    return across - half, down - half, across + half, down + half
