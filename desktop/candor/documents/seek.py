"""Where words stand in a text."""

import re
from itertools import islice

MOST = 1_000


def spans_of(words: str, text: str) -> list[tuple[int, int]]:
    """The spans of the first 1,000 places of some words, whatever their case and however lines break between them."""
    parts = [re.escape(part).replace(r"\-", r"-\s?") for part in words.split()]
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE) if parts else iter(())
    return [place.span() for place in islice(found, MOST)]
