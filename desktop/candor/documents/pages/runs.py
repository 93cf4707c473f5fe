"""The parts of a line that stand side by side."""

from collections.abc import Iterator, Sequence
from statistics import median

from candor.documents.pages.glyphs import Box, Glyph, GlyphLine

# In median thicknesses of the characters of a line: what is thicker does not make the line thicker.
THICKEST = 1.5
# In thicknesses of its line: there is room for the words of another line.
WIDE_GAP = 0.5
# How unlike the edges of two boxes may be that are level, in thicknesses of the thicker one.
UNLIKE = 0.25


def runs_of(line: GlyphLine, places: set[int]) -> list[list[Glyph]]:
    """The chosen glyphs of a line, those that stand side by side together, without white space at their ends."""
    runs = [kept for run in _side_by_side(line, places) if (kept := _without_edges(run))]
    return sorted(runs, key=lambda run: min(glyph.place for glyph in run))


def around(line: GlyphLine, run: Sequence[Glyph]) -> Box:
    """All that is as thick as most of the run, and the middle of what is thicker.

    Some mathematical fonts say that their characters are several lines high.
    """
    most = THICKEST * median(thickness(line, glyph.box) for glyph in run)
    return around_all([_thinned(line, glyph.box, most) for glyph in run])


def levels(line: GlyphLine, run: Sequence[Glyph]) -> Iterator[Box]:
    """A box around each part of a run whose characters are level."""
    part: list[Glyph] = []
    for glyph in run:
        if part and not are_level(line, part[0].box, glyph.box):
            yield around(line, part)
            part = []
        part.append(glyph)
    yield around(line, part)


def are_level(line: GlyphLine, box: Box, following: Box) -> bool:
    """Whether two boxes are about as high and as low as each other."""
    thick = max(thickness(line, box), thickness(line, following))
    return all(abs(box[edge] - following[edge]) <= UNLIKE * thick for edge in (line.across, line.across + 2))


def gap(line: GlyphLine, box: Box, following: Box) -> float:
    """How much room there is between two boxes of a line; less than none when they overlap."""
    along = 1 - line.across
    return max(following[along] - box[along + 2], box[along] - following[along + 2])


def thickness(line: GlyphLine, box: Box) -> float:
    """How far a box reaches across its line."""
    return box[line.across + 2] - box[line.across]


def around_all(found: Sequence[Box]) -> Box:
    """The box around some boxes."""
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _side_by_side(line: GlyphLine, places: set[int]) -> Iterator[list[Glyph]]:
    run: list[Glyph] = []
    for glyph in sorted(line.glyphs, key=_along):
        if run and (glyph.place not in places or _are_apart(line, run[-1].box, glyph.box)):
            yield run
            run = []
        if glyph.place in places:
            run.append(glyph)
    yield run


def _are_apart(line: GlyphLine, box: Box, following: Box) -> bool:
    return gap(line, box, following) > WIDE_GAP * thickness(line, box)


def _along(glyph: Glyph) -> float:
    """How far along its line a glyph stands."""
    (across, down), (left, top, right, bottom) = glyph.line.direction, glyph.box
    return (left + right) * across + (top + bottom) * down


def _without_edges(run: list[Glyph]) -> list[Glyph]:
    seen = [at for at, glyph in enumerate(run) if not glyph.is_white]
    return run[seen[0] : seen[-1] + 1] if seen else []


def _thinned(line: GlyphLine, box: Box, most: float) -> Box:
    if thickness(line, box) <= most:
        return box
    thin = list(box)
    thin[line.across] = thin[line.across + 2] = (box[line.across] + box[line.across + 2]) / 2
    return (thin[0], thin[1], thin[2], thin[3])
