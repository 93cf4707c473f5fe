"""Finds citations that name no source."""

import re
from dataclasses import dataclass

from candor.model.turn import Turn
from candor.services.doubt.patterns import CITATION, NOT_PROSE

DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Cited:
    """A number in brackets: the digits stand at `start`..`end` of the answer's text, in characters."""

    start: int
    end: int
    number: int


def cited(text: str) -> list[Cited]:
    """Every cited number of a Markdown text in order, "[1, 3]" as two; code and the texts of links cite nothing."""
    prose = NOT_PROSE.sub(lambda found: "\0" * len(found.group()), text)
    return [
        Cited(*digits.span(), int(digits.group()))
        for group in CITATION.finditer(prose)
        for digits in DIGITS.finditer(prose, *group.span())
    ]


def invented_citations(turn: Turn) -> tuple[Cited, ...]:
    """The citations of sources that the answer does not have: [9] of 5, and [0]."""
    known = {source.rank for source in turn.sources}
    return tuple(each for each in cited(turn.text) if each.number not in known)
