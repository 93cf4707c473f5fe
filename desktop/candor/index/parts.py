"""The sentences of a passage that have a vector of their own, and how these are stored."""

import numpy as np

from candor.index.sentences import sentences
from candor.index.vectors import Span, Vectors, unit

MOST = 32
"""Sentences at most: the lines of a long list would fill the disk, 384 bytes each, and say little one by one."""


def parts(text: str) -> list[Span]:
    """The spans of a passage's sentences; none where one says it all, or where there are more than MOST."""
    spans = sentences(text)
    return spans if 1 < len(spans) <= MOST else []


def packed(vectors: Vectors) -> bytes:
    """The directions in 8 bits a dimension, row after row: no figure of shared/retrieval changes by more than .001."""
    largest = np.abs(vectors).max(axis=1, keepdims=True, initial=1e-12)
    return bytes(np.rint(vectors / largest * 127).astype(np.int8))


def unpacked(data: bytes | None, dimensions: int) -> Vectors:
    """The unit vectors, a row each; none where the bytes are not whole vectors."""
    if not data or len(data) % dimensions:
        return np.zeros((0, dimensions), np.float32)
    return unit(np.frombuffer(data, np.int8).reshape(-1, dimensions).astype(np.float32))
