"""The numbers and bullets that Word draws before paragraphs and keeps apart from their text (ECMA-376 part 1, 17.9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from lxml import etree

# Styles may be based on one another, and a damaged file's in a circle.
MOST_BASES = 12
MOST_LETTERS = 9
LONGEST_NUMBER = 9
# What stands before an item without a number, the deeper the weaker.
BULLETS = ("• ", "– ", "· ")
PLACEHOLDER = re.compile(r"%([1-9])")
ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
         (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
LONGEST_ROMAN = 4000
VALUE, NUMBERED, STYLED = qn("w:val"), qn("w:numPr"), qn("w:pStyle")
LEVEL, LIST = qn("w:ilvl"), qn("w:numId")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is drawn: its format, such as "decimal", its text, such as "%1.%2.", its first number."""

    drawn: str
    text: str
    start: int


@dataclass(slots=True)
class _List:
    """A list: the family of lists it counts with, its levels, and which of them it begins anew."""

    family: str
    levels: dict[int, Level]
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts a document's paragraphs; each is to be asked about once, in order."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element) -> None:
        self._lists = dict(_lists(numbering)) if numbering is not None else {}
        self._styles = {style.get(qn("w:styleId"), ""): style for style in styles.findall(qn("w:style"))}
        self._counts: dict[str, dict[int, int]] = {}

    def mark(self, paragraph: etree._Element) -> str:
        """What is drawn before a paragraph, with a space behind it; "" for one outside lists."""
        name, level = self._membership(paragraph.find(qn("w:pPr")))
        listed = self._lists.get(name)
        if listed is None or level not in listed.levels:
            return ""
        counts = self._counts.setdefault(listed.family, {})
        first = listed.restarts.pop(level, None)
        if first is None and level in counts:
            counts[level] += 1
        else:
            counts[level] = listed.levels[level].start if first is None else first
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return _drawn(listed.levels, level, counts)

    def _membership(self, properties: etree._Element | None) -> tuple[str, int]:
        """List and level of a paragraph: its own, else its style's, else that of what the style is based on."""
        level = ""
        style = _value(properties, STYLED)
        for _ in range(MOST_BASES):
            numbered = properties.find(NUMBERED) if properties is not None else None
            level = level or _value(numbered, LEVEL)
            if name := _value(numbered, LIST):
                return name, _number(level, 0)
            below = self._styles.get(style)
            if below is None:
                break
            properties, style = below.find(qn("w:pPr")), _value(below, qn("w:basedOn"))
        return "", 0


def _lists(numbering: etree._Element) -> Iterator[tuple[str, _List]]:
    """The lists by their number; one of number 0 means none."""
    families = {family.get(qn("w:abstractNumId"), ""): family for family in numbering.findall(qn("w:abstractNum"))}
    for listed in numbering.findall(qn("w:num")):
        name = _value(listed, qn("w:abstractNumId"))
        levels = dict(_levels(families[name])) if name in families else {}
        made = _List(name, levels)
        for changed in listed.findall(qn("w:lvlOverride")):
            level = _number(changed.get(LEVEL), 0)
            made.levels.update(_levels(changed))
            if start := _value(changed, qn("w:startOverride")):
                made.restarts[level] = _number(start, 1)
        yield listed.get(LIST, ""), made


def _levels(parent: etree._Element) -> Iterator[tuple[int, Level]]:
    for level in parent.findall(qn("w:lvl")):
        drawn = _value(level, qn("w:numFmt")) or "decimal"
        yield (
            _number(level.get(LEVEL), 0),
            Level(drawn, _value(level, qn("w:lvlText")), _number(_value(level, qn("w:start")), 1)),
        )


def _drawn(levels: dict[int, Level], at: int, counts: dict[int, int]) -> str:
    if levels[at].drawn == "bullet":
        return BULLETS[min(at, len(BULLETS) - 1)]
    if levels[at].drawn == "none":
        return ""

    def figure(placeholder: re.Match[str]) -> str:
        level = int(placeholder.group(1)) - 1
        if level not in levels:
            return ""
        return _figure(counts.get(level, levels[level].start), levels[level].drawn)

    text = PLACEHOLDER.sub(figure, levels[at].text).strip()
    return f"{text} " if text else ""


def _figure(count: int, drawn: str) -> str:
    if drawn in ("lowerLetter", "upperLetter") and count > 0:
        letters = chr(97 + (count - 1) % 26) * min((count - 1) // 26 + 1, MOST_LETTERS)
        return letters.upper() if drawn == "upperLetter" else letters
    if drawn in ("lowerRoman", "upperRoman") and 0 < count < LONGEST_ROMAN:
        letters = ""
        for value, sign in ROMAN:
            times, count = divmod(count, value)
            letters += sign * times
        return letters.upper() if drawn == "upperRoman" else letters
    return "" if drawn == "none" else f"{count:02}" if drawn == "decimalZero" else str(count)


def _value(element: etree._Element | None, name: str) -> str:
    """The value of an element's child, "" where there is none."""
    below = element.find(name) if element is not None else None
    return below.get(VALUE, "") if below is not None else ""


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < LONGEST_NUMBER else otherwise
