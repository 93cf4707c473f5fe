"""Which passage is most similar to a sentence: likeness in meaning and in words, never a proof."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from candor.index.embedder import Vectors
from candor.index.sentences import sentences as spans_of
from candor.index.word_overlap import shares
from candor.model.passage import Passage

MEANING = 0.5
"""The share of the cosine beside that of the words."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How similar a sentence and a passage are: `passage` is its place among those compared, `score` is in 0..1.

    `best` is the span of the passage's most similar sentence in its text.
    """

    passage: int
    score: float
    best: tuple[int, int] | None


def similar(
    sentences: Sequence[str], passages: Sequence[Passage], embed: Callable[[list[str]], Vectors]
) -> list[Likeness]:
    """The passage most similar to each sentence; nothing where there are no passages.

    The score is half the cosine and half the share of the sentence's words that the passage has; the cosine is half
    the passage's and half its best sentence's. Equal ones go to the passage that stands first.
    """
    if not passages:
        return []
    spans = [spans_of(passage.text) for passage in passages]
    parts = [passage.text[a:b] for passage, each in zip(passages, spans, strict=True) for a, b in each]
    vectors = embed([*sentences, *(passage.text for passage in passages), *parts])
    said, whole, part = np.split(vectors, [len(sentences), len(sentences) + len(passages)])
    bounds = list(pairwise(accumulate(map(len, spans), initial=0)))
    return [
        _closest(sentence, passages, spans, whole @ vector, [part[a:b] @ vector for a, b in bounds])
        for sentence, vector in zip(sentences, said, strict=True)
    ]


def _closest(
    sentence: str,
    passages: Sequence[Passage],
    spans: Sequence[Sequence[tuple[int, int]]],
    whole: Vectors,
    parts: Sequence[Vectors],
) -> Likeness:
    """`whole` are the passages' cosines, `parts` those of the sentences of each."""
    best = [float(each.max()) if each.size else float(cosine) for cosine, each in zip(whole, parts, strict=True)]
    meaning = np.maximum((whole + np.asarray(best)) / 2, 0.0)
    words = np.asarray(shares(sentence, [passage.text for passage in passages]))
    scores = MEANING * meaning + (1 - MEANING) * words
    at = int(np.argmax(scores))
    score = min(max(float(scores[at]), 0.0), 1.0)
    return Likeness(at, score, spans[at][int(np.argmax(parts[at]))] if spans[at] else None)
