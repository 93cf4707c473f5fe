"""What stands in the picture of a line."""

import math

import numpy as np

from candor.documents.recognition.cutting import resized
from candor.documents.recognition.line_models import READS, Floats, LineModel, Picture, normal

HEIGHT, WIDTH = 48, 320
"""Pixels of the model's pictures: how high, and how wide at least."""

Text = tuple[str, float]
"""What stands in a line, and how certain its signs are on average."""


class LineReader:
    """Reads a line; loads its model when it is made."""

    def __init__(self) -> None:
        self._model = LineModel(READS)
        # The first of its answers says that there is no sign, the last one is a space.
        self._signs = ["", *self._model.signs, " "]

    def read(self, line: Picture) -> Text:
        """The text and its certainty; "" and 0 where there is none."""
        ratio = max(WIDTH / HEIGHT, line.shape[1] / line.shape[0])
        return self._text(self._model(_shown(line, int(HEIGHT * ratio)))[0])

    def _text(self, steps: Floats) -> Text:
        """One sign a step; the same one again without another between is still the first (Graves and others, 2006)."""
        best = steps.argmax(axis=1)
        new = np.concatenate([[True], best[1:] != best[:-1]]) & (best != 0)
        if not new.any():
            return "", 0.0
        return "".join(self._signs[sign] for sign in best[new]), float(steps.max(axis=1)[new].mean())


def _shown(line: Picture, width: int) -> Floats:
    """The line as a batch of one, on grey as wide as the model wants it."""
    wide = min(width, math.ceil(HEIGHT * line.shape[1] / line.shape[0]))
    paper = np.zeros((1, 3, HEIGHT, width), dtype=np.float32)
    paper[0, :, :, :wide] = normal(resized(line, (wide, HEIGHT)))
    return paper
