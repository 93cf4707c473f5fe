"""The columns of the models' table."""

from collections.abc import Callable
from enum import IntEnum


class Column(IntEnum):
    """From the beginning of a line to its end."""

    NAME = 0
    SIZE = 1
    QUANTIZATION = 2
    CONTEXT = 3
    FAMILY = 4
    STATE = 5


HEADS_TR = ("Name", "Size", "Quantization", "Context", "Family", "In memory")
FIGURES = frozenset((Column.SIZE, Column.CONTEXT))
WIDTHS = {Column.SIZE: 72, Column.QUANTIZATION: 112, Column.CONTEXT: 84, Column.FAMILY: 96, Column.STATE: 264}
GIVING_WAY = (Column.FAMILY, Column.QUANTIZATION, Column.CONTEXT, Column.SIZE)
NAME_LEAST = 200
BEFORE_WORDS = 20
"""What stands before a column of words behind one of figures."""


def column_areas(room: int, px: Callable[[float], int]) -> dict[Column, tuple[int, int]]:
    """Where each column begins and how wide it is, in px; those that give way to the name are left out."""
    widths = {column: px(width) for column, width in WIDTHS.items()}
    for column in GIVING_WAY:
        if room - sum(widths.values()) < px(NAME_LEAST):
            widths.pop(column)
    name = max(px(NAME_LEAST), room - sum(widths.values()))
    widths[Column.STATE] = min(widths[Column.STATE], max(0, room - name))
    areas, at = {Column.NAME: (0, name)}, name
    for column in sorted(widths):
        areas[column] = (at, widths[column])
        at += widths[column]
    return areas
