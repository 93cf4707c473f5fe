"""Tells which units a text names for its bare figures: in a label, a range, a column's head."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from candor.services.doubt.patterns import BRACKETS, JOINS, LOOSE, SHARING, UNIT_OF

UNKNOWN = "?"
SEPARATED = re.compile(r"[:|\t)\]=]")
SENTENCE_END = re.compile(r"[.!?]\s")
CELL = re.compile(r"[\t|]")
HAS_FIGURE = re.compile(r"\d")
STOPS = (".", "!", "?", ";", ",")
LETTER = re.compile(r"[^\W\d_]")
SHORT = 60  # characters; a longer line is taken for prose
ROWS = 40  # lines between a figure and its column's head
LABEL_FAR = 200  # characters between a label's unit and the last of its figures
FAR = 40  # characters before a figure in which a number in words may share its unit

Match = re.Match[str]


def named_units(text: str, found: Sequence[Match]) -> dict[int, frozenset[str]]:
    """The units of the bare figures among these, by where a figure starts; figures without any are left out.

    "Notice in weeks: 7" and "(7) weeks" name one beside it; "7 to 9 weeks" and "EUR 900 to 1,240" share one; a cell
    has what stands in its column above it, or UNKNOWN where the table's head is not in the text.
    """
    named = dict[int, set[str]]()
    _shared(text, found, named)
    loose = _Loose(text, found)
    for match in found:
        if not unit_of(match):
            units = _beside(text, match, loose) | _in_table(text, match, loose)
            named.setdefault(match.start(), set()).update(units)
    return {start: frozenset(units) for start, units in named.items() if units}


def unit_of(found: Match) -> str:
    """The canonical name of the unit that stands with a figure; "" for a bare one."""
    return _canonical(found["currency"] or found["unit"] or found["word_unit"] or "")


def shared_word(text: str, found: Match) -> Match | None:
    """The number in words before a figure with a unit that shares it: "six to" before "eight weeks"."""
    if not unit_of(found) or found["currency"]:
        return None
    return SHARING.search(text, max(0, found.start() - FAR), found.start())


def _canonical(unit: str) -> str:
    return UNIT_OF.get(unit.lower(), unit.lower())


def _shared(text: str, found: Sequence[Match], named: dict[int, set[str]]) -> None:
    """What a figure shares with the next one, and with a currency before the one before."""
    for match, after in [*pairwise(found)][::-1]:
        if not unit_of(match) and not after["currency"] and JOINS.fullmatch(text, match.end(), after.start()):
            units = {unit_of(after)} if unit_of(after) else named.get(after.start(), set())
            named.setdefault(match.start(), set()).update(units)
    for before, match in pairwise(found):
        if not unit_of(match) and before["currency"] and JOINS.fullmatch(text, before.end(), match.start()):
            named.setdefault(match.start(), set()).add(unit_of(before))


class _Loose:
    """The units of a text that belong to no figure, in order."""

    def __init__(self, text: str, found: Sequence[Match]) -> None:
        taken = bytearray(len(text))
        for match in found:
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
        self._matches = [each for each in LOOSE.finditer(text) if not taken[each.start()]]
        self._starts = [each.start() for each in self._matches]

    def between(self, start: int, end: int) -> list[Match]:
        """Those that begin in `start`..`end`."""
        return self._matches[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, place: int) -> Match | None:
        """The nearest one before a place."""
        at = bisect_left(self._starts, place)
        return self._matches[at - 1] if at else None


def _beside(text: str, match: Match, loose: _Loose) -> set[str]:
    """In brackets around it or behind it, or in the label before it with nothing but marks and figures between."""
    units = {_canonical(found["unit"])} if (found := BRACKETS.match(text, match.end())) else set[str]()
    before = loose.last_before(match.start())
    if before is None or match.start() - before.end() > LABEL_FAR:
        return units
    between = text[before.end() : match.start()]
    alone = "\n" in between and not LETTER.search(text, match.end(), _line_end(text, match.end()))
    if not LETTER.search(between) and not SENTENCE_END.search(between) and (SEPARATED.search(between) or alone):
        units.add(_canonical(before.group()))
    return units


def _in_table(text: str, match: Match, loose: _Loose) -> set[str]:
    """What stands above it in its column; without columns, in a short line above a short line that it ends."""
    start = text.rfind("\n", 0, match.start()) + 1
    line = text[start : _line_end(text, match.end())]
    column = len(CELL.findall(line[: match.start() - start])) if CELL.search(line) else None
    if column is None and (len(line) > SHORT or LETTER.search(line, match.end() - start)):
        return set()
    units = set[str]()
    for top, end in _above(text, start, columns=column is not None):
        start = top
        for each in loose.between(top, end):
            if column is None or len(CELL.findall(text[top : each.start()])) == column:
                units.add(_canonical(each.group()))
    headless = column is not None and start == 0 and HAS_FIGURE.search(text[: _line_end(text, 0)])
    return units or ({UNKNOWN} if headless else set())


def _above(text: str, start: int, columns: bool) -> Iterator[tuple[int, int]]:
    """The lines of the same table above the one at `start`, the nearest first."""
    for _ in range(ROWS):
        if start == 0:
            return
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end]
        prose = len(line) > SHORT or line.rstrip().endswith(STOPS)
        if bool(CELL.search(line)) is not columns or (prose and not columns):
            return
        yield start, end


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)
