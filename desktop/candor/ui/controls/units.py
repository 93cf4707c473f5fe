"""Text as Qt counts and turns it: in UTF-16 units, from the left or from the right."""

import re
from unicodedata import bidirectional

from PySide6.QtGui import QTextLine

ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
LEFT, RIGHT = {"L"}, {"R", "AL"}


def units(text: str) -> int:
    """The length of a text in UTF-16 units: a sign beyond the first 65,536, such as most emoji, counts as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def begin_of(text: str, length: int) -> str:
    """The text's first `length` units."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * length].decode("utf-16-le", "replace")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from the right; what is isolated does not count."""
    directions = (bidirectional(sign) for sign in ISOLATED.sub("", text))
    return next((found in RIGHT for found in directions if found in LEFT | RIGHT), False)


def cursor_x(line: QTextLine, place: int) -> float:
    """Where a unit of the laid out text begins on its line, in px."""
    found = line.cursorToX(place)  # PySide answers (x, position) where its types say one of both
    return float(found[0]) if isinstance(found, tuple) else 0.0


def isolated(text: str) -> str:
    """A text to stand among other words, so that its direction turns none of them."""
    return f"\u2068{text}\u2069" if is_right_to_left(text) else text
