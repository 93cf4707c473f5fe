"""Where lines of text stand in a picture.

The model says for each pixel how likely it belongs to the middle of a line; what touches becomes a box, which grows to
what the line needs (Liao and others, Real-time Scene Text Detection with Differentiable Binarization, AAAI 2020).
"""

import numpy as np

from candor.documents.recognition.cutting import resized
from candor.documents.recognition.line_models import FINDS, Floats, LineModel, Picture, normal
from candor.documents.recognition.smallest_box import Box, clockwise, smallest_box
from candor.documents.recognition.touching import Points, touching

# Lines are looked for in a picture no longer than this, and read in the one that was given: looking needs more memory
# with every pixel. In smaller ones it takes close lines for one.
LONGEST_SIDE = 1_600
STEP = 32  # the model halves a picture so often
LIKELY, SURE = 0.3, 0.5
"""From which on a pixel counts, and from which on the mean within a box does."""
GROWTH = 1.6
"""So many times its area by its circumference is what the middle of a line lacks on each side."""
SMALLEST, SMALLEST_GROWN, SMALLEST_CUT = 3, 5, 3
"""Pixels; what is narrower is dust."""
MOST = 1_000
LINE = 10
"""Pixels. Boxes whose tops differ by less are in one line and follow each other from the left."""


class LineFinder:
    """Finds lines; loads its model when it is made."""

    def __init__(self) -> None:
        self._model = LineModel(FINDS)

    def boxes(self, picture: Picture) -> list[Points]:
        """The four corners of each line in pixels of the picture, clockwise, in reading order."""
        height, width = picture.shape[:2]
        size = _size(width, height)
        if 0 in size:
            return []
        likely = self._model(normal(resized(picture, size))[None])[0, 0]
        scale = np.array([width / likely.shape[1], height / likely.shape[0]])
        found = [_on_paper(box.corners * scale, width, height) for box in _boxes(likely)]
        return _in_order([corners for corners in found if min(_sides(corners)) > SMALLEST_CUT])


def _size(width: int, height: int) -> tuple[int, int]:
    """What the model is shown: no longer than it may be, both sides by its step."""
    ratio = min(1.0, LONGEST_SIDE / max(width, height))
    return round(int(width * ratio) / STEP) * STEP, round(int(height * ratio) / STEP) * STEP


def _boxes(likely: Floats) -> list[Box]:
    mask = likely > LIKELY
    thick = mask.copy()  # by a pixel to the right and below, which closes gaps
    thick[1:] |= mask[:-1]
    thick[:, 1:] |= thick[:, :-1].copy()
    found = []
    for points in touching(thick)[:MOST]:
        box = smallest_box(points)
        if min(box.sides) >= SMALLEST and _mean_inside(likely, box.corners) >= SURE:
            grown = box.grown(GROWTH * box.sides[0] * box.sides[1] / (2 * sum(box.sides)))
            if min(grown.sides) >= SMALLEST_GROWN:
                found.append(grown)
    return found


def _mean_inside(likely: Floats, corners: Points) -> float:
    """The mean of the pixels in a box, its edges included."""
    (left, top), (right, bottom) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    rows = slice(max(0, int(top)), int(bottom) + 1)
    columns = slice(max(0, int(left)), int(right) + 1)
    part = likely[rows, columns]
    y, x = np.mgrid[rows.start : rows.start + part.shape[0], columns.start : columns.start + part.shape[1]]
    inside = np.ones(part.shape, dtype=bool)
    for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        length = max(float(np.hypot(bx - ax, by - ay)), 1e-9)
        inside &= ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length >= -0.5
    return float(part[inside].mean()) if inside.any() else 0.0


def _on_paper(corners: Points, width: int, height: int) -> Points:
    return np.clip(clockwise(np.round(corners)), 0, (width - 1, height - 1))


def _sides(corners: Points) -> tuple[int, int]:
    along, down = corners[1] - corners[0], corners[3] - corners[0]
    return int(np.hypot(*along)), int(np.hypot(*down))


def _in_order(boxes: list[Points]) -> list[Points]:
    by_top = sorted(boxes, key=lambda corners: float(corners[0, 1]))
    lines: list[list[Points]] = []
    for corners in by_top:
        if lines and corners[0, 1] - lines[-1][-1][0, 1] < LINE:
            lines[-1].append(corners)
        else:
            lines.append([corners])
    return [corners for line in lines for corners in sorted(line, key=lambda corners: float(corners[0, 0]))]
