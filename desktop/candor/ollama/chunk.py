"""What an answer is streamed as."""

from dataclasses import dataclass

from candor.model.token import Token
from candor.model.turn import EndReason, Timings


@dataclass(frozen=True, slots=True)
class Chunk:
    """The answer grew by `text`; `tokens` cover it, with spans counted in the whole answer.

    `tokens` is empty when the server sent no probabilities for this text. A token may have an empty span: see `Token`.
    """

    text: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """The last line of a streamed answer; `reason` is STOP or LENGTH."""

    reason: EndReason
    timings: Timings
