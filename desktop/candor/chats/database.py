"""The open database: one connection, its rules, and foreign errors in Candor's words."""

import contextlib
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from candor.chats import migrations
from candor.chats.transaction import transaction
from candor.model.errors import ChatsDamaged, ChatsError

PATIENCE = 5_000  # milliseconds to wait for another Candor process that writes
LOOKING_PATIENCE = 100  # milliseconds: the window must not stand still
RULES = """
    PRAGMA auto_vacuum = INCREMENTAL;  -- effective only before the first table: deleted pages can be given back
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;         -- NORMAL lost acknowledged turns in power cuts
    PRAGMA fullfsync = ON;             -- macOS only: fsync alone does not reach the disk there
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;         -- what is deleted is overwritten
    PRAGMA trusted_schema = OFF;
"""


class Database:
    """One connection to the chat database that any thread may use, one at a time, and one that only reads.

    The file and its write-ahead log are readable by their owner alone. Opening checks before it writes: a file that
    is damaged (ChatsDamaged) or newer (ChatsTooNew) stays as it is.
    """

    def __init__(self, path: Path) -> None:
        self._lock, self._look_lock = threading.Lock(), threading.Lock()
        self._path, self._is_closed = path, False
        self._looking: apsw.Connection | None = None  # reads beside the other, made when it is needed
        with told():
            self._connection = _opened(path)

    @contextmanager
    def change(self) -> Iterator[apsw.Connection]:
        """Lends the connection, with one transaction around everything done with it, on the disk when it ends."""
        with self._lock, told(), transaction(self._connection):
            yield self._connection

    def rows(self, query: str, values: Sequence[str | int] = ()) -> list[tuple[object, ...]]:
        """All rows a query finds."""
        with self._lock, told():
            return self._connection.execute(query, values).fetchall()

    def look(self, query: str, values: Sequence[str | int] = ()) -> list[tuple[object, ...]]:
        """The same for the window's own thread: it reads beside what is being written and does not wait for it."""
        with self._look_lock, told():
            if self._is_closed:
                raise apsw.ConnectionClosedError("the conversations are closed")
            if self._looking is None:
                self._looking = _connected(self._path, apsw.SQLITE_OPEN_READONLY)
                self._looking.set_busy_timeout(LOOKING_PATIENCE)
            return self._looking.execute(query, values).fetchall()

    def forget_deleted(self) -> None:
        """Takes what was deleted out of the files: empty pages are given back, the log is folded in and cut to zero.

        While another process reads, the log waits for the next call or for the last process to close.
        """
        with self._lock, told(), suppress(apsw.BusyError):
            self._connection.execute("PRAGMA incremental_vacuum").fetchall()
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        """Closes the connections; a second call does nothing."""
        with self._lock, self._look_lock, told():
            self._is_closed = True
            if self._looking is not None:
                self._looking.close()
            self._connection.close()


def _opened(path: Path) -> apsw.Connection:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its log files the mode of the database, so it must be right from the first byte.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise _no_access(error.strerror or str(error)) from error
    connection = _connected(path, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    with contextlib.ExitStack() as unless_ready:
        unless_ready.callback(connection.close)
        _prepare(connection)
        unless_ready.pop_all()
    return connection


def _connected(path: Path, flags: int) -> apsw.Connection:
    return apsw.Connection(str(path), flags=flags)


def _prepare(connection: apsw.Connection) -> None:
    connection.set_busy_timeout(PATIENCE)
    # Until it is known that the file may be changed, closing must not fold a leftover log into it.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    migrations.check(connection)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    connection.execute(RULES).fetchall()
    migrations.migrate(connection)


def _no_access(why: str) -> ChatsError:
    return ChatsError(
        f"The conversations cannot be read or saved ({why})",
        "Check that you may write in Candor's data folder, and that the disk is there.",
    )


@contextmanager
def told() -> Iterator[None]:
    """Translates SQLite's errors into Candor's."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, apsw.FormatError) as error:
        raise ChatsDamaged(str(error)) from error
    except apsw.FullError as error:
        raise ChatsError("The conversation cannot be saved: the disk is full", "Make room, then ask again.") from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise ChatsError("Another Candor is using the conversations", "Close it, then try again.") from error
    except apsw.ConstraintError as error:
        raise ChatsError("This conversation is no longer there", "Ask again in a new conversation.") from error
    except apsw.Error as error:
        raise _no_access(str(error)) from error
