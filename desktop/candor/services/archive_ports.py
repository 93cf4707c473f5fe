"""What bringing conversations in and out needs of the other rooms, as small protocols. All synchronous."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from candor.model.archive import Talk
from candor.model.turn import Conversation, Turn
from candor.services.ports import Ledger, Pinned


class TakesIn(Protocol):
    """Conversations that others can be added to (chats/). Raises ChatsError."""

    def conversations(self) -> list[Conversation]:
        """Newest first."""
        ...

    def tree(self, conversation: str) -> list[Turn]:
        """Every turn of a conversation, oldest first."""
        ...

    def taken(self, turns: Sequence[str]) -> bool:
        """Whether any of these turns (ids) is here already."""
        ...

    def take_in_all(self, talks: Iterable[Talk]) -> None:
        """Keeps whole conversations, all of them or none."""
        ...


class Copied(Protocol):
    """Conversations that can be carried away and brought back (chats/). Raises ChatsError."""

    def copy_to(self, path: Path, key: bytes, beside: bytes) -> Path:
        """Writes everything into a new file beside `path`, under a key of its own, with some content beside."""
        ...

    def merge(self, other: Any) -> tuple[int, int, int]:
        """Takes in what another of its kind has and this one has not, all or nothing.

        Returns how many conversations came, how many were here, and how many prompts and ways to ask came.
        """
        ...

    def beside(self) -> bytes:
        """What a copy has beside its conversations, after all of it was checked."""
        ...

    def close(self) -> None:
        """Ends its use."""
        ...


class Given(Protocol):
    """What a person gave to the library (index/)."""

    @property
    def ledger(self) -> Ledger:
        """Collections and roots."""
        ...

    @property
    def pins(self) -> Pinned:
        """Pinned questions."""
        ...
