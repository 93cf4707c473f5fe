"""Conversations as trees of turns."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from candor.model.failure import Failure
from candor.model.grounding import Grounding
from candor.model.message import Message
from candor.model.passage import Coverage, Source, Speaks
from candor.model.scope import EVERYTHING, Scope
from candor.model.token import Token


class Role(StrEnum):
    """Who speaks."""

    USER = "user"
    ASSISTANT = "assistant"


class EndReason(StrEnum):
    """Why an answer ended."""

    STOP = "stop"  # the model was done
    LENGTH = "length"  # the reserve for the answer was used up
    CANCELLED = "cancelled"  # the person pressed Stop
    BROKEN = "broken"  # a failure; what had arrived is kept
    NO_MODEL = "no-model"  # no server or no model: the closest passages stand in for an answer
    NOT_FOUND = "not-found"  # the documents do not speak about it, and nothing else may answer


@dataclass(frozen=True, slots=True)
class Timings:
    """What the server measured. Seconds; tokens counted by the server, 0 where it said nothing."""

    total: float = 0.0
    load: float = 0.0
    prompt: float = 0.0
    answer: float = 0.0
    prompt_tokens: int = 0
    answer_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """How the model is asked. `context` and `answer_reserve` are in tokens; None leaves the model's own default.

    `stop` are texts at which the answer ends. `keep_alive` is how long the server keeps the model in memory, as it
    writes durations ("5m", "-1" for ever), "" for its own. `system` is the person's own instruction, which stands
    before Candor's. With `think` a model that can think does so first; what it thinks is no part of the answer.
    """

    context: int = 8192
    answer_reserve: int = 1024
    temperature: float | None = None
    seed: int | None = None
    top_logprobs: int = 20
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    stop: tuple[str, ...] = ()
    keep_alive: str = ""
    system: str = ""
    think: bool = False


@dataclass(frozen=True, slots=True)
class Budget:
    """How the context window is shared, in tokens (estimated before the answer).

    `left_out_turns` and `left_out_passages` did not fit. `read` is what the server says it read, None until it
    answered.
    """

    context: int
    system: int
    history: int
    passages: int
    question: int
    answer: int
    left_out_turns: int = 0
    left_out_passages: int = 0
    read: int | None = None

    @property
    def prompt(self) -> int:
        """The whole prompt."""
        return self.system + self.history + self.passages + self.question

    @property
    def free(self) -> int:
        """What is left after prompt and reserve; never below 0."""
        return max(0, self.context - self.prompt - self.answer)


@dataclass(frozen=True, slots=True)
class BranchPoint:
    """Where an answer left another one: the other's turn id, and the index of the token chosen instead in this one."""

    answer: str
    token: int


@dataclass(frozen=True, slots=True)
class Turn:
    """A node of a conversation's tree.

    `id` and `conversation` are 32 hex digits; `parent` is None for a first question. `created` is Unix time in
    seconds. For an answer: `text` is exactly what the server sent, `tokens` cover it (Tokens, a dense sequence; empty
    when the server sends no probabilities), `ended` tells why it ended and `failure` what went wrong; `notices` are
    things the person should know though the answer is whole (an old server, a clipped prompt). `searched` is the
    question that was searched for, "" where it was the question's own text; `prompt` is exactly what the model was
    sent.

    `scope` is what part of the library was asked: of a question and of its answers. `thinking` is what a model that can
    think said to itself before the answer, with its own tokens, whose spans count in it.
    """

    id: str
    conversation: str
    parent: str | None
    role: Role
    text: str
    created: float
    tokens: Sequence[Token] = ()
    sources: tuple[Source, ...] = ()
    coverage: Coverage | None = None
    model: str = ""
    options: Options | None = None
    budget: Budget | None = None
    timings: Timings | None = None
    ended: EndReason | None = None
    failure: Failure | None = None
    notices: tuple[Failure, ...] = ()
    scope: Scope = EVERYTHING
    searched: str = ""
    speaks: Speaks | None = None
    prompt: tuple[Message, ...] = ()
    branched: BranchPoint | None = None
    grounding: Grounding | None = None
    thinking: str = ""
    thinking_tokens: Sequence[Token] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """A tree of turns with a title; times are Unix seconds. `leaf` is the last turn of the path that was looked at.

    `folder` is the name of the group it was put into, "" for none. `options` is how its questions are asked, None for
    the settings' way.
    """

    id: str
    title: str
    created: float
    updated: float
    leaf: str | None = None
    folder: str = ""
    pinned: bool = False
    archived: bool = False
    options: Options | None = None
