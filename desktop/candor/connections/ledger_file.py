"""The file of connections: one SQLite table, which any number of Candors write at once.

Contract of the format (version 1): a row of `connection` is one connection, numbered in the order they were written
down. `at` is Unix seconds, `seconds` how long it was open; `sent` and `received` are bytes of content; `address` is ""
where none was connected to. No words of a question, an answer or a document are in it. It is not encrypted.
"""

import os
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from dataclasses import astuple, fields
from pathlib import Path
from typing import cast

import apsw

from candor.model.connection import ConnectionMade, Why
from candor.model.errors import ConnectionsUnreadable

VERSION = 1
PATIENCE = 5_000  # milliseconds to wait for another Candor that writes
# NORMAL is enough: what a killed program had written is kept, and a power cut may cost the last rows, never the file.
RULES = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA secure_delete = ON;  -- what is cleared is overwritten
    PRAGMA trusted_schema = OFF;
"""
SCHEMA = """
    CREATE TABLE IF NOT EXISTS connection (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at REAL NOT NULL, why TEXT NOT NULL, host TEXT NOT NULL, address TEXT NOT NULL, port INTEGER NOT NULL,
        sent INTEGER NOT NULL, received INTEGER NOT NULL, seconds REAL NOT NULL,
        blocked INTEGER NOT NULL, failed INTEGER NOT NULL, detail TEXT NOT NULL
    ) STRICT;
    PRAGMA user_version = 1;
"""
# As ConnectionMade has them, its number left out, which comes last.
COLUMNS = tuple(field.name for field in fields(ConnectionMade))[:-1]
ADD = f"INSERT INTO connection ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608  # constants only; values are always bound
CHANGE = f"UPDATE connection SET {', '.join(f'{name} = ?' for name in COLUMNS)} WHERE number = ?"  # noqa: S608  # constants only
NEWEST = f"SELECT {', '.join(COLUMNS)}, number FROM connection ORDER BY number DESC LIMIT ?"  # noqa: S608  # constants only
PRUNE = "DELETE FROM connection WHERE number <= (SELECT max(number) FROM connection) - ?"

Row = tuple[float, str, str, str, int, int, int, float, int, int, str, int]


class LedgerFile:
    """Opened when it is made, readable by its owner alone; for one thread. Raises apsw.Error and OSError.

    Raises ConnectionsUnreadable where a newer Candor wrote it; a file that is none of SQLite's is set aside.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self._connection = _opened(path)
        except (apsw.NotADBError, apsw.CorruptError):
            set_aside(path)
            self._connection = _opened(path)

    def write(self, new: Iterable[ConnectionMade], changed: Iterable[tuple[int, ConnectionMade]]) -> list[int]:
        """Writes rows down, all or none, and says which numbers the new ones got."""
        numbers = []
        with self._connection:
            for made in new:
                self._connection.execute(ADD, _values(made))
                numbers.append(self._connection.last_insert_rowid())
            for number, made in changed:
                self._connection.execute(CHANGE, (*_values(made), number))
        return numbers

    def newest(self, limit: int) -> list[ConnectionMade]:
        """The newest rows first."""
        return [_made(row) for row in cast("list[Row]", self._connection.execute(NEWEST, (limit,)).fetchall())]

    def keep_only(self, most: int) -> None:
        """Deletes the oldest rows beyond so many."""
        self._connection.execute(PRUNE, (most,))

    def clear(self) -> None:
        """Deletes all rows, and takes them out of the files."""
        self._connection.execute("DELETE FROM connection")
        with suppress(apsw.BusyError):  # another Candor reads: its own closing folds the log in
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        """Closes it; a second call does nothing."""
        self._connection.close()


def set_aside(path: Path) -> None:
    """Moves a file that cannot be read out of the way, in the place of an older one; a new one is begun."""
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        path.replace(path.with_name(f"{path.stem}.damaged{path.suffix}"))


def _opened(path: Path) -> apsw.Connection:
    # SQLite gives its log files the mode of the database, so it must be right from the first byte.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    connection = apsw.Connection(str(path))
    with ExitStack() as unless_ready:
        unless_ready.callback(connection.close)
        connection.set_busy_timeout(PATIENCE)
        _require_known(connection)
        connection.execute(RULES).fetchall()
        with connection:
            connection.execute(SCHEMA)
        unless_ready.pop_all()
    return connection


def _require_known(connection: apsw.Connection) -> None:
    version = cast("tuple[int]", connection.execute("PRAGMA user_version").fetchone())[0]
    if version > VERSION:
        raise ConnectionsUnreadable("a newer Candor wrote it")


def _values(made: ConnectionMade) -> tuple[object, ...]:
    return tuple(map(_storable, astuple(made)[:-1]))


def _storable(value: object) -> object:
    """A host may be any text that something wanted to look up, halves of characters among it."""
    if isinstance(value, str):
        return str(value).encode("utf-8", "replace").decode()
    return int(value) if isinstance(value, bool) else value


def _made(row: Row) -> ConnectionMade:
    at, why, host, address, port, sent, received, seconds, blocked, failed, detail, number = row
    known = next((each for each in Why if each == why), Why.UNKNOWN)
    sizes = (sent, received, seconds, bool(blocked), bool(failed))
    return ConnectionMade(at, known, host, address, port, *sizes, detail, number)
