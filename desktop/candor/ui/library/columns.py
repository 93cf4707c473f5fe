"""How wide the columns of the library's table are."""

from collections.abc import Callable

from candor.ui.library.entry import Column

WIDTHS = {
    Column.TYPE: 96,
    Column.SIZE: 60,
    Column.PAGES: 76,
    Column.CHARACTERS: 88,
    Column.PASSAGES: 76,
    Column.STATE: 340,
    Column.CHANGED: 96 + 12,
}
NAME = 200  # what a name keeps when the reason takes the rest
NAME_WISHED = 240  # below this, columns give way
NAME_ROOMY = 280  # beyond this, a reason has more room
GIVING_WAY = (Column.CHARACTERS, Column.TYPE, Column.PASSAGES, Column.SIZE, Column.PAGES)
STATE_LEAST = 200
STATE_MORE = 60


def column_widths(room: int, px: Callable[[float], int]) -> dict[Column, int]:
    """The width of every column in `room` pixels; one that gives way has 0.

    A reason is a sentence: it has its part of what is left over, keeps its width as long as figures can give way, and
    then shrinks with the name.
    """
    widths = {column: px(width) for column, width in WIDTHS.items()}
    for column in GIVING_WAY:
        if room - sum(widths.values()) < px(NAME_WISHED):
            widths[column] = 0
    missing = px(NAME) - (room - sum(widths.values()))
    if missing > 0:
        widths[Column.STATE] = max(px(STATE_LEAST), widths[Column.STATE] - missing)
    widths[Column.STATE] += max(0, min(px(STATE_MORE), room - sum(widths.values()) - px(NAME_ROOMY)))
    return {Column.NAME: max(px(120), room - sum(widths.values())), **widths}
