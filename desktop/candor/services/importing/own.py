"""Candor's own JSON, read back."""

import math
import os
from collections.abc import Sequence

import msgspec

from candor.model.archive import Talk
from candor.model.grounding import Grounding, Weighed
from candor.model.passage import Passage, Source
from candor.model.scope import Scope
from candor.model.text import Place
from candor.model.token import Alternative, Token
from candor.model.turn import Conversation, Turn
from candor.services.importing.shape import FileShape, GroundingShape, SourceShape, TokenShape, TurnShape

PLACE = ("start", "end", "page", "heading", "line", "slide", "sheet", "row", "key", "message", "part", "second")
SAME = (
    *("id", "parent", "role", "text", "created", "model", "ended", "searched", "coverage", "options", "budget"),
    *("timings", "failure", "speaks", "branched", "notices", "prompt", "thinking"),
)
SHARES = ("\\\\", "//")
"""How a path begins that leads to another machine: opening it would connect to whatever a stranger's file names."""


def own_talk(data: bytes) -> Talk:
    """The conversation in a file. Raises msgspec.DecodeError, RecursionError."""
    file = msgspec.json.decode(data, type=FileShape)
    known = file.conversation
    conversation = Conversation(**{name: getattr(known, name) for name in known.__struct_fields__})
    return Talk(conversation, [_turn(turn, known.id) for turn in file.turns])


def _turn(shape: TurnShape, conversation: str) -> Turn:
    scope = Scope(**{name: getattr(shape.scope, name) for name in shape.scope.__struct_fields__})
    return Turn(
        conversation=conversation,
        scope=scope,
        tokens=_tokens(shape.tokens),
        thinking_tokens=_tokens(shape.thinking_tokens),
        sources=tuple(_source(source) for source in shape.sources),
        grounding=_grounding(shape.grounding),
        **{name: getattr(shape, name) for name in SAME},
    )


def _tokens(shapes: Sequence[TokenShape]) -> tuple[Token, ...]:
    return tuple(
        Token(
            each.text,
            _logprob(each.logprob),
            tuple(Alternative(other.text, _logprob(other.logprob)) for other in each.alternatives),
            each.start,
            each.end,
        )
        for each in shapes
    )


def _source(shape: SourceShape) -> Source:
    place = Place(recognized=shape.recognized, **{name: getattr(shape, name) for name in PLACE})
    return Source(
        passage=Passage(shape.passage, shape.document, shape.ordinal, shape.text, place),
        rank=shape.rank,
        score=shape.score or 0.0,
        meaning=shape.meaning or 0.0,
        words=shape.words or 0.0,
        path=shape.path,
        location=b"" if shape.path.startswith(SHARES) or "\0" in shape.path else _located(shape.path),
        best=shape.best,
        digest=shape.digest,
    )


def _located(path: str) -> bytes:
    return os.fsencode(path.encode("utf-8", "replace").decode())


def _grounding(shape: GroundingShape | None) -> Grounding | None:
    if shape is None:
        return None
    words = tuple(
        Weighed(
            each.start, each.end, _logprob(each.with_files), _logprob(each.without), each.origin, tuple(each.carried)
        )
        for each in shape.words
    )
    return Grounding(words, shape.calls, shape.seconds)


def _logprob(value: float | None) -> float:
    return -math.inf if value is None else value
