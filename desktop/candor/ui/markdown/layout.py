"""A laid out Markdown text and the map between its source and the document."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from candor.services.markdown.draw_formula import Drawing, Formula

ROOM = "\u202f\u2007\u202f"  # spaces that no line is broken at: a sign is painted over them
ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Span(NamedTuple):
    """Source characters `source_start`..`source_end` stand in the document at `doc_start`..`doc_end`.

    Source positions count characters (code points), document positions Qt's UTF-16 units. Where both lengths are
    equal, each character has its own place; else the span is one thing, such as an entity or a character outside the
    basic plane.
    """

    source_start: int
    source_end: int
    doc_start: int
    doc_end: int

    @property
    def even(self) -> bool:
        """Whether each source character has one place of its own."""
        return self.source_end - self.source_start == self.doc_end - self.doc_start


class Citation(NamedTuple):
    """The number `number` of a citation; its digits stand in the document at `doc_start`..`doc_end`."""

    number: int
    doc_start: int
    doc_end: int
    source_start: int


class Sign(NamedTuple):
    """A small icon in the text: `kind` is "branch", "absent" (a fact that stands in no passage) or "invented" (a
    citation of a source that is not there). It stands behind the source character before `source`; `words` is what
    it says. The document keeps room for it from `doc` on.
    """

    kind: str
    source: int
    words: str
    doc: int = 0


class Decoration(NamedTuple):
    """Something painted beside a block that is no text: a bullet, a quote's bar, a rule across, the ground of code with
    the `words` over it.
    """

    kind: str
    block: int
    depth: float
    words: str = ""


class Code(NamedTuple):
    """A piece of source code: its first and its last block, its language, "" where nobody named it, and its text."""

    first: int
    last: int
    language: str
    text: str


class Drawn(NamedTuple):
    """A formula that stands in the document as one character at `doc`; `source` is how it was typed."""

    doc: int
    source: str
    drawing: Drawing


@dataclass(slots=True)
class Layout:
    """A document and where each visible source character stands in it. Spans are in order on both sides.

    `awaited` are formulas that stand as they were typed because nobody has drawn them yet.
    """

    document: QTextDocument
    spans: list[Span] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    decorations: list[Decoration] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    formulas: list[Drawn] = field(default_factory=list)
    awaited: set[Formula] = field(default_factory=set)

    def positions(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where the source characters `start`..`end` are seen: document ranges in order, joined where they touch.

        None for an empty span, such as that of the second part of a split character.
        """
        found: list[tuple[int, int]] = []
        if start >= end:
            return found
        at = bisect_right(self.spans, start, key=lambda span: span.source_end)
        while at < len(self.spans) and self.spans[at].source_start < end:
            piece = _part(self.spans[at], start, end)
            if found and found[-1][1] == piece[0]:
                found[-1] = (found[-1][0], piece[1])
            else:
                found.append(piece)
            at += 1
        return found

    def source_at(self, position: int) -> int | None:
        """The source character seen at a document position; None for what has no source, such as a gap."""
        at = bisect_right(self.spans, position, key=lambda span: span.doc_start) - 1
        if at < 0 or position >= self.spans[at].doc_end:
            return None
        span = self.spans[at]
        return span.source_start + (position - span.doc_start if span.even else 0)

    def formula_at(self, position: int) -> Drawn | None:
        """The formula at a document position."""
        at = bisect_left(self.formulas, position, key=lambda formula: formula.doc)
        return self.formulas[at] if at < len(self.formulas) and self.formulas[at].doc == position else None

    def citation_at(self, position: int) -> Citation | None:
        """The citation whose digits stand at, or right beside, a document position."""
        at = bisect_left(self.citations, position, key=lambda citation: citation.doc_end + 1)
        if at < len(self.citations) and self.citations[at].doc_start - 1 <= position:
            return self.citations[at]
        return None

    def sign_at(self, position: int) -> Sign | None:
        """The sign in whose room a document position is."""
        return next((sign for sign in self.signs if sign.doc <= position < sign.doc + len(ROOM)), None)


def spans_of(text: str, source: int, doc: int) -> Iterator[Span]:
    """The spans of a text that stands in the source from `source` on and in the document from `doc` on."""
    at = 0
    for match in ASTRAL.finditer(text):
        if match.start() > at:
            yield Span(source + at, source + match.start(), doc, doc + match.start() - at)
            doc += match.start() - at
        yield Span(source + match.start(), source + match.end(), doc, doc + 2)
        doc, at = doc + 2, match.end()
    if len(text) > at:
        yield Span(source + at, source + len(text), doc, doc + len(text) - at)


def _part(span: Span, start: int, end: int) -> tuple[int, int]:
    if not span.even:
        return span.doc_start, span.doc_end
    shift = span.doc_start - span.source_start
    return max(start, span.source_start) + shift, min(end, span.source_end) + shift
