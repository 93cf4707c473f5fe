"""A text's vector and those of its parts, from one look at the text."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from candor.index.vectors import Span, Vectors


@dataclass(frozen=True, slots=True)
class Parted:
    """Unit vectors: of the whole text, shape (dimensions,), and of each part, shape (parts, dimensions)."""

    whole: Vectors
    parts: Vectors


def mean_of_parts(tokens: Vectors, offsets: Sequence[Span], spans: Sequence[Span]) -> list[Vectors | None]:
    """The mean of the tokens that begin in each span; None where none does, as beyond the model's window.

    `tokens` are the model's output, a row a token, and `offsets` where each stands in the text; special tokens are
    empty there.
    """
    real = [at for at, (start, end) in enumerate(offsets) if end > start]
    starts = [offsets[at][0] for at in real]
    bounds = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in spans]
    return [tokens[real[a:b]].mean(axis=0) if a < b else None for a, b in bounds]
