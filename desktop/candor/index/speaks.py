"""Whether the documents speak about a question at all, before a model is asked."""

import math
import re
from collections.abc import Sequence

from candor.index.fusion import Ranked
from candor.model.passage import Speaks

WORDS = 0.75
"""What the words count beside the closeness."""
LIMIT = 0.52
"""The score from which on a question is covered, where LARGE passages or more are searched.

The three were chosen on the two sets of shared/retrieval: with half of the documents of a set in the index, about 99 of
100 questions about that half are over the limit, and 11 of 100 about anything else (`dev.py bench covered` shows it).
Refusing a question wrongly is the worse mistake. The same holds for an index of one article, or of its first page.
"""
SMALL = 0.7
"""The share of LIMIT for an index of no passage: among few passages, none comes close by chance."""
LARGE = 400

# A script without spaces between words has about two characters a word.
_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{1,2}|\w+")


def speaks_about(question: str, ranked: Sequence[Ranked], searched: int, passages: int) -> Speaks:
    """Best closeness + WORDS * best BM25 / the number of the question's words / ln(1 + passages), against the limit.

    BM25 grows with the logarithm of the number of all `passages`, however few of them were `searched`.
    """
    meaning = max((each.meaning for each in ranked), default=0.0)
    words = max((each.hit.words for each in ranked), default=0.0) / max(len(_WORD.findall(question)), 1)
    score = max(meaning, 0.0) + WORDS * words / math.log(1 + max(passages, 1))
    return Speaks(meaning, words, score, score >= limit(searched))


def limit(searched: int) -> float:
    """LIMIT, and less where fewer than LARGE passages are searched."""
    return LIMIT * min(1.0, SMALL + (1 - SMALL) * math.log(1 + searched) / math.log(1 + LARGE))
