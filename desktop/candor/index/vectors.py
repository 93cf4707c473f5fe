"""Vectors as every part of the index knows them."""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""One vector, or one a row."""
Span = tuple[int, int]
"""From where to where in a text, in characters."""


def unit(vectors: Vectors) -> Vectors:
    """The same directions with length 1; no direction stays none."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True).astype(np.float32)
    directions: Vectors = vectors / np.maximum(lengths, np.float32(1e-12))
    return directions
