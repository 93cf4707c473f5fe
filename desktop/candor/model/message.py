"""One message of a prompt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """What is said to a model; `role` is system, user or assistant."""

    role: str
    content: str
