"""Conversations on their way in and out, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.turn import Conversation, Turn


@dataclass(frozen=True, slots=True)
class Talk:
    """A whole conversation: every turn of every branch, parents before children."""

    conversation: Conversation
    turns: Sequence[Turn]


@dataclass(frozen=True, slots=True)
class Imported:
    """The conversations a file brought, and how many of it were here already, to the letter."""

    brought: tuple[Conversation, ...]
    there: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What a backup brought back. `there` are conversations that were here already: those stay as they are.

    `kept` counts prompts and ways to answer, `places` the folders, files and pages of the library. `settings` are the
    names of those that were taken over.
    """

    conversations: int
    there: int
    kept: int = 0
    places: int = 0
    pins: int = 0
    settings: tuple[str, ...] = ()
