"""Which token of an answer is looked at: under the pointer, reached by keys, or pinned."""

from bisect import bisect_right
from collections.abc import Sequence

from candor.model.token import Token
from candor.model.tokens import Tokens
from candor.services.doubt.mark import Mark


class TokenWalk:
    """Holds the current and the pinned token of one answer, as indices; None where there is none.

    Tokens of white space alone and the empty parts of split characters are stepped over.
    """

    def __init__(self, text: str, tokens: Sequence[Token], doubtful: Sequence[Mark]) -> None:
        self.current: int | None = None
        self.pinned: int | None = None
        dense = Tokens.of(tokens)
        self._starts, self._ends = dense.starts, dense.ends
        spans = enumerate(zip(dense.starts, dense.ends, strict=True))
        self._stops = [index for index, (start, end) in spans if text[start:end].strip()]
        self._doubtful = sorted(mark.token for mark in doubtful)

    @property
    def shown(self) -> int | None:
        """The token whose alternatives are to be seen."""
        return self.pinned if self.pinned is not None else self.current

    def at(self, place: int) -> int | None:
        """The token that wrote a character of the answer."""
        index = bisect_right(self._starts, place) - 1
        while index > 0 and self._starts[index] == self._ends[index]:
            index -= 1
        return index if index >= 0 and place < self._ends[index] else None

    def step(self, by: int) -> bool:
        """Moves one token on or back; false at the end. A pin moves along."""
        return self._go(self._stops, by)

    def step_doubtful(self, by: int) -> bool:
        """Moves to the next or previous doubtful stretch; false when there is no further one."""
        return self._go(self._doubtful, by)

    def pin(self, index: int | None) -> None:
        """Pins a token, or lets go; pinning the pinned one lets go too."""
        self.pinned = None if index == self.pinned else index
        self.current = self.pinned

    def _go(self, stops: Sequence[int], by: int) -> bool:
        if not stops:
            return False
        here = self.shown
        if here is None:
            place = 0 if by > 0 else len(stops) - 1
        else:
            place = bisect_right(stops, here) if by > 0 else bisect_right(stops, here - 1) - 1
        if not 0 <= place < len(stops):
            return False
        self.current = stops[place]
        if self.pinned is not None:
            self.pinned = self.current
        return True
