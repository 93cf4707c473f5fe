"""Everything doubtful in one answer, worked out once for all who show it."""

from functools import cached_property

from candor.model.tokens import Tokens
from candor.model.turn import Turn
from candor.services.doubt.colouring import Colouring, Limits, limits
from candor.services.doubt.facts import Fact, facts
from candor.services.doubt.mark import Band, DoubtLevel, Mark
from candor.services.doubt.marks import Certainty, marks_over, token_marks, words


class TurnDoubt:
    """The marks of one turn, made when they are first asked for. Nothing for a turn without probabilities."""

    def __init__(self, turn: Turn, colouring: Colouring = Colouring.BANDS) -> None:
        self.turn, self.colouring = turn, colouring
        self._doubtful: dict[DoubtLevel, tuple[Mark, ...]] = dict.fromkeys((DoubtLevel.OFF, DoubtLevel.ORIGINS), ())

    def doubtful(self, level: DoubtLevel) -> tuple[Mark, ...]:
        """What is shown at a level: everything the colouring does not leave plain, in order."""
        if not self.turn.tokens:
            return ()
        if level not in self._doubtful:
            self._doubtful[level] = tuple(self._marks(level))
        return self._doubtful[level]

    @cached_property
    def words(self) -> tuple[Mark, ...]:
        """Every word and fact, doubtful or not, in order."""
        return marks_over(self._words, self._certainty) if self.turn.tokens else ()

    def band(self, token: int) -> Band:
        """How doubtful a token is as the answer is coloured."""
        return self._limits.band(Tokens.of(self.turn.tokens).logprobs[token])

    def _marks(self, level: DoubtLevel) -> tuple[Mark, ...]:
        if level is DoubtLevel.TOKENS:
            return token_marks(self.turn.text, self.turn.tokens, self._limits.mild, self._limits)
        return marks_over(self._facts if level is DoubtLevel.FACTS else self._words, self._certainty, self._limits.mild)

    @cached_property
    def _facts(self) -> list[Fact]:
        return facts(self.turn.text)

    @cached_property
    def _words(self) -> list[Fact]:
        return list(words(self.turn.text, self._facts))

    @cached_property
    def _certainty(self) -> Certainty:
        return Certainty(self.turn.tokens, self._limits)

    @cached_property
    def _limits(self) -> Limits:
        return limits(self.colouring, Tokens.of(self.turn.tokens).logprobs)
