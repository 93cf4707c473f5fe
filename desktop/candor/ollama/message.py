"""What is said to the model."""

from dataclasses import dataclass
from typing import Protocol


class Worded(Protocol):
    """Anything with a role and words; `chat` takes these, so that no room has to build this room's classes."""

    @property
    def role(self) -> str:
        """Who speaks: system, user or assistant."""
        ...

    @property
    def content(self) -> str:
        """The words."""
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a prompt; `role` is system, user or assistant."""

    role: str
    content: str
