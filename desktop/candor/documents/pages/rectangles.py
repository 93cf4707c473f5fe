"""Characters of a page become the rectangles that cover them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from candor.documents.pages.glyphs import Box, Glyph, GlyphLine
from candor.documents.pages.runs import are_level, around, around_all, gap, levels, runs_of, thickness

# In thicknesses of the boxes: what stands wider apart is not covered as one.
WIDEST_GAP = 3.0
Standing = Callable[[Box], Sequence[Glyph]]
"""The characters of the page whose middle stands in a box."""


def covering(glyphs: Iterable[Glyph], standing: Standing) -> list[Box]:
    """The boxes of some characters of a page in the order of reading; white space at their ends is left out.

    In a line that holds both directions of writing, one span of text may stand in several parts. What stands wide
    apart, as in justified lines and after the numbers of a list, is covered as a whole where nothing else is between.
    """
    joined: list[tuple[GlyphLine, Box]] = []
    for line, box in _boxes(glyphs, standing):
        if joined and (bridge := _bridge(*joined[-1], line, box)) and not standing(bridge):
            _, before = joined.pop()
            box = around_all([before, box])
        joined.append((line, box))
    return [box for _, box in joined]


def _boxes(glyphs: Iterable[Glyph], standing: Standing) -> Iterator[tuple[GlyphLine, Box]]:
    lines: dict[GlyphLine, set[int]] = {}
    for glyph in glyphs:
        lines.setdefault(glyph.line, set()).add(glyph.place)
    for line, places in lines.items():
        if line.is_aslant:  # a box around all would cover the neighbours
            seen = (line.glyphs[place] for place in sorted(places) if not line.glyphs[place].is_white)
            yield from ((line, box) for glyph in seen for box in glyph.boxes)
            continue
        for run in runs_of(line, places):
            yield from ((line, box) for box in _parted(line, run, lambda box: _others(lines, standing(box))))


def _parted(line: GlyphLine, run: Sequence[Glyph], others: Callable[[Box], int]) -> list[Box]:
    """One box, or one for each part that is higher or lower than the others, where that spares what stands above it."""
    box = around(line, run)
    if not (spared := others(box)):
        return [box]
    parts = list(levels(line, run))
    return parts if sum(map(others, parts)) < spared else [box]


def _others(lines: dict[GlyphLine, set[int]], glyphs: Iterable[Glyph]) -> int:
    """How many of these characters are not among the chosen ones."""
    return sum(glyph.place not in lines.get(glyph.line, ()) for glyph in glyphs)


def _bridge(line: GlyphLine, box: Box, below: GlyphLine, following: Box) -> Box | None:
    """What is between two boxes that stand side by side, as high and as low as each other, and not too far apart."""
    if line.is_aslant or below.is_aslant or line.across != below.across or not are_level(line, box, following):
        return None
    if not 0 <= gap(line, box, following) <= WIDEST_GAP * max(thickness(line, box), thickness(line, following)):
        return None
    along = 1 - line.across
    found = list(around_all([box, following]))
    found[along], found[along + 2] = sorted((box[along], box[along + 2], following[along], following[along + 2]))[1:3]
    return (found[0], found[1], found[2], found[3])
