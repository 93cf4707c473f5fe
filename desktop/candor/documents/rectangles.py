"""Characters of a page become the rectangles that cover them."""

from collections.abc import Iterable, Iterator

from candor.documents.glyphs import Glyph, GlyphLine

Box = tuple[float, float, float, float]
# A line whose direction differs more than this from one of the page's edges stands aslant.
ASLANT = 0.05


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
            yield _around(run)


def _runs(line: GlyphLine, places: set[int]) -> Iterator[list[Glyph]]:
    """The chosen glyphs of a line, those that stand side by side together."""
    if min(map(abs, line.direction)) > ASLANT:
        yield from ([line.glyphs[place]] for place in sorted(places))
        return
    run: list[Glyph] = []
    for glyph in sorted(line.glyphs, key=_along):
        if glyph.place in places:
            run.append(glyph)
        elif run:
            yield run
            run = []
    yield run


def _along(glyph: Glyph) -> float:
    """How far along its line a glyph stands."""
    across, down = glyph.line.direction
    return (glyph.left + glyph.right) * across + (glyph.top + glyph.bottom) * down


def _without_edges(run: list[Glyph]) -> list[Glyph]:
    seen = [at for at, glyph in enumerate(run) if not glyph.is_white]
    return run[seen[0] : seen[-1] + 1] if seen else []


def _around(run: list[Glyph]) -> Box:
    return (
        min(glyph.left for glyph in run),
        min(glyph.top for glyph in run),
        max(glyph.right for glyph in run),
        max(glyph.bottom for glyph in run),
    )
