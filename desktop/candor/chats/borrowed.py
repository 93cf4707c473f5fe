"""Conversations in memory, that begin with those of a file."""

import contextlib
from pathlib import Path

import apsw

from candor.chats import migrations
from candor.chats.opening import FLAGS, connected, ruled
from candor.model.errors import ChatsError


class Borrowed:
    """The file that was read into memory; it stays open, so that it is known whether anybody changed it."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._version = connection.pragma("data_version")

    def lent(self) -> apsw.Connection:
        """The file's connection, to put what is in memory in the file's place. Raises ChatsError where it changed."""
        if self._connection.pragma("data_version") != self._version:
            raise ChatsError("Another Candor has changed the conversations meanwhile", "Start Candor again.")
        return self._connection

    def close(self) -> None:
        """Lets the file go."""
        self._connection.close()


def in_memory(path: Path) -> tuple[apsw.Connection, Borrowed | None]:
    """A database in memory with what a file in plain text holds, and the file; None where there is no file.

    The file is only read. Raises apsw.Error, ChatsTooNew.
    """
    with contextlib.ExitStack() as unless_ready:
        memory = apsw.Connection(":memory:", flags=FLAGS)
        unless_ready.callback(memory.close)
        borrowed = None
        if path.exists():
            file = connected(path, None)
            unless_ready.callback(file.close)
            file.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            migrations.check(file)
            borrowed = Borrowed(file)
            with memory.backup("main", file, "main") as backup:
                while not backup.done:
                    backup.step()
        ruled(memory)
        unless_ready.pop_all()
    return memory, borrowed
