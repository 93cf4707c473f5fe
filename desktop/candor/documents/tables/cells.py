"""Cells of a sheet as a person sees them."""

import re
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | datetime | time | timedelta | None
# Excel keeps fifteen digits of a number.
DIGITS = ".15g"
# What is a number, an amount, a percentage, a date or a time, in whatever country's writing.
VALUE = re.compile(
    r"[-+(]?\s*(?:[€$£¥₹]|[A-Z]{3})?\s*[-+]?\d[\d\s.,'’:/TZ-]*(?:[eE][-+]?\d+)?\s*(?:[%‰€$£¥₹]|[A-Z]{3}|[AaPp]\.?[Mm]\.?)?\s*\)?"
)
YEAR = re.compile(r"(?:19|20)\d\d")


def shown(cell: Cell) -> str:
    """A cell's text: no ".0" behind whole numbers, dates as 2025-03-01, times as 14:30, durations as 36:05."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, (int, float)):
        return format(cell, DIGITS) if isinstance(cell, float) else str(cell)
    if isinstance(cell, datetime):
        return f"{cell.date()} {_clock(cell.time())}" if cell.time() != time() else str(cell.date())
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    return _clock(cell) if isinstance(cell, time) else str(cell)


def is_text(shown_cell: str) -> bool:
    """Whether a cell that is not empty holds words rather than a number, an amount or a date."""
    return VALUE.fullmatch(shown_cell) is None


def is_year(shown_cell: str) -> bool:
    """Whether a cell may be a year, which heads a column as well as a word does."""
    return YEAR.fullmatch(shown_cell) is not None


def _clock(moment: time) -> str:
    return moment.strftime("%H:%M:%S" if moment.second else "%H:%M")
