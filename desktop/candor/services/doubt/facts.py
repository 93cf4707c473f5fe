"""Finds what can be checked in an answer: numbers, dates, names and quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candor.services.doubt.mark import Kind
from candor.services.doubt.patterns import DATE, HIDDEN, NAME, NUMBER, OPENERS, QUOTE

SENTENCE_ENDS = ".!?:;\n|"
MARKUP = "*_~#>`\"'“”„«»‘’()[] \t-+•\0"


@dataclass(frozen=True, slots=True)
class Fact:
    """A stretch `start`..`end` of a text, in characters."""

    start: int
    end: int
    kind: Kind


def facts(text: str) -> list[Fact]:
    """The facts of a Markdown text in order, without overlap.

    A quote keeps the figures and names inside it, a date its numbers. Citations such as [1], list numbers, link
    addresses and code are no facts. A capitalised word that begins a sentence is a name only when another follows.
    """
    visible = HIDDEN.sub(lambda found: "\0" * len(found.group()), text)
    taken = bytearray(len(visible))
    found: list[Fact] = []
    for kind, pattern in ((Kind.QUOTE, QUOTE), (Kind.DATE, DATE), (Kind.NUMBER, NUMBER)):
        for match in pattern.finditer(visible):
            _take(found, taken, Fact(*match.span(), kind))
    for fact in _names(visible):
        _take(found, taken, fact)
    return sorted(found, key=lambda fact: fact.start)


def _take(found: list[Fact], taken: bytearray, fact: Fact) -> None:
    if not any(taken[fact.start : fact.end]):
        taken[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
        found.append(fact)


def _names(text: str) -> Iterator[Fact]:
    for match in NAME.finditer(text):
        start, end = match.span()
        first = re.split(r"\s", match.group(), maxsplit=1)[0]
        if _begins_sentence(text, start):
            rest = text[start + len(first) : end]
            if not rest.strip():
                continue
            if first.lower() in OPENERS:
                start = end - len(rest.lstrip())
        elif match.group().lower() in OPENERS:
            continue
        yield Fact(start, end, Kind.NAME)


def _begins_sentence(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and text[at] in MARKUP:
        at -= 1
    return at < 0 or text[at] in SENTENCE_ENDS
