"""Which sentence of an answer is looked at by keys."""

from bisect import bisect_right
from functools import cached_property

from candor.services.doubt.sentences import Span, answer_sentences
from candor.ui.tr import tr


class SentenceWalk:
    """Holds the current sentence of one answer, as its span in the text; None where there is none."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.current: Span | None = None

    @cached_property
    def all(self) -> list[Span]:
        """The sentences in order; cut when they are first asked for."""
        return answer_sentences(self._text)

    def at(self, place: int) -> Span | None:
        """The sentence that has a character of the answer."""
        index = bisect_right(self.all, place, key=lambda span: span[0]) - 1
        return self.all[index] if index >= 0 and place < self.all[index][1] else None

    def step(self, by: int, near: int | None) -> bool:
        """Moves one sentence on or back, first to the one around the character `near`; false at the end."""
        if not self.all:
            return False
        if self.current is None:
            self.current = (self.at(near) if near is not None else None) or self.all[0 if by > 0 else -1]
            return True
        place = self.all.index(self.current) + by
        if not 0 <= place < len(self.all):
            return False
        self.current = self.all[place]
        return True

    @property
    def words(self) -> str:
        """What assistive technology reads: "Sentence 2 of 5: ..."."""
        if self.current is None:
            return ""
        start, end = self.current
        place, words = self.all.index(self.current) + 1, self._text[start:end]
        return tr("Sentence {place} of {count}: {words}", place=place, count=len(self.all), words=words)
