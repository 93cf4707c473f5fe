"""How well a passage matches its question, in words."""

from candor.model.passage import Source


def is_compared(source: Source) -> bool:
    """Whether it was ever compared with the question; what reading everything had found when it was stopped was not."""
    return bool(source.score or source.meaning or source.words)


def match_words(source: Source) -> str:
    """Such as "0.87"; "" where nothing was compared."""
    return f"{source.score:.2f}" if is_compared(source) else ""


def match_said(source: Source) -> str:
    """The same for who hears it: ", match 0.87"."""
    return f", match {match_words(source)}" if is_compared(source) else ""


def parts_words(source: Source) -> str:
    """What the match is made of: "meaning 0.79, words 0.94"."""
    return f"meaning {source.meaning:.2f}, words {source.words:.2f}" if is_compared(source) else ""
