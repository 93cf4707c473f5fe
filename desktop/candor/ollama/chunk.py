"""What an answer is streamed as."""

from dataclasses import dataclass

from candor.model.token import Token
from candor.model.turn import EndReason, Timings


@dataclass(frozen=True, slots=True)
class Chunk:
    """The answer grew by `text`; `tokens` cover it, with spans counted in the whole answer.

    `tokens` is empty when the server sent no probabilities for this text. A token may have an empty span: see `Token`.
    A `thought` is what the model says to itself: no part of the answer, and its spans count in all that it thinks.
    """

    text: str
    tokens: tuple[Token, ...]
    thought: bool = False


@dataclass(frozen=True, slots=True)
class Finish:
    """The last line of a streamed answer; `reason` is STOP or LENGTH."""

    reason: EndReason
    timings: Timings
