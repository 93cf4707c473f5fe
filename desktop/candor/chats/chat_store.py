"""Conversations, kept."""

import json
import time
import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import cast

from candor.chats import said
from candor.chats.copies import beside, merge, put_beside
from candor.chats.database import Database
from candor.chats.late_turn import LateTurn
from candor.chats.packing import pack_details, storable
from candor.chats.quotes import blanked, quoted_in
from candor.chats.rows import conversation_of, row_of, row_of_conversation, turn_of, words_of
from candor.chats.statements import (
    ADD,
    ANNOTATE,
    CHOOSE,
    LEAF,
    NEWEST,
    REMOVE,
    SIBLINGS,
    START,
    TAKE_IN,
    TAKEN,
    TREE,
    TURN,
    WALK,
    WITH_DETAILS,
    YOUNGEST,
)
from candor.chats.talk_store import TalkStore
from candor.model.archive import Talk
from candor.model.errors import ChatsError
from candor.model.turn import Conversation, Turn

WHOLE = 24  # more than a window shows; a conversation that is not longer is read wholly, as it is opened


class ChatStore:
    """Keeps conversations as trees of turns in one SQLite file, tokens and sources included.

    What is stored where is said in the migrations (m0001...) and in packing.py. `talks` is what is done with them
    beside. Any thread may call; calls wait for one another, and what they did is on the disk when they return. All
    raise ChatsError.
    """

    def __init__(self, path: Path, key: bytes | None = None, *, kept: bool = True) -> None:
        """`key` is 32 random bytes, None for plain text; without `kept` nothing is written, all is in memory."""
        self._database = Database(path, key, kept=kept)
        self.talks = TalkStore(self._database)

    @property
    def is_kept(self) -> bool:
        """Whether what is added is on the disk."""
        return self._database.is_kept

    def reseal(self, key: bytes | None) -> None:
        """Writes everything into the file anew, under this key or as plain text; from memory too."""
        self._database.reseal(key)

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
            said.say(connection, row.text)
            connection.execute(LEAF, (turn.id, turn.created, turn.conversation))

    def take_in(self, conversation: Conversation, turns: Iterable[Turn]) -> None:
        """Keeps a whole conversation as one, as an import brings it, parents before children.

        Raises ChatsError, and nothing is kept, where there is one with its id.
        """
        self.take_in_all([Talk(conversation, tuple(turns))])

    def take_in_all(self, talks: Iterable[Talk]) -> None:
        """The same for several, all of them or none. Raises ChatsError."""
        rows = [(talk.conversation, [row_of(turn) for turn in talk.turns]) for talk in talks]
        with self._database.change() as connection:
            for conversation, turns in rows:
                connection.execute(TAKE_IN, row_of_conversation(conversation))
                for row in turns:
                    connection.execute(ADD, row)
                    said.say(connection, row.text)
                connection.execute(CHOOSE, (conversation.leaf, conversation.id))

    def taken(self, turns: Sequence[str]) -> bool:
        """Whether any of these turns (ids) is here already."""
        return bool(self._database.rows(TAKEN, (json.dumps(list(turns)),)))

    def copy_to(self, path: Path, key: bytes, beside: bytes) -> Path:
        """Writes everything into a new file beside `path`, under a key of its own, with some content `beside`."""
        new = self._database.copy(path, key)
        put_beside(new, key, beside)
        return new

    def merge(self, other: "ChatStore") -> tuple[int, int, int]:
        """Takes in what another store has and this one has not, all or nothing; nothing here is changed.

        Returns how many conversations came, how many were here, and how many prompts and ways to ask came.
        """
        return merge(other._database, self._database)

    def beside(self) -> bytes:
        """What a copy has beside its conversations; nothing where it is none."""
        return beside(self._database)

    def conversations(self) -> list[Conversation]:
        """Newest first."""
        return [conversation_of(row) for row in self._database.rows(NEWEST)]

    def path(self, conversation: str) -> list[Turn]:
        """The turns from the root to the conversation's leaf; none when there is no such conversation.

        The last ones are read wholly, those before are late turns.
        """
        words = [words_of(row) for row in self._database.rows(WALK, (conversation,))]
        last = [turn_of(row) for each in words[-WHOLE:] for row in self._database.rows(TURN, (each.id,))]
        return [*(LateTurn.of(each, self._late) for each in words[:-WHOLE]), *last]

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

    def delete(self, *conversations: str) -> None:
        """Deletes conversations with all their turns; their words are gone from the files when this returns."""
        with self._database.change() as connection:
            for conversation in conversations:
                # One by one from below: SQLite follows no more than a thousand parents at once.
                numbers = said.unsay(connection, conversation)
                connection.executemany(REMOVE, ((number,) for number in numbers))
                connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
            said.wipe(connection)
        self._database.forget_deleted()

    def quoted(self) -> dict[str, bytes]:
        """The documents, by id, of which answers quote passages, each with where it lay when it was last quoted."""
        return {
            document: location for _, details in self._details() for document, location in quoted_in(details).items()
        }

    def quoting(self, documents: Collection[str]) -> int:
        """How many answers quote passages of these documents, by id."""
        return sum(not quoted_in(details).keys().isdisjoint(documents) for _, details in self._details())

    def forget_quotes(self, documents: Collection[str]) -> None:
        """Blanks the passages of these documents wherever turns keep them, prompts included, and in the files."""
        for turn, details in self._details():
            if not quoted_in(details).keys().isdisjoint(documents):
                less = blanked(details, documents)
                with self._database.change() as connection:
                    connection.execute(ANNOTATE, (less, turn))
        self._database.forget_deleted()

    def close(self) -> None:
        """Closes the file; nothing may be called afterwards but this again."""
        self._database.close()

    def _late(self, turn: str) -> Turn | None:
        rows = self._database.look(TURN, (turn,))
        return turn_of(rows[0]) if rows else None

    def _details(self) -> Iterator[tuple[str, bytes]]:
        """The turns that carry more than words, by id; never more than one conversation's at once."""
        for conversation in self.conversations():
            yield from cast("list[tuple[str, bytes]]", self._database.rows(WITH_DETAILS, (conversation.id,)))


def _gone() -> ChatsError:
    return ChatsError("This answer is no longer there", "Ask again in a new conversation.")
