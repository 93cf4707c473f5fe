"""Conversations of others, which are only words: a path of questions and answers."""

import time
import uuid
from collections.abc import Iterable
from typing import NamedTuple

from candor.model.archive import Talk
from candor.model.turn import Conversation, EndReason, Role, Turn

LATEST = 253_402_300_799.0  # the year 9999


class Said(NamedTuple):
    """One message; `created` is 0 where nobody knows."""

    role: Role
    text: str
    created: float = 0.0
    model: str = ""


def talk_of(title: str, lines: Iterable[Said], created: float = 0.0) -> Talk:
    """A conversation of these messages, with ids of its own; what one speaker says twice on end is put together."""
    number, now = uuid.uuid4().hex, time.time()
    turns: list[Turn] = []
    for said in _joined(lines):
        parent = turns[-1].id if turns else None
        ended = EndReason.STOP if said.role is Role.ASSISTANT else None
        turns.append(
            Turn(
                id=uuid.uuid4().hex,
                conversation=number,
                parent=parent,
                role=said.role,
                text=said.text,
                created=_moment(said.created) or _moment(created) or now,
                model=said.model,
                ended=ended,
            )
        )
    begun = _moment(created) or (turns[0].created if turns else now)
    updated = max([begun, *(turn.created for turn in turns)])
    return Talk(Conversation(number, title, begun, updated, turns[-1].id if turns else None), turns)


def _joined(lines: Iterable[Said]) -> list[Said]:
    joined: list[Said] = []
    for said in lines:
        if not said.text.strip() or (not joined and said.role is Role.ASSISTANT):
            continue
        if joined and joined[-1].role is said.role:
            joined[-1] = joined[-1]._replace(text=f"{joined[-1].text}\n\n{said.text}")
        else:
            joined.append(said)
    return joined


def _moment(seconds: float) -> float:
    return seconds if 0 < seconds <= LATEST else 0.0
