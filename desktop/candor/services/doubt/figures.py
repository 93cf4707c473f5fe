"""Reads facts into values that can be compared: 1,240 and 1240 and 1.240 may be the same figure."""

import re
from dataclasses import dataclass
from decimal import Decimal

from candor.services.doubt.named_units import UNKNOWN, named_units, shared_word, unit_of
from candor.services.doubt.patterns import DATE, MONTH_NUMBERS, NUMBER, SCALES, WORD_VALUES

GROUPS = re.compile(r"['’ \u00a0\u202f]")
DASHES = re.compile(r"[‐‑‒–—−]")
QUOTES = re.compile(r"[“”„«»\"]")
CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it may be read. `readings` holds more than one value where a mark could be a thousands or a decimal
    separator; `unit` is a canonical name, "" when none stands beside it. `named` are the units its text names for it
    elsewhere, as a column's head does; UNKNOWN among them where that head is cut off.
    """

    readings: frozenset[Decimal]
    unit: str
    named: frozenset[str] = frozenset()

    def same_as(self, other: "Figure") -> bool:
        """Whether the other has the same value, and the same unit if this one has any.

        A bare figure has the units that its text names for it, and no others: a "7" alone never says "7 weeks".
        """
        units_agree = self.unit in {"", other.unit} or self.unit in other.named or UNKNOWN in other.named
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
    return [figure for _, figure in figures_said(text)]


def figures_said(text: str) -> list[tuple[str, Figure]]:
    """The same, each with the words it stands in."""
    found = list(NUMBER.finditer(text))
    named = named_units(text, found)
    said = []
    for match in found:
        if shares := shared_word(text, match):
            words = shares["word"]
            said.append((f"{shares.group()}{match.group()}", Figure(frozenset({_value(words)}), unit_of(match))))
        said.append((match.group(), _figure(match, named.get(match.start(), frozenset()))))
    return said


def days(text: str) -> list[Day]:
    """Every date of a text, in order; 3/4/2027 is read both ways round."""
    return [day for found in DATE.finditer(text) for day in _days(found)]


def plain(text: str) -> str:
    """A text as it can be compared: case, quotation marks, kinds of dash and white space do not count."""
    return " ".join(DASHES.sub("-", QUOTES.sub("", text)).casefold().replace("’", "'").split())


def _figure(found: re.Match[str], named: frozenset[str]) -> Figure:
    group = found.groupdict()
    word = group["word"] or group["bare_word"]
    scale = SCALES.get((group["scale"] or group["word_scale"] or group["bare_scale"] or "").lower(), 1)
    values = {_value(word)} if word else _readings(group["digits"] or "")
    sign = -1 if group["sign"] else 1
    return Figure(frozenset(sign * scale * value for value in values), unit_of(found), named)


def _value(words: str) -> Decimal:
    return Decimal(sum(WORD_VALUES[part] for part in words.lower().split("-")))


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
