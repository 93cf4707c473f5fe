"""A document's text, cut into passages small enough to embed whole."""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tokenizers import Tokenizer

from candor.index.sentences import sentences, stripped
from candor.model.passage import Passage
from candor.model.text import DocumentText, Place

LIMIT = 200
"""Tokens of a passage at most, special tokens not counted: well inside the embedder's window of 256."""
CHARACTERS = 1600
"""Characters of a passage at most: a word of more than 100 letters is one token to the embedder, however long."""
SMALL = 50
"""Tokens below which a heading with its few words joins the text of the heading below it."""
FULL = 60
"""Tokens from which on a passage may end before a paragraph that opens one by its own words; see OPENERS."""
OPENERS = 6
"""One paragraph in so many opens a passage whatever stands before it, chosen by a hash of its text.

Packing alone would shift every boundary behind a change until two happen to meet again: 5 passages in the mean and 30
at worst in the mixed set, all to be embedded anew. So they meet after 1.3 and 4, and there are 2 % more passages.
"""
SLICE = 65_536
"""Characters given to the tokenizer at once, so that its memory does not grow with the document."""

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of the text that is not cut further, its length in tokens, and the paragraph it belongs to.

    `part` says that it is not the whole paragraph; `opens` that it begins in mid-word, where lengths in tokens do not
    add up, so that a new passage begins with it.
    """

    start: int
    end: int
    tokens: int
    paragraph: Place
    part: bool = False
    opens: bool = False


class Tokens:
    """Where the tokens of text[start:end] begin, and to which word each belongs."""

    def __init__(self, text: str, start: int, end: int, tokenizer: Tokenizer) -> None:
        encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
        self._starts = [start + offset for offset, _ in encoding.offsets]
        self._words = encoding.word_ids

    def count(self, start: int, end: int) -> int:
        """How many tokens begin in the span."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def cut(self, start: int) -> int:
        """Where a piece that begins at `start` and does not fit ends: before the word that would be too much."""
        at = bisect_left(self._starts, start) + LIMIT
        if at >= len(self._starts):
            return start + CHARACTERS
        while self._words[at] == self._words[at - 1]:
            at -= 1
        return min(start + CHARACTERS, self._starts[at])


def split(text: DocumentText, document: str, tokenizer: Tokenizer) -> Iterator[Passage]:
    """Cuts a document into passages, in order; white space between them belongs to none.

    Whole paragraphs are packed into a passage while they fit into LIMIT tokens and open none; a longer one is cut
    between sentences, a longer sentence between words, and shares no passage with its neighbours. A passage never
    crosses a page, slide, sheet or message, and crosses a heading only down from a few words to the headings below
    them. Its place is the place it starts at.
    """
    pieces = (piece for paragraph in _paragraphs(text) for piece in _pieces(text.text, paragraph, tokenizer))
    for ordinal, group in enumerate(_packed(pieces, text.text)):
        place = _place(text.text, group[0], group[-1].end)
        yield Passage(passage_id(document, ordinal), document, ordinal, text.text[place.start : place.end], place)


def passage_id(document: str, ordinal: int) -> str:
    """The passage's key: 32 hex digits of BLAKE2b of the document's id and the ordinal."""
    return hashlib.blake2b(f"{document}:{ordinal}".encode(), digest_size=16).hexdigest()


def _place(text: str, first: Piece, end: int) -> Place:
    paragraph = first.paragraph
    line = None if paragraph.line is None else paragraph.line + text.count("\n", paragraph.start, first.start)
    return replace(paragraph, start=first.start, end=end, line=line)


def _paragraphs(text: DocumentText) -> Iterator[Place]:
    """The places cut at blank lines, without the white space around them, each with the line it starts on."""
    for place in text.places or (Place(0, len(text.text)),):
        begun = place.start
        for gap in _BLANK_LINES.finditer(text.text, place.start, place.end):
            yield replace(place, start=begun, end=gap.start())
            lines = text.text.count("\n", begun, gap.end())
            begun, place = gap.end(), replace(place, line=None if place.line is None else place.line + lines)
        yield replace(place, start=begun)


def _pieces(text: str, paragraph: Place, tokenizer: Tokenizer) -> Iterator[Piece]:
    """The paragraph itself where it fits, else its sentences, else their words."""
    for start, end, opens in _slices(text, paragraph):
        tokens = Tokens(text, start, end, tokenizer)
        whole = Piece(*stripped(text, start, end), tokens.count(start, end), paragraph)
        if _fits(whole) and (start, end) == (paragraph.start, paragraph.end):
            yield from [whole] if whole.start < whole.end else []
            continue
        for span in sentences(text, start, end):
            for piece in _cut(text, Piece(*span, tokens.count(*span), paragraph, part=True), tokens):
                yield replace(piece, opens=opens)
                opens = False


def _slices(text: str, paragraph: Place) -> Iterator[tuple[int, int, bool]]:
    """Spans of at most SLICE characters, cut at white space where there is any; else the next one opens."""
    start, opens = paragraph.start, False
    while paragraph.end - start > SLICE:
        gap = max(text.rfind(" ", start, start + SLICE), text.rfind("\n", start, start + SLICE))
        end = gap + 1 if gap > start else start + SLICE
        yield start, end, opens
        start, opens = end, gap <= start
    yield start, paragraph.end, opens


def _cut(text: str, piece: Piece, tokens: Tokens) -> Iterator[Piece]:
    while not _fits(piece):
        at = tokens.cut(piece.start)
        start, end = stripped(text, piece.start, at)
        yield replace(piece, end=end, tokens=tokens.count(start, end))
        start, end = stripped(text, at, piece.end)
        piece = replace(piece, start=start, tokens=tokens.count(start, end))
    if piece.start < piece.end:
        yield piece


def _packed(pieces: Iterable[Piece], text: str) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if group and (not _joins(group, piece) or _parts(group, piece, text)):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _parts(group: list[Piece], piece: Piece, text: str) -> bool:
    """Whether a passage ends before a paragraph that would fit, so that the next begins where it began before."""
    if piece.part or sum(part.tokens for part in group) < FULL:
        return False
    digest = hashlib.blake2b(text[piece.start : piece.end].encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big") % OPENERS == 0


def _joins(group: list[Piece], piece: Piece) -> bool:
    tokens = sum(part.tokens for part in group)
    if piece.opens or tokens + piece.tokens > LIMIT or piece.end - group[0].start > CHARACTERS:
        return False
    above, below = group[-1].paragraph, piece.paragraph
    if group[0].part or piece.part:
        return above is below
    if _whole(above) != _whole(below):
        return False
    # A passage goes by its first heading, which must hold for all of it: so it may only go down.
    return above.heading == below.heading or (tokens < SMALL and below.heading[: len(above.heading)] == above.heading)


def _whole(place: Place) -> tuple[object, ...]:
    """What a passage never crosses; rows of one sheet, lines and subtitles may share one."""
    return place.page, place.slide, place.sheet, place.message, place.part, place.recognized


def _fits(piece: Piece) -> bool:
    return piece.tokens <= LIMIT and piece.end - piece.start <= CHARACTERS
