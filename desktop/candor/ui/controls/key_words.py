"""Keys as they are written for a person."""

from PySide6.QtGui import QKeySequence

from candor.ui.tr import tr


def key_words(keys: QKeySequence | str) -> str:
    """Such as "Ctrl Shift A" or "Ctrl +", as the language's keyboards have them; on macOS its signs, "⇧⌘A".

    `keys` are Qt's, such as "Ctrl+Shift+A"; "" for no key.
    """
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    plus = written.endswith("+")
    return " ".join(part for part in written.split("+") if part) + (" +" if plus else "")


def with_keys(does: str, keys: str) -> str:
    """What something does with its keys, such as "Show sidebar (Ctrl B)"; alone where it has none."""
    return tr("{does} ({keys})", does=does, keys=key_words(keys)) if keys else does
