"""Conversations, kept."""

import time
import uuid
from pathlib import Path
from typing import cast

from candor.chats.database import Database
from candor.chats.packing import storable
from candor.chats.rows import row_of, turn_of
from candor.model.turn import Conversation, Turn

PATH = """
    WITH RECURSIVE walk (turn, above) AS (
        SELECT turn.id, turn.parent FROM conversation JOIN turn ON turn.id = conversation.leaf
        WHERE conversation.id = ?
        UNION
        SELECT turn.id, turn.parent FROM walk JOIN turn ON turn.id = walk.above
    )
    SELECT id, conversation, parent, role, text, created, model, ended, details, tokens
    FROM turn WHERE id IN (SELECT turn FROM walk) ORDER BY number
"""
ADD = """
    INSERT INTO turn (id, conversation, parent, role, text, created, model, ended, details, tokens)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
LEAF = "UPDATE conversation SET leaf = ?, updated = max(updated, ?) WHERE id = ?"
START = "INSERT INTO conversation (id, title, created, updated) VALUES (?, ?, ?, ?)"
NEWEST = "SELECT id, title, created, updated, leaf FROM conversation ORDER BY updated DESC, created DESC, id"


class ChatStore:
    """Keeps conversations as trees of turns in one SQLite file, tokens and sources included.

    What is stored where is said in the migrations (m0001...) and in packing.py. Any thread may call; calls wait for
    one another, and what they did is on the disk when they return. All raise ChatsError.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)

    def start(self, title: str) -> Conversation:
        """Begins a conversation."""
        now = time.time()
        begun = Conversation(id=uuid.uuid4().hex, title=storable(title), created=now, updated=now)
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

    def delete(self, conversation: str) -> None:
        """Deletes a conversation with all its turns; their words are gone from the files when this returns."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
        self._database.forget_deleted()

    def close(self) -> None:
        """Closes the file; nothing may be called afterwards but this again."""
        self._database.close()
