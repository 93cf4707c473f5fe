"""A conversation as JSON. docs/export.md and docs/conversation.schema.json describe every field."""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from candor.model.passage import Source
from candor.model.scope import Scope
from candor.model.token import Token
from candor.model.turn import Conversation, Role, Turn
from candor.services.place_words import place_fields

FORMAT = "candor-conversation"
VERSION = 1


def written(conversation: Conversation, turns: Sequence[Turn]) -> str:
    """One JSON object, indented, with every turn in the order in which it was kept."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "conversation": asdict(conversation),
        "turns": [_question(turn) if turn.role is Role.USER else _answer(turn) for turn in turns],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _question(turn: Turn) -> dict[str, Any]:
    return {
        "id": turn.id,
        "parent": turn.parent,
        "role": turn.role.value,
        "created": turn.created,
        "text": turn.text,
        "scope": _scope(turn.scope),
    }


def _answer(turn: Turn) -> dict[str, Any]:
    plain = ("coverage", "options", "budget", "timings", "failure", "speaks", "branched", "grounding")
    return {
        **_question(turn),
        "model": turn.model,
        "ended": turn.ended.value if turn.ended else None,
        "searched": turn.searched,
        **{name: _plain(getattr(turn, name)) for name in plain},
        "notices": [asdict(notice) for notice in turn.notices],
        "prompt": [asdict(message) for message in turn.prompt],
        "sources": [_source(source) for source in turn.sources],
        "tokens": [_token(token) for token in turn.tokens],
        **_thoughts(turn),
    }


def _thoughts(turn: Turn) -> dict[str, Any]:
    if not turn.thinking:
        return {}
    return {"thinking": turn.thinking, "thinking_tokens": [_token(token) for token in turn.thinking_tokens]}


def _source(source: Source) -> dict[str, Any]:
    return {
        "rank": source.rank,
        "path": source.path,
        "digest": source.digest,
        "document": source.passage.document,
        "passage": source.passage.id,
        "ordinal": source.passage.ordinal,
        **place_fields(source.passage.place),
        "text": source.passage.text,
        "best": list(source.best) if source.best else None,
        "score": _number(source.score),
        "meaning": _number(source.meaning),
        "words": _number(source.words),
    }


def _token(token: Token) -> dict[str, Any]:
    return {
        "text": token.text,
        "logprob": _number(token.logprob),
        "start": token.start,
        "end": token.end,
        "alternatives": [{"text": other.text, "logprob": _number(other.logprob)} for other in token.alternatives],
    }


def _scope(scope: Scope) -> dict[str, Any]:
    return {
        "collections": list(scope.collections),
        "within": list(scope.within),
        "kinds": list(scope.kinds),
        "since": scope.since.isoformat() if scope.since else None,
        "until": scope.until.isoformat() if scope.until else None,
        "attached": [asdict(each) for each in scope.attached],
    }


def _plain(value: Any) -> Any:
    return None if value is None else _clean(asdict(value))


def _clean(value: Any) -> Any:
    match value:
        case dict():
            return {key: _clean(part) for key, part in value.items()}
        case list() | tuple():
            return [_clean(part) for part in value]
        case float():
            return _number(value)
        case date():
            return value.isoformat()
    return value


def _number(value: float) -> float | None:
    """JSON has no infinity: null stands for what is not finite, such as the logarithm of 0."""
    return value if math.isfinite(value) else None
