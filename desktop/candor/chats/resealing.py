"""Writing the conversations anew under another key, or without one, so that a kill at any moment loses nothing.

The new file is written beside the old one, read back with its key, brought to the disk, and only then takes the old
one's name. Until that moment the old file is whole, from then on the new one is. Nobody else can write meanwhile.
"""

import contextlib
import os
import sys
from pathlib import Path

import apsw

from candor.chats.opening import connected, keyed
from candor.model.errors import ChatsError

if sys.platform == "darwin":
    import fcntl

NEW = ".new"


def lock_out(connection: apsw.Connection) -> None:
    """Folds the log into the file and keeps every other program out of it until the connection is closed.

    Raises apsw.BusyError while another program has it open. The log's file is gone afterwards.
    """
    connection.pragma("journal_mode", "DELETE")
    connection.pragma("locking_mode", "EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE; COMMIT")
    if connection.pragma("journal_mode") != "delete":
        raise apsw.BusyError("another program has just opened the file")


def let_in(connection: apsw.Connection) -> None:
    """Undoes `lock_out` where the file stays what it was."""
    connection.pragma("locking_mode", "NORMAL")
    connection.pragma("journal_mode", "WAL")


def write_anew(connection: apsw.Connection, path: Path, key: bytes | None) -> Path:
    """Writes all that a connection holds into a new file beside `path` and reads it back; returns the file.

    Raises apsw.Error, OSError, ChatsError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(path.name + NEW)
    remove(new)
    with contextlib.ExitStack() as unless_whole:
        unless_whole.callback(remove, new)
        os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(connection, new, key)
        _check(connection, new, key)
        _to_disk(new)
        unless_whole.pop_all()
    return new


def put_in_place(new: Path, path: Path) -> None:
    """Gives the new file the old one's name, for good when it returns. Raises OSError."""
    new.replace(path)
    if os.name != "nt":  # Windows opens no folders; NTFS journals the rename itself
        _to_disk(path.parent)


def remove(new: Path) -> None:
    """Takes away a new file that was not finished."""
    for name in (new.name, f"{new.name}-journal", f"{new.name}-wal", f"{new.name}-shm"):
        new.with_name(name).unlink(missing_ok=True)


def _copy(connection: apsw.Connection, new: Path, key: bytes | None) -> None:
    name = f"{new.as_uri()}?cipher=chacha20&key={keyed(key) if key else ''}"
    try:
        connection.execute("VACUUM INTO ?", (name,))
        return
    except apsw.Error as error:
        kind = type(error)
    # SQLite's own words name the file together with its key: they must reach no screen and no log.
    raise kind("the new file cannot be written")


def _check(connection: apsw.Connection, new: Path, key: bytes | None) -> None:
    written = connected(new, key)
    try:
        # Reading every page checks its seal.
        sound = written.pragma("integrity_check") == "ok" and _counts(written) == _counts(connection)
    finally:
        written.close()
    if not sound:
        raise ChatsError("The conversations could not be written anew; they stay as they were", "Try again.")


def _counts(connection: apsw.Connection) -> list[tuple[object, ...]]:
    counts = "SELECT (SELECT count(*) FROM conversation), (SELECT count(*) FROM turn)"
    return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall() + (
        connection.execute(counts).fetchall()
    )


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        if sys.platform == "darwin":
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # fsync leaves the data in the drive's own cache there
        else:
            os.fsync(handle)
    finally:
        os.close(handle)
