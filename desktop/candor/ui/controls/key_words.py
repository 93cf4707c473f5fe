"""Keys as they are written for a person."""

from PySide6.QtGui import QKeySequence


def key_words(keys: QKeySequence) -> str:
    """Such as "Ctrl Shift A" or "Ctrl +"; on macOS its signs, "⇧⌘A". "" for no key."""
    written = keys.toString(QKeySequence.SequenceFormat.NativeText)
    plus = written.endswith("+")
    return " ".join(part for part in written.split("+") if part) + (" +" if plus else "")
