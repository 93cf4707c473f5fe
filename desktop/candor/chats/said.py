"""The index of words kept in step with the turns, and rid of what was deleted.

Whoever calls these holds the transaction in which the turn itself is kept or deleted.
"""

from typing import cast

import apsw

from candor.chats.indexed_words import indexed

ADD = "INSERT INTO said (rowid, text) VALUES (?, ?)"
OUT = "INSERT INTO said (said, rowid, text) VALUES ('delete', ?, ?)"
KEPT_IN = "SELECT number, text FROM turn WHERE conversation = ? ORDER BY number DESC"
MERGE = "INSERT INTO said (said) VALUES ('optimize')"
# Rows of the tables under the index, in the order of their keys; emptied; filled.
DATA = ("SELECT id, block FROM said_data ORDER BY id", "DELETE FROM said_data", "INSERT INTO said_data VALUES (?, ?)")
BORDERS = (
    "SELECT segid, term, pgno FROM said_idx ORDER BY segid, term",
    "DELETE FROM said_idx",
    "INSERT INTO said_idx VALUES (?, ?, ?)",
)


def say(connection: apsw.Connection, text: str) -> None:
    """Adds the turn that was inserted last."""
    connection.execute(ADD, (connection.last_insert_rowid(), indexed(text)))


def unsay(connection: apsw.Connection, conversation: str) -> list[int]:
    """Takes a conversation's turns out, before they are deleted; `wipe` has to follow. Returns their numbers, children
    before parents.
    """
    turns = cast("list[tuple[int, str]]", connection.execute(KEPT_IN, (conversation,)).fetchall())
    connection.executemany(OUT, ((number, indexed(text)) for number, text in turns))
    return [number for number, _ in turns]


def wipe(connection: apsw.Connection) -> None:
    """Leaves nothing of what was taken out in the pages of the index.

    FTS5 marks words as gone and keeps some as the borders of its pages; only writing the whole index anew drops them.
    SQLite, when it moves rows between pages, leaves copies behind that secure_delete does not overwrite: so the
    tables under the index are emptied, which does, and filled again in order, where no row moves.
    """
    connection.execute(MERGE)
    for read, empty, fill in (DATA, BORDERS):
        rows = connection.execute(read).fetchall()
        connection.execute(empty)
        connection.executemany(fill, rows)
