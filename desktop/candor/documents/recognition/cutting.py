"""Parts of pictures, set upright and brought to a size, by Pillow's own transformations."""

import numpy as np
from PIL import Image

from candor.documents.recognition.line_models import Picture
from candor.documents.recognition.touching import Points

TALL = 1.5
"""A line so many times higher than wide is written downwards, or the paper lay on its side."""


def resized(picture: Picture, size: tuple[int, int]) -> Picture:
    """The picture in a width and a height, each pixel between its four nearest: the models learned from such ones."""
    height, width = picture.shape[:2]
    scale = (width / size[0], 0, 0, 0, height / size[1], 0)
    image = Image.fromarray(picture)
    return np.asarray(image.transform(size, Image.Transform.AFFINE, scale, Image.Resampling.BILINEAR))


def cut(picture: Image.Image, corners: Points) -> Picture:
    """What is inside four corners, as if it had been looked at straight; turned where it is tall."""
    upper, right, lower, left = (
        float(np.hypot(*(a - b))) for a, b in zip(corners, np.roll(corners, -1, 0), strict=True)
    )
    width, height = max(1, int(max(upper, lower))), max(1, int(max(right, left)))
    view = _view(np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=float), corners)
    seen = np.asarray(picture.transform((width, height), Image.Transform.PERSPECTIVE, view, Image.Resampling.BICUBIC))
    return np.ascontiguousarray(np.rot90(seen)) if height / width >= TALL else seen


def _view(here: Points, there: Points) -> list[float]:
    """Pillow's eight numbers for a perspective that shows four points of a picture at four others.

    Our points are middles of pixels; Pillow counts from their edges.
    """
    rows, wanted = [], []
    for (x, y), (u, v) in zip(here + 0.5, there + 0.5, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    found: list[float] = np.linalg.lstsq(np.array(rows), np.array(wanted), rcond=None)[0].tolist()
    return found
