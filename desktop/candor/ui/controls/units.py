"""Text as Qt counts it, in UTF-16 units."""

from PySide6.QtGui import QTextLine


def units(text: str) -> int:
    """The length of a text in UTF-16 units: a sign beyond the first 65,536, such as most emoji, counts as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def begin_of(text: str, length: int) -> str:
    """The text's first `length` units."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * length].decode("utf-16-le", "replace")


def cursor_x(line: QTextLine, place: int) -> float:
    """Where a unit of the laid out text begins on its line, in px."""
    found = line.cursorToX(place)  # PySide answers (x, position) where its types say one of both
    return float(found[0]) if isinstance(found, tuple) else 0.0
