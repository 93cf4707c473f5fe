"""Text recognition: lines are found in a picture, set upright and read. Imported only where a page needs it."""

import ctypes
import platform
from collections.abc import Mapping, Sequence

import numpy as np
from PIL import Image

from candor.documents.pages.seen_line import SeenLine
from candor.documents.recognition.cutting import TALL, cut
from candor.documents.recognition.finding_lines import LineFinder
from candor.documents.recognition.line_models import Picture
from candor.documents.recognition.reading_lines import LineReader, Text
from candor.documents.recognition.touching import Points

# How many of the longest lines tell which way up a page is, and how certain of them the reader is where it is upright:
# lines that stand on their heads are read as nonsense, with a certainty of 0.75 at most on pages that were tried.
ASKED, CERTAIN = 5, 0.9
# glibc's M_MMAP_THRESHOLD and M_ARENA_MAX: what is large goes back to the system at once. Without, a worker keeps twice
# the memory that it ever used at a time, and the next page ends at its limit.
GLIBC = ((-3, 1 << 18), (-8, 2))
# Letters at the very edge are not found, so a picture is put on paper that is larger by this on each side.
MARGIN, PAPER = 24, 255


class Engine:
    """Loads its models when it is made, which takes about half a second."""

    def __init__(self) -> None:
        _return_memory()
        self._finder, self._reader = LineFinder(), LineReader()

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
        known = self._longest(crops)
        if self._are_on_their_heads(crops, known):
            quarters, known = quarters + 2, {}
            boxes, crops = self._found(np.ascontiguousarray(np.rot90(picture, quarters)))
        texts = (known.get(at) or self._reader.read(crop) for at, crop in enumerate(crops))
        return [_line(box, *text) for box, text in zip(boxes, texts, strict=True)], quarters

    def _found(self, picture: Picture) -> tuple[list[Points], list[Picture]]:
        boxes, image = self._finder.boxes(picture), Image.fromarray(picture)
        return boxes, [cut(image, box) for box in boxes]

    def _longest(self, crops: Sequence[Picture]) -> dict[int, Text]:
        """What stands in the longest lines, by their number."""
        longest = sorted(range(len(crops)), key=lambda at: crops[at].shape[1], reverse=True)[:ASKED]
        return {at: self._reader.read(crops[at]) for at in longest}

    def _are_on_their_heads(self, crops: Sequence[Picture], known: Mapping[int, Text]) -> bool:
        """Whether the lines that are known would be read with more certainty the other way up."""
        upright = sum(certainty for _, certainty in known.values())
        if upright >= CERTAIN * len(known):
            return False
        turned = (self._reader.read(np.ascontiguousarray(np.rot90(crops[at], 2))) for at in known)
        return sum(certainty for _, certainty in turned) > upright


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
