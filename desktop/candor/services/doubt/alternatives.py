"""What else the model nearly said at one place."""

import math
from dataclasses import dataclass

from candor.model.token import Alternative, Token
from candor.services.doubt.words import ordinal, percent, visible

SPLIT = "\ufffd"  # what the server calls a part of a character


@dataclass(frozen=True, slots=True)
class Bar:
    """One alternative. `shown` has its white space made visible; `chosen` is true for what the model wrote."""

    text: str
    shown: str
    probability: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The list at one token, most likely first.

    `rank` is the place of what was written, from 1; None when it is not among those listed. `others` is the
    probability of everything outside the list. `written` is what the model wrote, with white space made visible.
    """

    written: str
    probability: float
    bars: tuple[Bar, ...]
    others: float
    rank: int | None

    @property
    def words(self) -> str:
        """One sentence: what was written and which choice it was."""
        if not self.bars:
            return f"The model wrote {self.written}. The server listed no alternatives."
        if self.rank is not None:
            return f"The model wrote {self.written}, its {ordinal(self.rank)} choice."
        return f"The model wrote {self.written}. {self.absence}."

    @property
    def absence(self) -> str:
        """What is said of a token outside the list: it cannot be likelier than the last one listed; "" if inside."""
        if self.rank is not None or not self.bars:
            return ""
        return f"Not among the {len(self.bars)} listed; {percent(self.bars[-1].probability, 1)} or less"


def alternatives(token: Token) -> Alternatives:
    """The view of one token's alternatives; what was written is found by identity, never by its probability alone."""
    rank = _rank(token)
    bars = tuple(
        Bar(other.text, visible(other.text), other.probability, index == rank)
        for index, other in enumerate(token.alternatives)
    )
    others = max(0.0, 1.0 - math.fsum(bar.probability for bar in bars))
    return Alternatives(visible(token.text), token.probability, bars, others, None if rank is None else rank + 1)


def _rank(token: Token) -> int | None:
    same = [index for index, other in enumerate(token.alternatives) if other.text == token.text]
    if len(same) == 1 and SPLIT not in token.text:
        return same[0]
    return next((index for index in same if _as_likely(token.alternatives[index], token)), None)


def _as_likely(other: Alternative, token: Token) -> bool:
    return math.isclose(other.logprob, token.logprob, rel_tol=1e-5, abs_tol=1e-6)
