"""Compares facts with a text: numbers and dates by value, names and quotes by whole words."""

from candor.services.doubt.figures import Figure, days, figures, plain
from candor.services.doubt.mark import Kind


class Compared:
    """A text that was read once for its figures, dates and words."""

    def __init__(self, text: str) -> None:
        self._figures: dict[object, list[Figure]] = {}
        for figure in figures(text):
            for value in figure.readings:
                self._figures.setdefault(value, []).append(figure)
        self._days = set(days(text))
        self._words = plain(text)

    def has(self, words: str, kind: Kind) -> bool:
        """Whether the same fact stands here."""
        if kind is Kind.DATE and (wanted := days(words)):
            return any(day.same_as(other) for day in wanted for other in self._days)
        if kind in {Kind.NUMBER, Kind.DATE}:
            return any(self._counts(value, figure) for figure in figures(words) for value in figure.readings)
        return stands(plain(words), self._words)

    def _counts(self, value: object, figure: Figure) -> bool:
        return any(figure.same_as(other) for other in self._figures.get(value, ()))


def stands(words: str, text: str) -> bool:
    """Whether the words stand in the text and are no part of longer ones."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (at and _in_word(text[at - 1])) and not (end < len(text) and _in_word(text[end])):
            return True
        at = text.find(words, at + 1)
    return False


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
