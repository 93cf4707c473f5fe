"""Opening the file of conversations: its rules, its key, and what is checked before anything is written."""

import contextlib
import os
from pathlib import Path

import apsw

from candor.chats import migrations
from candor.model.errors import ChatsError

PATIENCE = 5_000  # milliseconds to wait for another Candor process that writes
PLAIN = b"SQLite format 3\x00"
HEADER, FRACTIONS = 24, bytes((64, 32, 32))
# URI: the file that VACUUM writes is named by one, which is how it gets its key.
FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
RULES = """
    PRAGMA temp_store = MEMORY;        -- what SQLite puts aside is encrypted nowhere, so it never reaches the disk
    PRAGMA auto_vacuum = INCREMENTAL;  -- effective only before the first table: deleted pages can be given back
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;         -- NORMAL lost acknowledged turns in power cuts
    PRAGMA fullfsync = ON;             -- macOS only: fsync alone does not reach the disk there
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA cache_size = -32000;        -- KiB: a long conversation is read twice as fast as with 2,000
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;         -- what is deleted is overwritten
    PRAGMA trusted_schema = OFF;
"""


def is_encrypted(path: Path) -> bool | None:
    """Whether a file is a database that is encrypted; None while nothing is there. What is no database is not.

    An encrypted database begins with 16 random bytes; the rest of its header, up to byte 24, is in plain text (SQLite's
    file format 1.3: the last three of them are always 64, 32, 32).
    """
    try:
        with path.open("rb") as file:
            beginning = file.read(HEADER)
    except OSError:
        return None
    return beginning[:16] != PLAIN and beginning[21:] == FRACTIONS if beginning else None


def opened(path: Path, key: bytes | None) -> apsw.Connection:
    """The database with its rules and today's schema; `key` is 32 bytes, None for plain text. Raises apsw.Error."""
    _make(path)
    connection = connected(path, key)
    with contextlib.ExitStack() as unless_ready:
        unless_ready.callback(connection.close)
        # Until it is known that the file may be changed, closing must not fold a leftover log into it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        migrations.check(connection)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        ruled(connection)
        unless_ready.pop_all()
    return connection


def connected(path: Path, key: bytes | None) -> apsw.Connection:
    """The file under its key, nothing read of it yet."""
    connection = apsw.Connection(str(path), flags=FLAGS)
    connection.set_busy_timeout(PATIENCE)
    if key is not None:
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", keyed(key))
    return connection


def ruled(connection: apsw.Connection) -> None:
    """Gives a connection Candor's rules and brings its schema up to date."""
    connection.execute(RULES).fetchall()
    migrations.migrate(connection)


def keyed(key: bytes) -> str:
    """The key as SQLite3 Multiple Ciphers takes it without deriving another from it, which would take 90 ms."""
    return f"raw:{key.hex()}"


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its log files the mode of the database, so it must be right from the first byte.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise no_access(error.strerror or str(error)) from error


def no_access(why: str) -> ChatsError:
    """Why the file cannot be used, with what to look at."""
    return ChatsError(
        f"The conversations cannot be read or saved ({why})",
        "Check that you may write in Candor's data folder, and that the disk is there.",
    )
