"""What asking needs of the other rooms."""

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from candor.model.turn import Options
from candor.services.asking.estimate_tokens import estimate_tokens
from candor.services.ports import CountTokens, Keeps, Ledger, Searches
from candor.services.server_ports import Answers
from candor.services.threads import Threads


def fresh_id() -> str:
    """32 hex digits that nothing else has."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class AskParts:
    """The stores and the server, and how a question is asked where it does not say so itself.

    `model` and `options` are the settings'; `passages` is how many a question is answered from at most, and `share` the
    part of the context window they fill.
    """

    answers: Answers
    index: Searches
    ledger: Ledger
    chats: Keeps
    threads: Threads
    options: Options
    model: str = ""
    passages: int = 12
    share: float = 0.5
    count: CountTokens = estimate_tokens
    now: Callable[[], float] = time.time
    new_id: Callable[[], str] = fresh_id
