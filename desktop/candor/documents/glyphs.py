# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Where every character of a page stands.

MuPDF's own structure is walked, because PyMuPDF's `extractRAWDICT` fails on fonts that name characters beyond Unicode.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pymupdf

SURROGATES = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character's code and its box, in points of the page before it is turned; `place` is its place in its line."""

    code: int
    left: float
    top: float
    right: float
    bottom: float
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


def lines_of(textpage: pymupdf.TextPage) -> dict[int, list[GlyphLine]]:
    """The lines of each text block, by the number that `extractBLOCKS` gives it."""
    return {
        number: [_line(line.m_internal) for line in block]
        for number, block in enumerate(textpage.this)
        if block.m_internal.type == pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT
    }


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


def _line(line: "pymupdf.mupdf.fz_stext_line") -> GlyphLine:
    made = GlyphLine((line.dir.x, line.dir.y), [])
    for place, (code, box) in enumerate(_characters(line.first_char)):
        if place and (box[0] == box[2] or box[1] == box[3]):  # the second letter of a ligature has no width of its own
            above = made.glyphs[-1]
            box = (above.left, above.top, above.right, above.bottom)
        made.glyphs.append(Glyph(code, *box, made, place))
    return made


def _characters(
    character: "pymupdf.mupdf.fz_stext_char | None",
) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
    while character:
        corners = character.quad
        xs, ys = (
            [getattr(getattr(corners, corner), axis) for corner in ("ul", "ur", "ll", "lr")] for axis in ("x", "y")
        )
        yield character.c, (min(xs), min(ys), max(xs), max(ys))
        character = character.next
