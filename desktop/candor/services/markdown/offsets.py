"""Finds where the content of each block stood in the source."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

QUOTED = re.compile(r"[ \t>]*")
ITEM = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]*)*")


class Run(NamedTuple):
    """`length` characters of a content from `at` on are the source's from `source` on."""

    at: int
    source: int
    length: int


class Offsets:
    """Maps a content's characters to the source's by runs that are in order and each without a gap."""

    def __init__(self, runs: list[Run]) -> None:
        self._runs = runs

    def runs(self, at: int, length: int) -> Iterator[Run]:
        """The pieces of `at`..`at + length` that have a source."""
        index = max(0, bisect_right(self._runs, at, key=lambda run: run.at) - 1)
        for run in self._runs[index:]:
            if run.at >= at + length:
                return
            start, end = max(at, run.at), min(at + length, run.at + run.length)
            if start < end:
                yield Run(start, run.source + start - run.at, end - start)

    def source_of(self, at: int) -> int | None:
        """The source offset of one character; None where it has none."""
        return next((run.source for run in self.runs(at, 1)), None)

    def pieces(self, content: str, at: int) -> list[tuple[str, int | None]]:
        """A content that stands at `at`, cut where its source has gaps; a piece without a source has None."""
        pieces: list[tuple[str, int | None]] = []
        done = 0
        for run in self.runs(at, len(content)):
            start = run.at - at
            if start > done:
                pieces.append((content[done:start], None))
            pieces.append((content[start : start + run.length], run.source))
            done = start + run.length
        if done < len(content):
            pieces.append((content[done:], None))
        return pieces


class Lines:
    """The lines of a source and where they begin."""

    def __init__(self, source: str) -> None:
        self._lines = source.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def start(self, line: int) -> int:
        """The offset of a line's first character."""
        return self._starts[line]

    def text(self, line: int) -> str:
        """A line without its end."""
        return self._lines[line] if line < len(self._lines) else ""

    def paragraph(self, content: str, first: int) -> Offsets:
        """A content whose lines are the ends of the source's lines from `first` on, white space aside."""
        runs = []
        at = 0
        for number, piece in enumerate(content.split("\n"), start=first):
            stripped = piece.strip()
            found = self.text(number).rfind(stripped)
            if stripped and found >= 0:
                lead = len(piece) - len(piece.lstrip())
                runs.append(Run(at + lead, self.start(number) + found, len(stripped)))
            at += len(piece) + 1
        return Offsets(runs)

    def heading(self, content: str, line: int, markup: str) -> Offsets:
        """A content behind the marks of a heading."""
        text = self.text(line)
        found = text.find(content, text.index(markup) + len(markup)) if markup in text else text.rfind(content)
        return Offsets([Run(0, self.start(line) + found, len(content))] if found >= 0 else [])

    def cells(self, line: int, in_list: bool = False) -> list[tuple[int, int]]:
        """Where the cells of a table's row are in the source, with the white space around them.

        The same rules as the parser's: bars split unless the character before is a backslash, and an empty first or
        last cell is none. In a list the row may begin with the item's marker.
        """
        text = self.text(line)
        bars = [at for at, sign in enumerate(text) if sign == "|" and (at == 0 or text[at - 1] != "\\")]
        edges = [-1, *bars, len(text)]
        cells = [(before + 1, after) for before, after in pairwise(edges)]
        if len(cells) > 1 and (ITEM if in_list else QUOTED).fullmatch(text[: cells[0][1]]):
            cells.pop(0)
        if len(cells) > 1 and not text[cells[-1][0] :].strip():
            cells.pop()
        return [(self.start(line) + start, self.start(line) + end) for start, end in cells]


def cell(content: str, source: str, start: int, end: int) -> Offsets:
    """The content of a cell that stands somewhere in `start`..`end`, its escaped bars without their backslash."""
    end -= len(source[start:end]) - len(source[start:end].rstrip())
    runs: list[Run] = []
    at, place = len(content), end
    while at > 0 and place > start:
        at, place = at - 1, place - 1
        if content[at] != source[place]:
            break
        if runs and runs[-1].source == place + 1:
            runs[-1] = Run(at, place, runs[-1].length + 1)
        else:
            runs.append(Run(at, place, 1))
        if content[at] == "|" and source[place - 1] == "\\":
            place -= 1
    return Offsets(runs[::-1])
