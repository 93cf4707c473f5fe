"""The open database: one connection, its rules, and foreign errors in Candor's words."""

import contextlib
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from candor.chats.borrowed import Borrowed, in_memory
from candor.chats.opening import connected, no_access, opened
from candor.chats.resealing import let_in, lock_out, put_in_place, remove, write_anew
from candor.chats.transaction import transaction
from candor.model.errors import ChatsDamaged, ChatsError

LOOKING_PATIENCE = 100  # milliseconds: the window must not stand still


class Database:
    """One connection to the chat database that any thread may use, one at a time, and one that only reads.

    The file and its write-ahead log are readable by their owner alone, and encrypted where there is a key of 32 bytes.
    Opening checks before it writes: a file that is damaged (ChatsDamaged) or newer (ChatsTooNew) stays as it is.
    Without `kept` nothing is written: all is in memory, and begins with what the file holds.
    """

    def __init__(self, path: Path, key: bytes | None = None, *, kept: bool = True) -> None:
        self._lock, self._look_lock = threading.Lock(), threading.Lock()
        self._path, self._key, self._is_closed = path, key, False
        self._looking: apsw.Connection | None = None  # reads beside the other, made when it is needed
        self._source: Borrowed | None = None
        with told():
            if kept:
                self._connection = opened(path, key)
            else:
                self._connection, self._source = in_memory(path)

    @property
    def is_kept(self) -> bool:
        """Whether what is added is on the disk."""
        return self._connection.filename != ""

    def reseal(self, key: bytes | None) -> None:
        """Writes everything into the file anew, under this key or as plain text; from memory too.

        A kill at any moment leaves either what was there before or all of the new. Where it fails all goes on as it
        was. Raises ChatsError, also while another Candor has the conversations open.
        """
        with self._lock, self._look_lock, told():
            self._look_away()
            old = self._source.lent() if self._source else self._connection
            on_disk = old.filename != ""
            with contextlib.ExitStack() as unless_done:
                if on_disk:
                    unless_done.callback(let_in, old)
                    lock_out(old)
                new = write_anew(self._connection, self._path, key)
                unless_done.callback(remove, new)
                if on_disk and os.name == "nt":
                    old.close()  # Windows renames over no file that is open
                put_in_place(new, self._path)
                unless_done.pop_all()
            old.close()
            self._connection.close()
            self._source = None
            self._connection, self._key = opened(self._path, key), key

    def copy(self, path: Path, key: bytes) -> Path:
        """Writes everything into a new file beside `path`, under another key, and reads it back. Raises ChatsError."""
        with self._lock, told():
            return write_anew(self._connection, path, key)

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
        """The same for the window's own thread: it reads beside what is being written and does not wait for it.

        What is only in memory can be read by the one connection alone.
        """
        if not self._is_closed and not self.is_kept:
            return self.rows(query, values)
        with self._look_lock, told():
            if self._is_closed:
                raise apsw.ConnectionClosedError("the conversations are closed")
            if self._looking is None:
                self._looking = connected(self._path, self._key)
                self._looking.set_busy_timeout(LOOKING_PATIENCE)
                self._looking.pragma("query_only", True)
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
            self._look_away()
            if self._source:
                self._source.close()
            self._connection.close()

    def _look_away(self) -> None:
        if self._looking is not None:
            self._looking.close()
        self._looking = None


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
    except OSError as error:
        raise no_access(error.strerror or str(error)) from error
    except apsw.Error as error:
        raise no_access(str(error)) from error
