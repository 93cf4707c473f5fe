"""What Candor connected to, and what it may."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from candor.model.connection import ConnectionMade


@dataclass(frozen=True, slots=True)
class Connections:
    """The ledger and the switch."""

    all: Callable[[int], Awaitable[list[ConnectionMade]]]
    """The newest connections, at most so many, those that were blocked included."""
    clear: Callable[[], Awaitable[None]]
    allowed: Callable[[], Awaitable[bool]]
    """Whether web pages and the like may be fetched without being allowed once each time; False unless chosen."""
    allow: Callable[[bool], Awaitable[None]]
    keep_token: Callable[[str], Awaitable[None]]
    """Keeps the token that the other machine's Ollama wants, in the keyring; "" forgets it. It is used from the next
    start on. Raises SecretsUnavailable."""
    elsewhere: str = ""
    """The other machine that questions and passages are sent to, where the person has Ollama on one; else ""."""
    protected: bool = True
    """Whether nobody on the way there can read them."""
