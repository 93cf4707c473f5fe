"""One ranking from the two searches."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from candor.index.embedder import Vectors
from candor.index.hit import Hit

MEANING = 0.5
"""The share of the cosine: .5 was best on both sets of shared/retrieval, and flat between .4 and .6."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A hit with its fused score in 0..1, its cosine in -1..1, and its BM25 divided by the best one's."""

    hit: Hit
    score: float
    meaning: float
    words: float


def fuse(query: Vectors, near: Iterable[Hit], matching: Iterable[Hit], share: float = MEANING) -> list[Ranked]:
    """Ranks what either search found, best first: share * cosine + (1 - share) * BM25 / best BM25.

    The cosine is computed for every candidate, found by meaning or not. A convex combination ranks better than
    reciprocal rank fusion (Bruch, Gai and Ingber, TOIS 2023, arXiv 2210.11934); measured here too.
    """
    candidates = {hit.passage.id: hit for hit in (*near, *matching)}
    best = max((hit.words for hit in candidates.values()), default=0.0) or 1.0
    ranked = []
    for hit in candidates.values():
        meaning, words = float(np.dot(query, hit.vector)), hit.words / best
        score = share * max(meaning, 0.0) + (1 - share) * words
        ranked.append(Ranked(hit, min(score, 1.0), min(max(meaning, -1.0), 1.0), words))
    # Equal scores in a fixed order, so that the same question always gives the same ranks.
    return sorted(ranked, key=lambda each: (-each.score, each.hit.passage.id))
