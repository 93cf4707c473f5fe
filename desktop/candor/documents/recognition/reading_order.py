"""Lines that were seen in a picture, in the order in which a person reads them."""

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from candor.documents.pages.seen_line import SeenLine

Lines = Sequence[SeenLine]
# In line heights: how wide the gap between two columns is at least, and how wide the lines of columns are; cells of a
# table are narrower, and are read row by row.
GUTTER = 0.8
PROSE = 8.0
FEWEST = 3
# In line heights: lines whose middles are closer stand side by side.
LEVEL = 0.5


def in_reading_order(lines: Lines) -> list[SeenLine]:
    """Column after column where there are columns, else from top to bottom and from left to right."""
    waiting, ordered = [list(lines)], []
    while waiting:
        part = waiting.pop()
        cut = _columns(part) or _bands(part)
        if cut:
            waiting += [list(cut[1]), list(cut[0])]
        else:
            ordered += _rows(part)
    return ordered


def _columns(lines: Lines) -> tuple[Lines, Lines] | None:
    """The lines left and right of a gap that goes through from top to bottom."""
    gap = GUTTER * _height(lines)
    for left, right in _parted(lines, lambda line: line.left, lambda line: line.right, gap):
        if _are_prose(left) and _are_prose(right):
            return left, right
    return None


def _bands(lines: Lines) -> tuple[Lines, Lines] | None:
    """What stands above or below columns, and the rest."""
    if len(lines) <= 2 * FEWEST:
        return None
    for above, below in _parted(lines, lambda line: line.top, lambda line: line.bottom, 0.0):
        if _columns(above) or _columns(below):
            return above, below
    return None


def _parted(
    lines: Lines, begin: Callable[[SeenLine], float], end: Callable[[SeenLine], float], gap: float
) -> Iterator[tuple[Lines, Lines]]:
    """Every way to part the lines where nothing stands for more than `gap`."""
    ordered = sorted(lines, key=begin)
    reached = -1e9
    for at, line in enumerate(ordered):
        if at and begin(line) - reached > gap:
            yield ordered[:at], ordered[at:]
        reached = max(reached, end(line))


def _are_prose(lines: Lines) -> bool:
    return len(lines) >= FEWEST and median(line.right - line.left for line in lines) >= PROSE * _height(lines)


def _rows(lines: Lines) -> list[SeenLine]:
    rows: list[list[SeenLine]] = []
    for line in sorted(lines, key=_middle):
        if rows and _middle(line) - _middle(rows[-1][-1]) < LEVEL * min(line.height, rows[-1][-1].height):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]


def _middle(line: SeenLine) -> float:
    return (line.top + line.bottom) / 2


def _height(lines: Lines) -> float:
    return median(line.height for line in lines) if lines else 0.0
