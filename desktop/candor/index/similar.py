"""Which passage is most similar to a sentence: likeness in meaning and in words, never a proof."""

from collections.abc import Sequence
from dataclasses import dataclass

from candor.index.best_sentence import best_sentences
from candor.index.embedder import Embedder
from candor.index.fusion import closeness
from candor.index.parted import Parted
from candor.index.sentences import sentences as spans_of
from candor.index.vectors import Vectors
from candor.index.word_overlap import shares
from candor.model.passage import Passage

MEANING = 0.5
"""The share of the closeness beside that of the words."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How similar a sentence and a passage are: `passage` is its place among those compared, `score` is in 0..1.

    `best` is the span of the passage's most similar sentence in its text.
    """

    passage: int
    score: float
    best: tuple[int, int] | None


def similar(sentences: Sequence[str], passages: Sequence[Passage], embedder: Embedder) -> list[Likeness]:
    """The passage most similar to each sentence; nothing where there are no passages.

    The score is half the closeness, as a search has it, and half the share of the sentence's words that the passage
    has. Equal ones go to the passage that stands first.
    """
    if not passages:
        return []
    texts = [passage.text for passage in passages]
    vectors = embedder.embed_parts(texts, [spans_of(text) for text in texts])
    return [
        _closest(sentence, vector, passages, vectors)
        for sentence, vector in zip(sentences, embedder.embed(sentences), strict=True)
    ]


def _closest(sentence: str, vector: Vectors, passages: Sequence[Passage], vectors: Sequence[Parted]) -> Likeness:
    meaning = [max(closeness(vector, each.whole, each.parts), 0.0) for each in vectors]
    words = shares(sentence, [passage.text for passage in passages])
    scores = [MEANING * close + (1 - MEANING) * share for close, share in zip(meaning, words, strict=True)]
    at = max(range(len(scores)), key=scores.__getitem__)
    (best,) = best_sentences(sentence, vector, [(passages[at], vectors[at].parts)])
    return Likeness(at, min(scores[at], 1.0), best)
