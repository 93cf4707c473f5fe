"""The ledger of connections: kept on disk, and never in the way of a connection."""

from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import apsw

from candor.connections.ledger_file import LedgerFile, set_aside
from candor.model.connection import ConnectionMade
from candor.model.errors import ConnectionsUnreadable

MOST = 10_000
"""Rows that are kept; older ones go."""
TOGETHER = 100
"""Rows between two looks whether there are too many."""


class Ledger:
    """Notes connections in one file, which other Candors note theirs in at the same time.

    Whoever notes one never waits: a thread of its own writes at once what has come together. What cannot be written
    waits in memory, as much as is kept on disk, and is written with the next. The file is opened by the first note.
    """

    def __init__(self, path: Path, most: int = MOST) -> None:
        self._path, self._most = path, most
        self._lock = Lock()
        self._waiting: dict[Hashable, tuple[ConnectionMade, bool]] = {}
        self._numbers: dict[Hashable, int] = {}
        self._file: LedgerFile | None = None
        self._since_look = 0
        self._thread = ThreadPoolExecutor(1, "candor-connections")
        self._is_coming = False  # a look at what waits
        self._closed = False

    def note(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        """Writes a connection down, in the place of what was noted with this key before it had ended."""
        with self._lock:
            self._waiting[key] = (made, ended)
            if len(self._waiting) > self._most:
                del self._waiting[next(iter(self._waiting))]
            if not self._is_coming and not self._closed:
                self._is_coming = True
                self._thread.submit(self._write)

    def newest(self, limit: int) -> list[ConnectionMade]:
        """The newest connections first, at most so many. Waits for the file. Raises ConnectionsUnreadable."""
        return self._thread.submit(self._read, limit).result()

    def clear(self) -> None:
        """Forgets every connection there was. Waits for the file. Raises ConnectionsUnreadable."""
        self._thread.submit(self._forget).result()

    def close(self) -> None:
        """Writes down what waits and closes the file; what is noted later is dropped."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._thread.submit(self._end)
        self._thread.shutdown(wait=True)

    def _write(self) -> None:
        try:
            self._write_down()
        except (ConnectionsUnreadable, apsw.Error, OSError) as error:
            self._let_go(error)

    def _write_down(self) -> None:
        """Puts back what could not be written, unless more is known of it by now."""
        with self._lock:
            waiting, self._waiting, self._is_coming = self._waiting, {}, False
        try:
            self._put_down(waiting)
        except (ConnectionsUnreadable, apsw.Error, OSError):
            with self._lock:
                self._waiting = waiting | self._waiting
            raise

    def _put_down(self, waiting: dict[Hashable, tuple[ConnectionMade, bool]]) -> None:
        file = self._opened()
        new = [key for key in waiting if key not in self._numbers]
        changed = [(self._numbers[key], waiting[key][0]) for key in waiting if key in self._numbers]
        numbers = file.write([waiting[key][0] for key in new], changed)
        self._numbers.update(zip(new, numbers, strict=True))
        for key, (_, ended) in waiting.items():
            if ended:
                del self._numbers[key]
        self._since_look += len(new)
        if self._since_look >= TOGETHER:
            self._since_look = 0
            file.keep_only(self._most)

    def _read(self, limit: int) -> list[ConnectionMade]:
        self._write()
        try:
            found = self._opened().newest(limit)
        except (apsw.Error, OSError) as error:
            self._let_go(error)
            raise ConnectionsUnreadable(_why(error)) from error
        with self._lock:
            unwritten = [made for key, (made, _) in self._waiting.items() if key not in self._numbers]
        return [*reversed(unwritten), *found][:limit]

    def _forget(self) -> None:
        with self._lock:
            self._waiting.clear()
        try:
            self._opened().clear()
        except (apsw.Error, OSError) as error:
            raise ConnectionsUnreadable(_why(error)) from error

    def _opened(self) -> LedgerFile:
        if self._file is None:
            self._file = LedgerFile(self._path)
        return self._file

    def _let_go(self, error: Exception) -> None:
        """Opens it anew the next time; a file that turns out to be damaged makes room for another."""
        file, self._file = self._file, None
        if file is not None:
            file.close()
        if isinstance(error, apsw.CorruptError | apsw.NotADBError):
            self._numbers.clear()
            set_aside(self._path)

    def _end(self) -> None:
        if self._waiting:
            self._write()
        if self._file is not None:
            self._file.close()


def _why(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
