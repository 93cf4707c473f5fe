"""Tells where a fact of an answer is best checked."""

from bisect import bisect_right
from functools import cached_property

from candor.model.passage import Source
from candor.model.turn import Turn
from candor.services.doubt.citations import Cited, cited
from candor.services.doubt.sentences import answer_sentences


class Checking:
    """Looks up the source to open for any stretch of one answer."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._sources = {source.rank: source for source in turn.sources}

    def source_for(self, start: int) -> Source | None:
        """The source cited by the sentence around the character `start`, the next after it first; else the best one."""
        if not self._sources:
            return None
        sentences = self._sentences
        at = bisect_right(sentences, (start, len(self._turn.text))) - 1
        begin, end = sentences[at] if at >= 0 and start < sentences[at][1] else (start, start)
        inside = [each for each in self._cited if begin <= each.start < end]
        after = [each for each in inside if each.start >= start]
        chosen = (after or inside[::-1])[:1]
        return self._sources[chosen[0].number] if chosen else self._sources[min(self._sources)]

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return answer_sentences(self._turn.text)

    @cached_property
    def _cited(self) -> list[Cited]:
        return [each for each in cited(self._turn.text) if each.number in self._sources]
