"""Where sentences begin and end."""

import re

# A stop, closing quotes or brackets, then white space; or an ideographic stop; or a line
# break, unless the next line goes on in lower case as hard-wrapped text does. Each run of stops is looked at once.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|[。！？｡]+[」』”’）]*|\n(?![a-z])")
_NOT_AN_END = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|[Ff]ig|[Aa]rt|[Ee]q|[Ss]ec|[Vv]ol|[Pp]p?|vs|cf|approx|"
    r"e\.g|i\.e|al|Inc|Ltd|Co|Jr|Sr)\.$"
)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of the sentences of text[start:end], in characters of `text`, without the white space around them.

    Rules of thumb for scripts with stops, not a parser: a script without stops or line breaks is one sentence.
    """
    end = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    begun = start
    for stop in _END.finditer(text, start, end):
        if stop.group() == "." and _NOT_AN_END.search(text, max(begun, stop.end() - 12), stop.end()):
            continue
        spans.append((begun, stop.end()))
        begun = stop.end()
    spans.append((begun, end))
    return [span for span in (stripped(text, *span) for span in spans) if span[0] < span[1]]


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its ends; empty at `end` when there is nothing else."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, max(start, start + len(piece.strip()))
