"""Where the pages of a document are, one under the other."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF

from candor.model.view import PageSize, Rectangle


class PageStack:
    """Pages at one scale, in px a point. They stand in the middle of the widest, or of the room when that is wider.

    `inset` is kept around all of them and `gap` between two. Pages count from 1.
    """

    def __init__(self, sizes: Sequence[PageSize], scale: float, inset: int, gap: int) -> None:
        self._sizes, self.scale, self._inset = sizes, scale, inset
        heights = (round(size.height * scale) + gap for size in sizes)
        self._tops = list(accumulate(heights, initial=inset))
        self.height = self._tops[-1] - gap + inset if sizes else 0
        self.width = round(max((size.width for size in sizes), default=0.0) * scale) + 2 * inset

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def area(self, page: int, room: float) -> QRectF:
        """Where a page is when there is so much room across."""
        size = self._sizes[page - 1]
        wide, high = round(size.width * self.scale), round(size.height * self.scale)
        return QRectF(round((max(room, self.width) - wide) / 2), self._tops[page - 1], wide, high)

    def at(self, y: float) -> int:
        """The page at a height, the last one before it where there is none."""
        return min(max(1, bisect_right(self._tops, y)), max(1, self.count))

    def between(self, top: float, bottom: float) -> range:
        """The pages that are seen between two heights."""
        return range(self.at(top), self.at(bottom) + 1) if self._sizes else range(0)

    def mapped(self, rectangle: Rectangle, area: QRectF) -> QRectF:
        """A part of a page, in px, where the page's own area is given."""
        scale = self.scale
        return QRectF(
            area.left() + rectangle.left * scale,
            area.top() + rectangle.top * scale,
            (rectangle.right - rectangle.left) * scale,
            (rectangle.bottom - rectangle.top) * scale,
        )
