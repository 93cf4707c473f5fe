"""Tells the words of source code apart by kind; Pygments is named here alone and imported for the first code."""

import time
from collections.abc import Callable
from typing import NamedTuple

LONGEST = 20_000  # characters; longer code stays plain
WIDEST = 2_000  # of one line: patterns can take very long on one
SECONDS = 0.1  # what is not told apart by then stays plain


class CodeWord(NamedTuple):
    """Characters `start`..`end` of the code are of a kind: "keyword", "string", "number" or "comment"."""

    start: int
    end: int
    kind: str


class Known(NamedTuple):
    """The language's name as people write it, and its words in order."""

    language: str
    words: list[CodeWord]


def code_words(code: str, info: str, clock: Callable[[], float] = time.perf_counter) -> Known:
    """The words of code that stands behind a fence with this info; none for a language nobody knows or named.

    A language is never guessed.
    """
    named = info.split()[0].strip("{}.,") if info.split() else ""
    if not named:
        return Known("", [])
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(named.lower())  # type: ignore[no-untyped-call]
    except ClassNotFound:
        return Known(named, [])
    words: list[CodeWord] = []
    if len(code) > LONGEST or max(map(len, code.split("\n"))) > WIDEST:
        return Known(lexer.name, words)
    end = clock() + SECONDS
    for at, kind, text in lexer.get_tokens_unprocessed(code):
        if clock() > end:
            break
        if text.strip() and (name := _kind(str(kind))):
            words.append(CodeWord(at, at + len(text), name))
    return Known(lexer.name, words)


def _kind(token: str) -> str:
    """The kind by Pygments' dotted name, such as "Token.Literal.String.Doc"."""
    parts = token.split(".")
    if "Comment" in parts:
        return "comment"
    if "String" in parts or "Inserted" in parts:
        return "string"
    if "Number" in parts or "Constant" in parts or "Builtin" in parts or "Attribute" in parts:
        return "number"
    return "keyword" if "Keyword" in parts or "Tag" in parts or "Word" in parts else ""
