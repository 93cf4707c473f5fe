"""Whether the documents speak about a question at all, before a model is asked."""

import math
import re
from collections.abc import Sequence

from candor.index.fusion import Ranked
from candor.model.passage import Speaks

WORDS = 0.75
"""What the words count beside the cosine: chosen on both sets of shared/retrieval, as LIMIT."""
LIMIT = 0.5
"""The score from which on a question is covered.

Chosen so that about two in a hundred questions of either set whose answer is in the index fall below it; about nine in
ten foreign ones do. Refusing a question wrongly is the worse mistake.
"""

# A script without spaces between words has about two characters a word.
_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{1,2}|\w+")


def speaks_about(question: str, ranked: Sequence[Ranked], passages: int) -> Speaks:
    """Best closeness + WORDS * best BM25 / the number of the question's words / ln(1 + passages), against LIMIT.

    BM25 grows with the logarithm of the number of passages, whichever of them were searched; divided by it, one limit
    holds for a library of one page and for one of a thousand.
    """
    meaning = max((each.meaning for each in ranked), default=0.0)
    words = max((each.hit.words for each in ranked), default=0.0) / max(len(_WORD.findall(question)), 1)
    score = max(meaning, 0.0) + WORDS * words / math.log(1 + max(passages, 1))
    return Speaks(meaning, words, score, score >= LIMIT)
