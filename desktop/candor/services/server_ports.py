"""What the services need of a model's server, as small protocols. `core` hands in the object."""

from collections.abc import AsyncGenerator, Sequence
from typing import Protocol, runtime_checkable

from candor.model.events import ServerState
from candor.model.message import Message
from candor.model.token import Token
from candor.model.turn import EndReason, Options, Timings


class Chunk(Protocol):
    """A piece of a streamed answer (ollama/). `tokens` cover `text`; their spans are counted in the whole answer."""

    @property
    def text(self) -> str:
        """What was added to the answer."""
        ...

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Empty when the server sends no probabilities."""
        ...

    @property
    def thought(self) -> bool:
        """Whether the model says it to itself: it is no part of the answer, and its spans count in the thoughts."""
        ...


@runtime_checkable
class Finish(Protocol):
    """The last line of a streamed answer (ollama/)."""

    @property
    def reason(self) -> EndReason:
        """STOP or LENGTH."""
        ...

    @property
    def timings(self) -> Timings:
        """What the server measured."""
        ...


class Answers(Protocol):
    """A model's server (ollama/)."""

    async def state(self) -> ServerState:
        """Never raises OllamaError: what is wrong is in `failure`."""
        ...

    def chat(self, model: str, messages: Sequence[Message], options: Options) -> AsyncGenerator[Chunk | Finish, None]:
        """Streams an answer and ends with exactly one Finish. Closing the iterator or cancelling stops the server.

        Raises OllamaError.
        """
        ...

    async def context_length(self, model: str) -> int | None:
        """The context the model was trained for, in tokens; None where the server does not say."""
        ...

    async def render(self, model: str, messages: Sequence[Message], options: Options) -> str:
        """The messages as the model's template puts them, up to where the answer begins. Raises OllamaError."""
        ...

    def go_on(self, model: str, text: str, options: Options) -> AsyncGenerator[Chunk | Finish, None]:
        """Streams what follows a rendered prompt with the beginning of an answer; spans count from there.

        As `chat` otherwise. Raises OllamaError.
        """
        ...

    async def score(self, model: str, messages: Sequence[Message], answer: str, options: Options) -> Sequence[Token]:
        """The tokens of a given answer with the probabilities the model gives them after these messages.

        They are cut as the model cuts a JSON string, not as when the answer was written: compare by characters. Raises
        OllamaError.
        """
        ...
