# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Where every character of a page stands.

MuPDF's own structure is walked, because PyMuPDF's `extractRAWDICT` fails on fonts that name characters beyond Unicode.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass

import pymupdf

from candor.documents.pages.glyphs import Box, Glyph, GlyphLine

Point = tuple[float, float]
Reach = tuple[float, float]
# In sizes of the font, from the baseline.
HIGHEST, DEEPEST = 1.1, 0.4
# In its height: how broad a letter in a line aslant is at least, for some have no width.
BROAD = 0.1


@dataclass(frozen=True, slots=True)
class Frame:
    """A quad's upper left, upper right, lower left and lower right corner: how far along the line from a character's
    origin, and how far up from there.
    """

    corners: tuple[Point, Point, Point, Point]

    @property
    def width(self) -> Reach:
        """From where to where it goes along the line."""
        xs = [x for x, _ in self.corners]
        return min(xs), max(xs)

    @property
    def height(self) -> Reach:
        """From where to where it goes across the line."""
        ys = [y for _, y in self.corners]
        return min(ys), max(ys)


@dataclass(frozen=True, slots=True)
class Pen:
    """Where a character begins on the page, and which way its line goes."""

    origin: Point
    along: Point

    def frame(self, quad: "pymupdf.mupdf.FzQuad") -> Frame:
        """A quad of the page as the pen sees it."""
        return Frame((self._seen(quad.ul), self._seen(quad.ur), self._seen(quad.ll), self._seen(quad.lr)))

    def point(self, x: float, y: float) -> Point:
        """A point that the pen sees, on the page."""
        return self.origin[0] + x * self.along[0] + y * self.along[1], self.origin[1] + x * self.along[
            1
        ] - y * self.along[0]

    def _seen(self, point: "pymupdf.mupdf.FzPoint") -> Point:
        across, down = point.x - self.origin[0], point.y - self.origin[1]
        return across * self.along[0] + down * self.along[1], across * self.along[1] - down * self.along[0]


def lines_of(
    textpage: pymupdf.TextPage, inked: pymupdf.TextPage, blocks: Collection[int]
) -> dict[int, list[GlyphLine]]:
    """The lines of some text blocks, by the number that `extractBLOCKS` gives each.

    `inked` is the same page read with boxes around the ink alone, for which MuPDF looks at every character's outline.
    """
    pairs = enumerate(zip(textpage.this, inked.this, strict=True))
    return {
        number: [_line(line, ink) for line, ink in zip(block, drawn, strict=True)]
        for number, (block, drawn) in pairs
        if number in blocks
    }


def _line(line: "pymupdf.mupdf.FzStextLine", inked: "pymupdf.mupdf.FzStextLine") -> GlyphLine:
    along = line.m_internal.dir.x, line.m_internal.dir.y
    made = GlyphLine(along, [])
    for character, drawn in zip(line, inked, strict=True):
        found = character.m_internal
        pen = Pen((found.origin.x, found.origin.y), along)
        # PyMuPDF's own quad, for many fonts say nonsense about how high and deep they are.
        stated, ink = pen.frame(pymupdf.JM_char_quad(line, character)), pen.frame(drawn.m_internal.quad)
        # In a line written from top to bottom the origin is no baseline.
        height = _height(stated, ink, math.inf if line.m_internal.wmode else found.size)
        if made.is_aslant:
            # As high as its ink alone, for squares over the whole height would reach the lines beside it.
            boxes = _beads(pen, ink, ink.height) if ink.height[0] < ink.height[1] else _beads(pen, stated, height)
        else:
            boxes = (_box(pen, stated.width, height),)
            if stated.width[0] == stated.width[1]:
                boxes = (_beside(boxes[0], made.glyphs[-1].box if made.glyphs else None, made.across),)
        made.glyphs.append(Glyph(found.c, boxes, made, len(made.glyphs)))
    return made


def _height(stated: Frame, ink: Frame, size: float) -> Reach:
    """How far a character reaches down and up: what its font states, near the baseline, or else its ink.

    The boxes of some fonts are three lines high, the signs of some stand far from the baseline, and some fonts have a
    size that means nothing.
    """
    (down, up), (left, right) = stated.height, stated.width
    down, up = max(down, -DEEPEST * size), min(up, HIGHEST * size)
    return (down, up) if _has_middle((down, up), ink.height) and up - down >= (right - left) / 2 else ink.height


def _has_middle(reach: Reach, ink: Reach) -> bool:
    return reach[0] <= (ink[0] + ink[1]) / 2 <= reach[1]


def _box(pen: Pen, width: Reach, height: Reach) -> Box:
    xs, ys = zip(*(pen.point(x, y) for x in width for y in height), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _beside(box: Box, before: Box | None, across: int) -> Box:
    """The box of a mark, or of the second letter of a ligature, which have no width: as broad as the one they touch.

    One that touches nothing, as where MuPDF has a letter only from the file's list of what it means, is a stroke.
    """
    along = 1 - across
    broad = BROAD * (box[across + 2] - box[across])
    if before and before[along] - broad <= box[along] <= before[along + 2] + broad:
        return (before[0], box[1], before[2], box[3]) if across else (box[0], before[1], box[2], before[3])
    return (box[0], box[1], box[2] + broad, box[3]) if across else (box[0], box[1], box[2], box[3] + broad)


def _beads(pen: Pen, frame: Frame, height: Reach) -> tuple[Box, ...]:
    """Squares that fill a slanting character from its foot to its head and do not reach the middle of the next one."""
    (_, top), (right, _), (x, bottom), (end, _) = frame.corners
    breadth = abs(end - x)
    x = (x + end) / 2
    lean = ((frame.corners[0][0] + right) / 2 - x) / (top - bottom) if top != bottom else 0.0
    # The largest squares between the two sides of the character, which may lean; the next begins where one ends.
    sides = pen.along[0] - lean * pen.along[1], pen.along[1] + lean * pen.along[0]
    up = pen.along[1] + lean * pen.along[0], -pen.along[0] + lean * pen.along[1]
    high = height[1] - height[0]
    half = max(breadth, BROAD * high) / 2 / (abs(sides[0]) + abs(sides[1]))
    count = max(1, math.ceil(high * max(abs(up[0]), abs(up[1])) / half / 2)) if half else 1
    levels = [height[0] + (at + 0.5) * high / count for at in range(count)]
    middles = [pen.point(x + (level - bottom) * lean, level) for level in levels]
    return tuple((across - half, down - half, across + half, down + half) for across, down in middles)
