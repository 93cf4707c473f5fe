"""How well a passage matches its question, in words."""

from candor.model.passage import Source
from candor.ui.tr import figure, tr


def is_compared(source: Source) -> bool:
    """Whether it was ever compared with the question; what reading everything had found when it was stopped was not."""
    return bool(source.score or source.meaning or source.words)


def match_words(source: Source) -> str:
    """Such as "0.87"; "" where nothing was compared."""
    return figure(source.score, ".2f") if is_compared(source) else ""


def match_said(source: Source, named: str) -> str:
    """A passage's name with the same for who hears it: "Source 3, lease.pdf, match 0.87"."""
    return tr("{source}, match {match:.2f}", source=named, match=source.score) if is_compared(source) else named


def parts_words(source: Source) -> str:
    """What the match is made of: "meaning 0.79, words 0.94"."""
    if not is_compared(source):
        return ""
    return tr("meaning {meaning:.2f}, words {words:.2f}", meaning=source.meaning, words=source.words)
