# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Pages that are pictures, read by text recognition."""

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pymupdf

from candor.documents.limits import LONGEST, MOST_RECOGNIZED
from candor.documents.pages.sheet import Sheet, typeset
from candor.documents.recognition.reading_order import in_reading_order
from candor.documents.recognition.tesseract import recognized_page

if TYPE_CHECKING:
    from candor.documents.recognition.ocr import Engine

# A4 at 150 dpi has 2.2 million pixels; a large poster is made smaller and a stamp larger.
DOTS = 150 / 72
# Two wait for each other in a loop, which on a busy machine costs more than it gains; several files are read at once.
THREADS = 1
# Where less of the lines is sure, they are in a script that the engine does not know.
MOSTLY = 0.5
MOST_PIXELS, LONGEST_SIDE = 4_000_000, 6_000.0


class Recognition:
    """Makes a sheet of what is seen on a page. It is kept from file to file, for loading its engine takes a second.

    `left` counts the pages that may still be read in a file; what is beyond stays without text.
    """

    def __init__(self, before_page: Callable[[], None] = lambda: None) -> None:
        """`before_page` is called before each page, which takes seconds."""
        self.begin()
        self._before_page = before_page
        self._engine: Engine | None = None

    def begin(self) -> None:
        """Another file."""
        self.left = MOST_RECOGNIZED
        self._until = time.monotonic() + LONGEST

    def sheet(self, page: pymupdf.Page, number: int) -> Sheet | None:
        """The page, read out of its picture; None where nothing is seen on it or nothing is certain.

        Raises what MuPDF raises, MemoryError.
        """
        if time.monotonic() > self._until:
            self.left = 0
            return None
        self.left -= 1
        self._before_page()
        zoom = _zoom(page.rect.width, page.rect.height)
        pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False)
        if pixels.is_unicolor:
            return None
        back = pymupdf.Matrix(1 / zoom, 1 / zoom) * page.derotation_matrix
        found, quarters = self._loaded().lines(pixels.samples, pixels.width, pixels.height)
        sure = [line for line in found if line.is_sure]
        if len(sure) < MOSTLY * len(found) and (other := recognized_page(pixels)):
            enlarged = pymupdf.Matrix(pixels.width / other.rect.width, pixels.height / other.rect.height)
            return Sheet(other, number, enlarged * back)
        if not sure:
            return None
        width, height = pixels.width, pixels.height
        seen = (height, width) if quarters % 2 else (width, height)
        return Sheet(typeset(in_reading_order(sure), *seen), number, _back(quarters, width, height) * back)

    def _loaded(self) -> "Engine":
        if self._engine is None:
            from candor.documents.recognition.ocr import Engine  # heavy, and most workers never need it

            self._engine = Engine()
        return self._engine


def _zoom(width: float, height: float) -> float:
    """Pixels a point."""
    return min(DOTS, math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / max(width, height))


def _back(quarters: int, width: int, height: int) -> pymupdf.Matrix:
    """From a picture that was turned by so many quarters against the clock to the picture as it was."""
    return {
        0: pymupdf.Matrix(1, 0, 0, 1, 0, 0),
        1: pymupdf.Matrix(0, 1, -1, 0, width, 0),
        2: pymupdf.Matrix(-1, 0, 0, -1, width, height),
        3: pymupdf.Matrix(0, -1, 1, 0, 0, height),
    }[quarters]
