"""A copy of the conversations that is carried away, and taking in what one brings back."""

import contextlib
import json
from pathlib import Path
from typing import cast

import apsw

from candor.chats import said
from candor.chats.database import Database, told
from candor.chats.opening import connected
from candor.chats.statements import ADD, CHOOSE, NEWEST, TAKE_IN, TAKEN, TREE
from candor.model.errors import ChatsDamaged

PUT_BESIDE = "CREATE TABLE beside (content BLOB NOT NULL) STRICT; INSERT INTO beside VALUES (?)"
BESIDE = "SELECT content FROM beside"
TEXT = 4  # the column of a turn's words
LEAF = 4  # and of a conversation's leaf
OTHERS = (
    ("SELECT name, options FROM preset", "INSERT OR IGNORE INTO preset VALUES (?, ?)"),
    ("SELECT name, text FROM prompt", "INSERT OR IGNORE INTO prompt VALUES (?, ?)"),
)


def put_beside(copy: Path, key: bytes, content: bytes) -> None:
    """Puts something more into a copy. Raises ChatsError."""
    with told(), contextlib.closing(connected(copy, key)) as connection:
        connection.execute(PUT_BESIDE, (content,))


def beside(database: Database) -> bytes:
    """What was put beside the conversations; every page of the file is read and its seal checked. Raises ChatsError."""
    if database.rows("PRAGMA integrity_check") != [("ok",)]:
        raise ChatsDamaged("its pages do not agree")
    rows = cast("list[tuple[bytes]]", database.rows(BESIDE))
    return rows[0][0] if rows else b""


def merge(source: Database, target: Database) -> tuple[int, int, int]:
    """Takes in what is not there yet, as it is kept, all or nothing. Raises ChatsError."""
    came = there = 0
    with target.change() as connection:
        before = {row[0] for row in connection.execute("SELECT id FROM conversation")}
        for row in reversed(source.rows(NEWEST)):
            turns = source.rows(TREE, (str(row[0]),))
            if row[0] in before or _has(connection, [turn[0] for turn in turns]):
                there += 1
                continue
            _take_in(connection, row, turns)
            came += 1
        return came, there, _others(source, connection)


def _has(connection: apsw.Connection, turns: list[object]) -> bool:
    return bool(connection.execute(TAKEN, (json.dumps(turns),)).fetchall())


def _take_in(connection: apsw.Connection, row: tuple[object, ...], turns: list[tuple[object, ...]]) -> None:
    connection.execute(TAKE_IN, cast("tuple[str, ...]", (*row[:LEAF], *row[LEAF + 1 :])))
    for turn in turns:
        connection.execute(ADD, cast("tuple[str, ...]", turn))
        said.say(connection, str(turn[TEXT]))
    connection.execute(CHOOSE, cast("tuple[str, ...]", (row[LEAF], row[0])))


def _others(source: Database, connection: apsw.Connection) -> int:
    before = connection.total_changes()
    for read, write in OTHERS:
        connection.executemany(write, cast("list[tuple[str, ...]]", source.rows(read)))
    return connection.total_changes() - before
