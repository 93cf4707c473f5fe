"""How many of a text's words other texts have."""

import math
import re
from collections import Counter
from collections.abc import Sequence

STEM = 6
"""Letters by which words are compared, so that "landlord's" and "terminated" meet their like."""

_WORD = re.compile(r"\w+")


def shares(asked: str, texts: Sequence[str]) -> list[float]:
    """How much of the words of `asked` each text has, 0..1; a word that many of the texts have counts little."""
    wanted = stems(asked)
    had = [stems(text) & wanted for text in texts]
    often = Counter(word for words in had for word in words)
    weights = {word: math.log(1 + len(texts) / (often[word] or 0.5)) for word in wanted}
    total = sum(weights.values()) or 1.0
    return [sum(weights[word] for word in words) / total for words in had]


def stems(text: str) -> set[str]:
    """The beginnings of a text's words, in lower case."""
    return {word.lower()[:STEM] for word in _WORD.findall(text)}
