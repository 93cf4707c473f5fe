"""Connections, as the ledger keeps them."""

from dataclasses import dataclass
from enum import StrEnum

from candor.guard import Contact


class Why(StrEnum):
    """What a connection is for."""

    ANSWER = "answer"  # a question, its prompt and the answer
    MODELS = "models"  # looking at the server, fetching or making a model
    PAGE = "page"  # a web page that was asked for
    DATABASE = "database"
    EMBEDDER = "embedder"  # fetching an embedding model
    UPDATE = "update"
    UNKNOWN = "unknown"  # nobody said why: shown as such


@dataclass(frozen=True, slots=True)
class ConnectionMade:
    """One connection. Times are Unix seconds, `seconds` how long it was open; sizes are bytes of its content.

    `host` is what was asked for, `address` what was connected to. `blocked` where the switch kept it from being made.
    `detail` is one plain word or two: a model's name, a path without a query.
    """

    at: float
    why: Why
    host: str
    address: str
    port: int
    sent: int = 0
    received: int = 0
    seconds: float = 0.0
    blocked: bool = False
    failed: bool = False
    detail: str = ""
    number: int = 0

    @classmethod
    def of(cls, contact: Contact) -> "ConnectionMade":
        """A connection as the guard saw it."""
        return cls(
            at=contact.at,
            why=Why(contact.why),
            host=contact.host,
            address=contact.address,
            port=contact.port,
            sent=contact.sent,
            received=contact.received,
            seconds=contact.seconds,
            blocked=contact.blocked,
            failed=contact.failed,
            detail=contact.detail,
        )

    @property
    def leaves(self) -> bool:
        """Whether it went, or would have gone, to another machine."""
        return not (self.address.startswith("127.") or self.address == "::1")
