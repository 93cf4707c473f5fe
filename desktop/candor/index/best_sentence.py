"""Which sentence of each passage answers the question best."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from candor.index.embedder import Vectors
from candor.index.sentences import sentences
from candor.index.word_overlap import shares
from candor.model.passage import Passage

TRIED = 3
"""Sentences of a passage whose meaning is looked at: those that share most with the question's words.

On both sets of shared/retrieval that is half of all sentences or less, and marks the known evidence as often as a look
at all of them does: in 71 of 100 passages that hold it. By meaning alone it is 66.
"""
WORDS = 0.5
"""What all of the question's words are worth beside a cosine of 1."""
LINE = 80
"""Characters of a heading at most."""

_ENDED = re.compile(r"[.!?…:;,。！？｡][\"'”’»)\]」』）]*$")
_NO_HEADING = re.compile(r"[-*•–+|]|.*(\||\t|: )", re.DOTALL)

Span = tuple[int, int]


def best_sentences(
    question: str, vector: Vectors, passages: Sequence[Passage], embed: Callable[[list[str]], Vectors]
) -> list[Span | None]:
    """The span of each passage's best sentence in its text: by the question's words and by meaning together.

    A passage of one sentence needs no look; a heading is best only where nothing else is there.
    """
    spans = [_candidates(passage) for passage in passages]
    texts = [[passage.text[a:b] for a, b in each] for passage, each in zip(passages, spans, strict=True)]
    flat = iter(shares(question, [text for each in texts for text in each]))
    words = [[next(flat) for _ in each] for each in texts]
    tried = [_tried(each) for each in words]
    looked_at = [each[at] for each, chosen in zip(texts, tried, strict=True) for at in chosen]
    closeness = iter(embed(looked_at) @ vector if looked_at else ())
    best: list[Span | None] = []
    for each, share, chosen in zip(spans, words, tried, strict=True):
        scores = [float(next(closeness)) + WORDS * share[at] for at in chosen]
        best.append(each[chosen[int(np.argmax(scores))]] if chosen else each[0] if each else None)
    return best


def _candidates(passage: Passage) -> list[Span]:
    spans = sentences(passage.text)
    after = [*(following for _, following in pairwise(spans)), None]
    real = [span for span, following in zip(spans, after, strict=True) if not _is_heading(passage, span, following)]
    return real or spans


def _is_heading(passage: Passage, span: Span, following: Span | None) -> bool:
    """One line that opens a paragraph, ends without a mark, and stands above a sentence; or a known title."""
    text, line = passage.text, passage.text[slice(*span)]
    if line.startswith("#") or line in passage.place.heading:
        return True
    if following is None or len(line) > LINE or _ENDED.search(line) or _NO_HEADING.match(line):
        return False
    opens = not text[: span[0]].strip() or text[: span[0]].rstrip(" \t").endswith("\n\n")
    return opens and "\n" not in line and bool(_ENDED.search(text[slice(*following)]))


def _tried(words: Sequence[float]) -> list[int]:
    """Which sentences are worth a look; all where words say nothing, as in a script without spaces."""
    if len(words) < 2 or not any(words):
        return list(range(len(words))) if len(words) > 1 else []
    return sorted(range(len(words)), key=lambda at: -words[at])[:TRIED]
