"""Candor's own JSON as it may come in: every field has its type and its limits, and there are no others."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from candor.model.failure import Failure
from candor.model.grounding import Origin
from candor.model.message import Message
from candor.model.passage import Coverage, Speaks
from candor.model.scope import Attachment
from candor.model.turn import BranchPoint, Budget, EndReason, Options, Role, Timings

Id = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Number = Annotated[int, Meta(ge=1, le=2**31 - 1)]
Moment = Annotated[float, Meta(ge=0, le=253_402_300_799)]  # the year 9999: no clock shows more


class AlternativeShape(Struct, forbid_unknown_fields=True):
    """A token the model nearly wrote."""

    text: str
    logprob: float | None


class TokenShape(Struct, forbid_unknown_fields=True):
    """A token."""

    text: str
    logprob: float | None
    start: Count
    end: Count
    alternatives: Annotated[list[AlternativeShape], Meta(max_length=1000)]


class SourceShape(Struct, forbid_unknown_fields=True):
    """A passage that was found."""

    rank: Number
    path: str
    digest: str
    document: str
    passage: str
    start: Count
    end: Count
    page: Number | None
    line: Number | None
    heading: tuple[str, ...]
    text: str
    best: tuple[Count, Count] | None
    score: float | None
    meaning: float | None
    words: float | None
    ordinal: Count = 0
    slide: Number | None = None
    sheet: str = ""
    row: Number | None = None
    key: str = ""
    message: Number | None = None
    part: tuple[str, ...] = ()
    second: Count | None = None
    recognized: bool = False


class ScopeShape(Struct, forbid_unknown_fields=True):
    """The part of the library that was asked."""

    within: tuple[str, ...]
    kinds: tuple[str, ...]
    since: date | None
    until: date | None
    collections: tuple[str, ...] = ()
    attached: tuple[Attachment, ...] = ()


class WeighedShape(Struct, forbid_unknown_fields=True):
    """A stretch that was weighed."""

    start: Count
    end: Count
    with_files: float | None
    without: float | None
    origin: Origin
    carried: tuple[tuple[Number, float], ...]


class GroundingShape(Struct, forbid_unknown_fields=True):
    """An answer that was weighed."""

    words: tuple[WeighedShape, ...]
    calls: Count
    seconds: float


class TurnShape(Struct, forbid_unknown_fields=True):
    """A question, or an answer with all that belongs to it."""

    id: Id
    parent: Id | None
    role: Role
    created: Moment
    text: str
    scope: ScopeShape
    model: str = ""
    ended: EndReason | None = None
    searched: str = ""
    coverage: Coverage | None = None
    options: Options | None = None
    budget: Budget | None = None
    timings: Timings | None = None
    failure: Failure | None = None
    speaks: Speaks | None = None
    branched: BranchPoint | None = None
    grounding: GroundingShape | None = None
    notices: tuple[Failure, ...] = ()
    prompt: tuple[Message, ...] = ()
    sources: tuple[SourceShape, ...] = ()
    tokens: tuple[TokenShape, ...] = ()
    thinking: str = ""
    thinking_tokens: tuple[TokenShape, ...] = ()


class ConversationShape(Struct, forbid_unknown_fields=True):
    """What is known of the whole."""

    id: Id
    title: str
    created: Moment
    updated: Moment
    leaf: Id | None
    folder: str = ""
    pinned: bool = False
    archived: bool = False
    options: Options | None = None


class FileShape(Struct, forbid_unknown_fields=True):
    """The file."""

    format: Literal["candor-conversation"]
    version: Literal[1]
    conversation: ConversationShape
    turns: Annotated[list[TurnShape], Meta(max_length=200_000)]
