"""Characters of a page become the rectangles that cover them."""

from collections.abc import Iterable, Iterator
from statistics import median

from candor.documents.glyphs import Box, Glyph, GlyphLine

# In median thicknesses of the characters of a line: what is thicker does not make the line thicker.
THICKEST = 1.5
# In thicknesses of its line.
WIDEST_GAP = 0.5


def boxes(glyphs: Iterable[Glyph]) -> Iterator[Box]:
    """One box for each part of a line without a gap, in the order of reading; white space at its ends is left out.

    In a line that holds both directions of writing, one span of text may stand in several parts. Lines aslant have a
    box for each character, because a box around all would cover their neighbours.
    """
    lines: dict[GlyphLine, set[int]] = {}
    for glyph in glyphs:
        lines.setdefault(glyph.line, set()).add(glyph.place)
    for line, places in lines.items():
        runs = [kept for run in _runs(line, places) if (kept := _without_edges(run))]
        for run in sorted(runs, key=lambda run: min(glyph.place for glyph in run)):
            yield _around(line, run)


def _runs(line: GlyphLine, places: set[int]) -> Iterator[list[Glyph]]:
    """The chosen glyphs of a line, those that stand side by side together."""
    if line.is_aslant:
        distinct = {line.glyphs[place].box: line.glyphs[place] for place in sorted(places)}
        yield from ([glyph] for glyph in distinct.values())
        return
    run: list[Glyph] = []
    for glyph in sorted(line.glyphs, key=_along):
        if run and (glyph.place not in places or _apart(line, run[-1].box, glyph.box)):
            yield run
            run = []
        if glyph.place in places:
            run.append(glyph)
    yield run


def _apart(line: GlyphLine, box: Box, following: Box) -> bool:
    """Whether there is room for the words of another line between two characters of this one."""
    along = 1 - line.across
    gap = max(following[along] - box[along + 2], box[along] - following[along + 2])
    return gap > WIDEST_GAP * (box[line.across + 2] - box[line.across])


def _along(glyph: Glyph) -> float:
    """How far along its line a glyph stands."""
    (across, down), (left, top, right, bottom) = glyph.line.direction, glyph.box
    return (left + right) * across + (top + bottom) * down


def _without_edges(run: list[Glyph]) -> list[Glyph]:
    seen = [at for at, glyph in enumerate(run) if not glyph.is_white]
    return run[seen[0] : seen[-1] + 1] if seen else []


def _around(line: GlyphLine, run: list[Glyph]) -> Box:
    """All that is as thick as most of the run, and the middle of what is thicker.

    Some mathematical fonts say that their characters are several lines high.
    """
    side = line.across
    most = THICKEST * median(glyph.box[side + 2] - glyph.box[side] for glyph in run)
    lefts, tops, rights, bottoms = zip(*(_thinned(glyph.box, side, most) for glyph in run), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _thinned(box: Box, side: int, most: float) -> Box:
    if box[side + 2] - box[side] <= most:
        return box
    middle = (box[side] + box[side + 2]) / 2
    thin = list(box)
    thin[side] = thin[side + 2] = middle
    return (thin[0], thin[1], thin[2], thin[3])
