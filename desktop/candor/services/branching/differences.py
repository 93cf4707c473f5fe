"""What two answers do not share."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

WORD = re.compile(r"[^\W_]+(?:[-'’.,:/][^\W_]+)*")

Span = tuple[int, int]


def differences(one: str, other: str) -> tuple[list[Span], list[Span]]:
    """The stretches of words only in one text, and only in the other, in characters and in order.

    Words are compared as they are written; marks and white space between them are not. Words that follow each other
    are one stretch.
    """
    mine, theirs = list(WORD.finditer(one)), list(WORD.finditer(other))
    matcher = SequenceMatcher(None, [word.group() for word in mine], [word.group() for word in theirs])
    only_mine, only_theirs = list[Span](), list[Span]()
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag != "equal":
            only_mine.extend(_stretch(mine[start:end]))
            only_theirs.extend(_stretch(theirs[begin:stop]))
    return only_mine, only_theirs


def _stretch(words: Sequence[re.Match[str]]) -> list[Span]:
    return [(words[0].start(), words[-1].end())] if words else []
