"""Text recognition: lines are found in a picture, set upright and read. Imported only where a page needs it."""

import ctypes
import platform
from collections.abc import Sequence

import numpy as np
from PIL import Image

from candor.documents.pages.seen_line import SeenLine
from candor.documents.recognition.cutting import TALL, cut
from candor.documents.recognition.finding_lines import LineFinder
from candor.documents.recognition.line_models import Picture
from candor.documents.recognition.reading_lines import LineReader, LineTurner
from candor.documents.recognition.touching import Points

# How many of the longest lines tell which way up a page is.
ASKED = 9
# glibc's M_MMAP_THRESHOLD and M_ARENA_MAX: what is large goes back to the system at once. Without, a worker keeps twice
# the memory that it ever used at a time, and the next page ends at its limit.
GLIBC = ((-3, 1 << 18), (-8, 2))
# Letters at the very edge are not found, so a picture is put on paper that is larger by this on each side.
MARGIN, PAPER = 24, 255


class Engine:
    """Loads its models when it is made, which takes about half a second."""

    def __init__(self) -> None:
        _return_memory()
        self._finder, self._reader, self._turner = LineFinder(), LineReader(), LineTurner()

    def lines(self, pixels: bytes, width: int, height: int) -> tuple[list[SeenLine], int]:
        """The lines in a picture (three bytes a pixel), and by how many quarters against the clock it was turned first.

        Their boxes are in pixels of the turned picture.
        """
        quarters = 0
        picture = _framed(pixels, width, height)
        boxes, crops = self._found(picture)
        if sum(_is_tall(box) for box in boxes) > len(boxes) / 2:
            quarters = 1
            boxes, crops = self._found(np.ascontiguousarray(np.rot90(picture)))
        if crops and self._is_on_its_head(crops):
            quarters += 2
            boxes, crops = self._found(np.ascontiguousarray(np.rot90(picture, quarters)))
        return [_line(box, *self._reader.read(crop)) for box, crop in zip(boxes, crops, strict=True)], quarters

    def _found(self, picture: Picture) -> tuple[list[Points], list[Picture]]:
        boxes, image = self._finder.boxes(picture), Image.fromarray(picture)
        return boxes, [cut(image, box) for box in boxes]

    def _is_on_its_head(self, crops: Sequence[Picture]) -> bool:
        longest = sorted(crops, key=lambda crop: crop.shape[1], reverse=True)[:ASKED]
        return sum(map(self._turner.is_on_its_head, longest)) > len(longest) / 2


def _return_memory() -> None:
    if platform.libc_ver()[0] == "glibc":
        for option, value in GLIBC:
            ctypes.CDLL(None).mallopt(option, value)


def _framed(pixels: bytes, width: int, height: int) -> Picture:
    rows = np.frombuffer(pixels, dtype=np.uint8).reshape(height, width, 3)[:, :, ::-1]
    return np.pad(rows, ((MARGIN, MARGIN), (MARGIN, MARGIN), (0, 0)), constant_values=PAPER)


def _is_tall(box: Points) -> bool:
    width, height = np.ptp(box, axis=0)
    return bool(height > TALL * width)


def _line(box: Points, text: str, score: float) -> SeenLine:
    (left, top), (right, bottom) = box.min(axis=0), box.max(axis=0)
    edges = (float(edge) - MARGIN for edge in (left, top, right, bottom))
    return SeenLine(text, score, *edges)
