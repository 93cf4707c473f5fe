"""One ranking from the two searches."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from candor.index.hit import Hit
from candor.index.vectors import Vectors

MEANING = 0.65
"""The share of the cosine beside BM25, and SENTENCE that of the best sentence in it.

Both were chosen on the two sets of shared/retrieval, where the figures are flat from .6 to .7 and from .5 to .7.
"""
SENTENCE = 0.6


@dataclass(frozen=True, slots=True)
class Ranked:
    """A hit with its fused score in 0..1, its closeness in -1..1, and its BM25 divided by the best one's."""

    hit: Hit
    score: float
    meaning: float
    words: float


def fuse(query: Vectors, near: Iterable[Hit], matching: Iterable[Hit], share: float = MEANING) -> list[Ranked]:
    """Ranks what either search found, best first: share * closeness + (1 - share) * BM25 / best BM25.

    The closeness is computed for every candidate, found by meaning or not. A convex combination ranks better than
    reciprocal rank fusion (Bruch, Gai and Ingber, TOIS 2023, arXiv 2210.11934); measured here too.
    """
    candidates = {hit.passage.id: hit for hit in (*near, *matching)}
    best = max((hit.words for hit in candidates.values()), default=0.0) or 1.0
    ranked = [_ranked(query, hit, hit.words / best, share) for hit in candidates.values()]
    # Equal scores in the order of the document, so that the same question always gives the same ranks.
    ranked.sort(key=lambda each: (-each.score, each.hit.passage.document, each.hit.passage.ordinal))
    return list(_without_repeats(ranked))


def closeness(query: Vectors, passage: Vectors, sentences: Vectors) -> float:
    """The passage's cosine and its best sentence's, mixed; where sentences have no vectors, the passage's alone."""
    whole = float(np.dot(query, passage))
    best = float((sentences @ query).max()) if len(sentences) else whole
    return min(max((1 - SENTENCE) * whole + SENTENCE * best, -1.0), 1.0)


def _ranked(query: Vectors, hit: Hit, words: float, share: float) -> Ranked:
    meaning = closeness(query, hit.vector, hit.parts)
    score = share * max(meaning, 0.0) + (1 - share) * words
    return Ranked(hit, score, meaning, words)


def _without_repeats(ranked: Iterable[Ranked]) -> Iterator[Ranked]:
    """Leaves out what the same document says again in the same words: it would take the place of something new."""
    said: set[tuple[str, str]] = set()
    for each in ranked:
        words = (each.hit.passage.document, each.hit.passage.text)
        if words not in said:
            said.add(words)
            yield each
