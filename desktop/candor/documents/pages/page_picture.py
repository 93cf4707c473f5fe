# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Whether a page is a picture of text rather than text."""

import pymupdf

from candor.documents.pages.running import Running
from candor.documents.pages.sheet import Sheet

# A scan with fewer letters than this has a stamp, a number, or nothing that a person sees.
FEW = 16
# How much of such a page is picture at least.
MOSTLY = 0.5


def is_picture(sheet: Sheet, running: Running) -> bool:
    """Whether a page without words is to be read by text recognition: empty, or a stamp on a large picture."""
    blocks = running.kept(sheet.blocks(), sheet.page.rect.height)
    words = sum(character.isalnum() for block in blocks for character in block[4])
    return (not words and _shows_more(sheet)) or (words < FEW and _pictured(sheet) >= MOSTLY)


def _shows_more(sheet: Sheet) -> bool:
    """Whether anything is drawn but text that could be read: blank pages of a book cost seconds each otherwise."""
    drawn = {kind for kind, *_ in sheet.page.get_bboxlog()}
    is_told = any(block[4].strip() for block in sheet.blocks())
    return bool(drawn - {"fill-text"}) if is_told else bool(drawn)


def _pictured(sheet: Sheet) -> float:
    """How much of the page its largest picture covers."""
    whole = abs(sheet.page.rect)
    covered = [abs(pymupdf.Rect(found["bbox"]) & sheet.page.rect) for found in sheet.page.get_image_info()]
    return max(covered, default=0.0) / whole if whole else 0.0
