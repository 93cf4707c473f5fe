"""An answer on its way."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from candor.model.events import ThoughtArrived, TokenArrived
from candor.model.failure import Failure
from candor.model.token import Token
from candor.model.token_columns import TokenBuilder
from candor.model.tokens import Tokens
from candor.model.turn import EndReason, Role, Turn
from candor.services.asking.notices import is_no_model


class Draft:
    """The answer as far as it came: its words grow, and what is known about it is set."""

    def __init__(self, begun: Turn) -> None:
        self._answer = begun
        self._text: list[str] = []
        self._length = 0
        self._tokens = TokenBuilder()
        self._thoughts: list[str] = []
        self._thought_tokens = TokenBuilder()
        self._notices: list[Failure] = []
        self.write(begun.text, begun.tokens)

    @property
    def answer(self) -> Turn:
        """What is known about the answer, without its words."""
        return self._answer

    @property
    def has_words(self) -> bool:
        """Whether anything was written."""
        return self._length > 0

    @property
    def has_tokens(self) -> bool:
        """Whether the server sends probabilities."""
        return len(self._tokens) > 0

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self._text)

    @property
    def tokens(self) -> Tokens:
        """The tokens that cover it."""
        return Tokens(self._tokens.columns())

    @property
    def length(self) -> int:
        """How many characters were written."""
        return self._length

    def set(self, **known: Any) -> None:
        """Sets fields of the answer's turn."""
        self._answer = replace(self._answer, **known)

    @classmethod
    def of(cls, question: Turn, identity: str) -> "Draft":
        """An answer to a question without a word yet."""
        return cls(Turn(identity, question.conversation, question.id, Role.ASSISTANT, "", 0.0, scope=question.scope))

    def write(self, text: str, tokens: Sequence[Token] = ()) -> TokenArrived:
        """Adds words; the tokens' spans count in the whole answer."""
        self._text.append(text)
        self._length += len(text)
        self._tokens.extend(tokens)
        return TokenArrived(text, tuple(tokens))

    def think(self, text: str, tokens: Sequence[Token] = ()) -> ThoughtArrived:
        """Adds what the model says to itself; the tokens' spans count in all that it thinks."""
        self._thoughts.append(text)
        self._thought_tokens.extend(tokens)
        return ThoughtArrived(text, tuple(tokens))

    def rewrite(self, text: str, tokens: Iterable[Token]) -> None:
        """Puts other words in the place of what was written."""
        self._text, self._length = [text], len(text)
        self._tokens = TokenBuilder(tokens)

    def tell(self, *notices: Failure) -> None:
        """Adds what the person should know though nothing broke."""
        self._notices.extend(notices)

    def broke(self, failure: Failure) -> None:
        """Something went wrong; what is there stays."""
        no_model = is_no_model(failure) and not self.has_words
        self.set(ended=EndReason.NO_MODEL if no_model else EndReason.BROKEN, failure=failure)

    def whole(self, created: float, reason: EndReason | None = None) -> Turn:
        """The answer as it can be kept; `reason` goes before the one that was set."""
        self.set(
            text=self.text,
            tokens=self.tokens,
            thinking="".join(self._thoughts),
            thinking_tokens=Tokens(self._thought_tokens.columns()),
            notices=tuple(self._notices),
            ended=reason or self._answer.ended,
            created=created,
        )
        return self._answer
