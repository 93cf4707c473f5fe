"""Conversations, kept."""

import time
import uuid
from pathlib import Path
from typing import cast

from candor.chats.database import Database
from candor.chats.packing import pack_details, storable
from candor.chats.rows import row_of, turn_of
from candor.chats.statements import ADD, ANNOTATE, CHOOSE, LEAF, NEWEST, PATH, SIBLINGS, START, TREE, TURN, YOUNGEST
from candor.model.errors import ChatsError
from candor.model.turn import Conversation, Turn


class ChatStore:
    """Keeps conversations as trees of turns in one SQLite file, tokens and sources included.

    What is stored where is said in the migrations (m0001...) and in packing.py. Any thread may call; calls wait for
    one another, and what they did is on the disk when they return. All raise ChatsError.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)

    def start(self, title: str, wanted: str = "") -> Conversation:
        """Begins a conversation; `wanted` is the id it gets, "" for any. One that was begun with it stays."""
        now = time.time()
        begun = Conversation(id=wanted or uuid.uuid4().hex, title=storable(title), created=now, updated=now)
        with self._database.change() as connection:
            connection.execute(START, (begun.id, begun.title, begun.created, begun.updated))
        return begun

    def add(self, turn: Turn) -> None:
        """Adds a turn, makes it the conversation's leaf and moves `updated` on."""
        row = row_of(turn)  # packed before the lock is taken: thousands of tokens take a while
        with self._database.change() as connection:
            connection.execute(ADD, row)
            connection.execute(LEAF, (turn.id, turn.created, turn.conversation))

    def conversations(self) -> list[Conversation]:
        """Newest first."""
        rows = cast("list[tuple[str, str, float, float, str | None]]", self._database.rows(NEWEST))
        return [Conversation(*row) for row in rows]

    def path(self, conversation: str) -> list[Turn]:
        """The turns from the root to the conversation's leaf; none when there is no such conversation."""
        return [turn_of(row) for row in self._database.rows(PATH, (conversation,))]

    def tree(self, conversation: str) -> list[Turn]:
        """Every turn of a conversation, on the path or not, oldest first."""
        return [turn_of(row) for row in self._database.rows(TREE, (conversation,))]

    def turn(self, turn: str) -> Turn | None:
        """A turn by its id, whether on the path or not; None when there is none."""
        rows = self._database.rows(TURN, (turn,))
        return turn_of(rows[0]) if rows else None

    def siblings(self, conversation: str) -> dict[str, tuple[str, ...]]:
        """For each turn on the path: itself and its siblings, by id, oldest first."""
        found: dict[str, tuple[str, ...]] = {}
        for turn, sibling in cast("list[tuple[str, str]]", self._database.rows(SIBLINGS, (conversation,))):
            found[turn] = (*found.get(turn, ()), sibling)
        return found

    def choose(self, turn: str) -> None:
        """Makes the youngest turn below this one, or itself, the conversation's leaf; `updated` stays."""
        with self._database.change() as connection:
            leaf = connection.execute(YOUNGEST, (turn,)).fetchone()
            if leaf is None:
                raise _gone()
            connection.execute(CHOOSE, leaf)

    def annotate(self, turn: Turn) -> None:
        """Keeps a turn's details anew (its grounding, say); its words, tokens and place in the tree stay."""
        details = pack_details(turn)
        with self._database.change() as connection:
            connection.execute(ANNOTATE, (details, turn.id))
            if connection.changes() == 0:
                raise _gone()

    def delete(self, conversation: str) -> None:
        """Deletes a conversation with all its turns; their words are gone from the files when this returns."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
        self._database.forget_deleted()

    def close(self) -> None:
        """Closes the file; nothing may be called afterwards but this again."""
        self._database.close()


def _gone() -> ChatsError:
    return ChatsError("This answer is no longer there", "Ask again in a new conversation.")
