"""Cuts an answer into its sentences, as spans on its Markdown source."""

import re
from collections.abc import Iterator

from candor.services.doubt.patterns import FENCED

Span = tuple[int, int]

MARKER = re.compile(r"[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)]|#{1,6})(?:[ \t]+|$))+")
RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$|[|:\- \t]*-[|:\- \t]*$")
ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
# A stop with closing marks and the citations that follow it, before white space or the end; or an ideographic stop.
END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?:[ \t]*\[[\d,; ]+\])*(?=\s|$)"
    r"|[。！？｡]+[」』”’）]*(?:\[[\d,; ]+\])*"
)
NOT_AN_END = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|[Ff]ig|[Aa]rt|[Ee]q|[Ss]ec|[Vv]ol|[Pp]p?|vs|cf|approx|"
    r"e\.g|i\.e|al|Inc|Ltd|Co|Jr|Sr|\d{1,2})\.$"
)


def answer_sentences(text: str) -> list[Span]:
    """The spans of an answer's sentences in order; a heading, a list item or a table row never shares one.

    Rules of thumb for scripts with stops. A table row is one sentence; code blocks, rules and empty lines are none.
    Markers of lists, quotes and headings are left out, the citations after a stop belong to the sentence before.
    """
    return [span for block in _blocks(text) for span in _cut(text, *block)]


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches that no sentence leaves, and whether each is a row of a table."""
    prose = FENCED.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    begun: int | None = None
    at = end = 0
    for line in prose.splitlines(keepends=True):
        start, at = at, at + len(line)
        bare = line.rstrip()
        marker = MARKER.match(bare)
        apart = not bare or bool(RULE.match(bare)) or bool(ROW.match(bare))
        if begun is not None and (apart or marker):
            yield begun, end, False
            begun = None
        if apart:
            if ROW.match(bare) and not RULE.match(bare):
                yield start, start + len(bare), True
            continue
        if begun is None:
            begun = start + (marker.end() if marker else 0)
        end = start + len(bare)
        if bare.lstrip().startswith("#"):
            yield begun, end, False
            begun = None
    if begun is not None:
        yield begun, end, False


def _cut(text: str, start: int, end: int, row: bool) -> Iterator[Span]:
    begun = start
    for stop in () if row else END.finditer(text, start, end):
        if stop.group() == "." and NOT_AN_END.search(text, max(begun, stop.end() - 12), stop.end()):
            continue
        yield from _stripped(text, begun, stop.end())
        begun = stop.end()
    yield from _stripped(text, begun, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    words = piece.strip()
    if any(sign.isalnum() for sign in words):
        start += len(piece) - len(piece.lstrip())
        yield start, start + len(words)
