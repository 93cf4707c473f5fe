# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Headers and footers: what stands at the top or the bottom of page after page, be it but for its numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pymupdf

from candor.documents.pages.sheet import Block, Sheet

# Shorter documents hardly have any, and what they repeat may be meant.
FEWEST_PAGES = 4
# Pages that are looked at, two and two beside each other, because the left ones differ from the right ones.
PAIRS = 8
# How much of the page's height may hold them at either end, and on how many pages they stand.
BAND = 0.12
SHARE = 0.5
NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Running:
    """The texts that are repeated, in the form in which `_form` compares them."""

    forms: frozenset[str] = frozenset()

    def kept(self, blocks: Sequence[Block], height: float) -> list[Block]:
        """The text blocks of a page without headers and footers; all of them where nothing else stands there."""
        if not self.forms:
            return list(blocks)
        return [block for block in blocks if not self._has(block, height)] or list(blocks)

    def _has(self, block: Block, height: float) -> bool:
        return _is_at_edge(block, height) and _form(block[4]) in self.forms


def running_of(document: pymupdf.Document) -> Running:
    """What is repeated on a sample of the pages. Raises what MuPDF raises, MemoryError."""
    if document.is_reflowable or document.page_count < FEWEST_PAGES:
        return Running()
    seen: Counter[str] = Counter()
    looked = 0
    for index in _sample(document.page_count):
        page = document[index]
        blocks = Sheet(page, index + 1).blocks()
        looked += bool(blocks)
        seen.update({_form(block[4]) for block in blocks if _is_at_edge(block, page.rect.height)})
    return Running(frozenset(form for form, count in seen.items() if count >= max(3, SHARE * looked)))


def _sample(count: int) -> Iterator[int]:
    """Pairs of pages spread over the document."""
    if count <= 2 * PAIRS:
        yield from range(count)
        return
    for pair in range(PAIRS):
        first = pair * (count - 2) // (PAIRS - 1)
        yield from (first, first + 1)


def _is_at_edge(block: Block, height: float) -> bool:
    return block[3] <= BAND * height or block[1] >= (1 - BAND) * height


def _form(text: str) -> str:
    return NUMBER.sub("#", " ".join(text[:LONGEST].split()))
