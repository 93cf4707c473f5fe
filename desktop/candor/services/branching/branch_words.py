"""Where an answer left another one, in words."""

from collections.abc import Sequence

from candor.model.turn import Turn
from candor.services.direction import isolated
from candor.services.doubt.words import visible

AROUND = 40  # characters named before a branch point


def branch_words(turn: Turn, origin: Turn | None = None) -> str:
    """Such as "Branched here: 250 instead of 240"; "" for an answer that left no other, or not this one."""
    words = instead_words(turn, origin)
    return f"Branched here: {words}" if words else ""


def instead_words(turn: Turn, origin: Turn | None = None) -> str:
    """Such as "250 instead of 240"; "" as above."""
    point = turn.branched
    if point is None or (origin is not None and origin.id != point.answer):
        return ""
    now, before = _said(turn, point.token), _said(origin, point.token) if origin is not None else ""
    stands = isolated(now) or "the answer ends"
    return f"{stands} instead of {isolated(before)}" if before else stands


def branched_from(turn: Turn, siblings: Sequence[Turn]) -> str:
    """Such as "Branched from answer 1 after “a fee of €1,”: 250 instead of 240"; "" for an answer that left no other.

    Answers are counted as `siblings` are, from 1.
    """
    point = turn.branched
    if point is None:
        return ""
    number, origin = next(((at, each) for at, each in enumerate(siblings, 1) if each.id == point.answer), (0, None))
    named = f"answer {number}" if number else "an answer that is gone"
    start = turn.tokens[point.token].start if point.token < len(turn.tokens) else len(turn.text)
    before = _end_of(turn.text[:start])
    instead = instead_words(turn, origin)
    return (
        f"Branched from {named} after “{isolated(before)}”: {instead}"
        if before
        else f"Branched from {named}: {instead}"
    )


def _end_of(text: str) -> str:
    """Its last words, on one line."""
    line = " ".join(text[-4 * AROUND :].split())
    if len(line) <= AROUND:
        return line
    end = line[-AROUND:]
    return f"… {end.partition(' ')[2] or end}"


def _said(turn: Turn, index: int) -> str:
    if index >= len(turn.tokens):
        return ""
    text = turn.tokens[index].text
    return visible(text.strip() or text)
