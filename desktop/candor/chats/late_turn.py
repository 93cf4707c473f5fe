"""Turns of long conversations, of which only the words are read until somebody looks at the rest."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from candor.chats.rows import TurnWords
from candor.model.errors import ChatsError
from candor.model.turn import Turn

FIELDS = tuple(field.name for field in fields(Turn))
REST = frozenset(FIELDS) - frozenset(TurnWords._fields)
# Turns are frozen: what puts a value into each of their places, past the check.
PLACES = tuple(getattr(Turn, name).__set__ for name in TurnWords._fields)


class LateTurn(Turn):
    """A turn whose tokens, sources and so on are read from the store when the first of them is looked at.

    It equals the turn that was kept. Looking never raises: where the rest cannot be read the turn has none, and its
    `failure` says why; of one that was deleted meanwhile nothing more is known.
    """

    __slots__ = ("_read",)
    _read: Callable[[str], Turn | None]

    @classmethod
    def of(cls, words: TurnWords, read: Callable[[str], Turn | None]) -> "LateTurn":
        """A turn with these words; `read` finds the whole turn by its id, None when it is gone, from any thread."""
        turn = cls.__new__(cls)
        for put, value in zip(PLACES, words, strict=True):  # there are thousands of turns
            put(turn, value)
        object.__setattr__(turn, "_read", read)
        return turn

    def __getattr__(self, name: str) -> Any:
        """Called for what was not read yet: Python finds its place empty."""
        if name not in REST:
            raise AttributeError(name)
        whole = self._whole()
        for each in REST:
            object.__setattr__(self, each, getattr(whole, each))
        return getattr(whole, name)

    def __eq__(self, other: object) -> bool:
        """As any two turns, but the names first: the rest of most need not be read."""
        if not isinstance(other, Turn):
            return NotImplemented
        return self is other or (self.id == other.id and all(getattr(self, n) == getattr(other, n) for n in FIELDS))

    __hash__ = Turn.__hash__

    def _whole(self) -> Turn:
        words = Turn(**{name: getattr(self, name) for name in TurnWords._fields})
        try:
            return self._read(self.id) or words
        except ChatsError as error:
            return replace(words, failure=error.failure())
