"""Which side a text is written from."""

import re
from unicodedata import bidirectional

ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
LEFT, RIGHT = {"L"}, {"R", "AL"}


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from the right; what is isolated does not count."""
    directions = (bidirectional(sign) for sign in ISOLATED.sub("", text))
    return next((found in RIGHT for found in directions if found in LEFT | RIGHT), False)


def isolated(text: str) -> str:
    """A text to stand among other words, so that its direction turns none of them."""
    return f"\u2068{text}\u2069" if is_right_to_left(text) else text
