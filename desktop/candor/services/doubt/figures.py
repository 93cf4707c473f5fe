"""Reads facts into values that can be compared: 1,240 and 1240 and 1.240 may be the same figure."""

import re
from dataclasses import dataclass
from decimal import Decimal

from candor.services.doubt.patterns import DATE, MONTH_NUMBERS, NUMBER, SCALES, UNIT_OF, WORD_VALUES

GROUPS = re.compile(r"['’ \u00a0\u202f]")
DASHES = re.compile(r"[‐‑‒–—−]")
QUOTES = re.compile(r"[“”„«»\"]")
CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it may be read. `readings` holds more than one value where a mark could be a thousands or a decimal
    separator; `unit` is a canonical name, "" when none stands beside it.
    """

    readings: frozenset[Decimal]
    unit: str

    def same_as(self, other: "Figure") -> bool:
        """Whether some reading agrees and the units do not differ."""
        units_agree = not self.unit or not other.unit or self.unit == other.unit
        return units_agree and bool(self.readings & other.readings)


@dataclass(frozen=True, slots=True)
class Day:
    """A date; `year` and `day` are None where it names none."""

    year: int | None
    month: int
    day: int | None

    def same_as(self, other: "Day") -> bool:
        """Whether the other says the same and at least as much: "March 2027" is in "31 March 2027", not the reverse."""
        return self.month == other.month and self.day in (None, other.day) and self.year in (None, other.year)


def figures(text: str) -> list[Figure]:
    """Every number of a text with its unit, in order."""
    return [_figure(found) for found in NUMBER.finditer(text)]


def days(text: str) -> list[Day]:
    """Every date of a text, in order; 3/4/2027 is read both ways round."""
    return [day for found in DATE.finditer(text) for day in _days(found)]


def plain(text: str) -> str:
    """A text as it can be compared: case, quotation marks, kinds of dash and white space do not count."""
    return " ".join(DASHES.sub("-", QUOTES.sub("", text)).casefold().replace("’", "'").split())


def _figure(found: re.Match[str]) -> Figure:
    group = found.groupdict()
    word = group["word"] or group["bare_word"]
    scale = SCALES.get((group["scale"] or group["word_scale"] or group["bare_scale"] or "").lower(), 1)
    unit = (group["currency"] or group["unit"] or group["word_unit"] or "").lower()
    if word:
        values = {Decimal(sum(WORD_VALUES[part] for part in word.lower().split("-")))}
    else:
        values = _readings(group["digits"] or "")
    sign = -1 if group["sign"] else 1
    return Figure(frozenset(sign * scale * value for value in values), UNIT_OF.get(unit, unit))


def _readings(digits: str) -> set[Decimal]:
    """The values a run of digits and separators may stand for."""
    bare = GROUPS.sub("", digits)
    marks = {mark for mark in ".," if mark in bare}
    if ":" in bare:
        return {Decimal(bare.replace(":", "").replace(".", "").replace(",", ""))}
    if len(marks) == 2:
        decimal = max(marks, key=bare.rindex)
        whole, _, fraction = bare.rpartition(decimal)
        return {Decimal(f"{whole.replace(',', '').replace('.', '')}.{fraction}")}
    if not marks:
        return {Decimal(bare)}
    parts = bare.split(marks.pop())
    readings = set()
    if len(parts) == 2:
        readings.add(Decimal(".".join(parts)))
    if all(len(part) == 3 for part in parts[1:]) or len(parts) > 2:
        readings.add(Decimal("".join(parts)))
    return readings


def _days(found: re.Match[str]) -> list[Day]:
    group = found.groupdict()
    for form in ("1", "2", "3", "4", "5"):
        month = group[f"m{form}"]
        if month:
            number = int(month) if month.isdigit() else MONTH_NUMBERS[month.lower()]
            return [Day(_year(group.get(f"y{form}")), number, _number(group.get(f"d{form}")))]
    first, second, year = int(group["d6"] or 0), int(group["m6"] or 0), _year(group["y6"])
    return [Day(year, month, day) for day, month in {(first, second), (second, first)} if month <= 12]


def _year(digits: str | None) -> int | None:
    year = _number(digits)
    return year + CENTURY if year is not None and digits is not None and len(digits) == 2 else year


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None
