"""The ledger: every document of the library and its state, and what they are grouped into, in SQLite.

What the tables hold is said in ledger_schema.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import apsw

from candor.index.document_row import COLUMNS, document_of, row_of
from candor.index.ledger_schema import KEEP_COLLECTION, collection_row, migrate
from candor.index.private_folder import make_file_private
from candor.model.collection import Collection, Root
from candor.model.document import Document
from candor.model.errors import DiskFull, FolderNotWritable, IndexBusy, IndexDamaged, LedgerDamaged, NameTaken

SELECT = f"SELECT {COLUMNS} FROM documents"  # noqa: S608  # constants only; values are always bound
INSERT = f"INSERT OR REPLACE INTO documents({COLUMNS}) VALUES({', '.join('?' * len(COLUMNS.split(',')))})"
BY_IDS = " WHERE id IN (SELECT value FROM json_each(?))"
BELOW = " WHERE location = ? OR (location >= ? AND location < ?) ORDER BY location"
SHARED_MEMORY = 32 * 1024  # bytes; SQLite makes a -shm file of this size for the log
BUSY_MS = 10_000


class Ledger:
    """Documents and roots in one file. Every method may be called from any thread; what it wrote is durable.

    Raises IndexDamaged where the file is no ledger of this version, FolderNotWritable, DiskFull, and IndexBusy where
    another process writes for more than ten seconds. `is_new` tells whether there was none before.
    """

    def __init__(self, file: Path) -> None:
        self._folder = file.parent
        self._lock = Lock()
        with _translated(self._folder):
            make_file_private(file)
            self._database = apsw.Connection(str(file))
            self._database.set_busy_timeout(BUSY_MS)
            self.is_new = migrate(self._database) == 0

    def documents(self) -> list[Document]:
        """All documents, in order of path."""
        return self._read(SELECT + " ORDER BY location")

    def below(self, location: bytes) -> list[Document]:
        """The document at a location, or those below it, in order of path."""
        inside = os.path.join(location, b"")  # noqa: PTH118  # bytes, which pathlib has not
        return self._read(SELECT + BELOW, (location, inside, inside[:-1] + bytes([inside[-1] + 1])))

    def roots(self) -> list[Root]:
        """What the person gave, each in its collection, in order of location."""
        return [Root(*row) for row in self.select("SELECT location, collection FROM roots ORDER BY location")]

    def collections(self) -> list[Collection]:
        """All collections, by name."""
        wanted = "id, name, ignored, largest, conversation, attached"
        rows = self.select(f"SELECT {wanted} FROM collections ORDER BY folded")  # noqa: S608  # a constant
        return [
            Collection(key, name, tuple(json.loads(ignored)), largest, conversation, bool(attached))
            for key, name, ignored, largest, conversation, attached in rows
        ]

    def keep_collection(self, collection: Collection) -> None:
        """Adds or changes one. Raises NameTaken."""
        with self._using() as database:
            try:
                database.execute(KEEP_COLLECTION, collection_row(collection))
            except apsw.ConstraintError as error:
                raise NameTaken(collection.name) from error

    def forget_collection(self, collection: str) -> None:
        """Takes a collection by its id out of the ledger, and its roots; the documents below them are not touched."""
        with self._using() as database, database:
            database.execute("DELETE FROM roots WHERE collection = ?", (collection,))
            database.execute("DELETE FROM collections WHERE id = ?", (collection,))

    @property
    def paused(self) -> bool:
        """Whether the person stopped the reading until it is resumed; kept when the program ends."""
        return bool(self.select("SELECT 1 FROM notes WHERE name = 'paused'"))

    def pause(self, paused: bool) -> None:
        """Keeps that."""
        if paused:
            self.change("INSERT OR IGNORE INTO notes VALUES(?, '')", [("paused",)])
        else:
            self.change("DELETE FROM notes WHERE name = ?", [("paused",)])

    def find(self, ids: Iterable[str]) -> dict[str, Document]:
        """The documents with these ids, by id; unknown ids are left out."""
        found = self._read(SELECT + BY_IDS, (json.dumps(list(ids)),))
        return {document.id: document for document in found}

    def passages(self) -> int:
        """How many passages the indexed documents have."""
        return int(self.select("SELECT coalesce(sum(passages), 0) FROM documents WHERE state = 'indexed'")[0][0])

    def searchable(self) -> list[tuple[str, bytes, int]]:
        """Id, root and number of passages of each document that has any."""
        return [tuple(row) for row in self.select("SELECT id, root, passages FROM documents WHERE passages > 0")]

    def save(self, documents: Iterable[Document]) -> None:
        """Adds or replaces, all or none."""
        self.change(INSERT, map(row_of, documents))

    def forget(self, ids: Iterable[str]) -> None:
        """Takes documents out, all or none."""
        self.change("DELETE FROM documents WHERE id = ?", ((each,) for each in ids))

    def move(self, moved: Iterable[tuple[Document, bytes]]) -> None:
        """Keeps documents at their new location, each with the one before: what is pinned there goes along."""
        moved = list(moved)
        with self._using() as database, database:
            database.executemany(INSERT, (row_of(document) for document, _ in moved))
            pinned = ((document.location, before) for document, before in moved)
            database.executemany("UPDATE OR REPLACE pins SET location = ? WHERE location = ?", pinned)

    def keep_root(self, root: Root) -> None:
        """Remembers what was given, or moves it to another collection."""
        self.change(
            "INSERT OR REPLACE INTO roots(location, collection) VALUES(?, ?)", [(root.location, root.collection)]
        )

    def forget_root(self, root: bytes) -> None:
        """Undoes keep_root; the root's documents are not touched."""
        self.change("DELETE FROM roots WHERE location = ?", [(root,)])

    def select(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """The rows of a query: for what else is kept in this file."""
        with self._using() as database:
            return list(database.execute(query, values))

    def change(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Runs a statement for each row, all or none."""
        with self._using() as database, database:
            database.executemany(statement, rows)

    def restore(self, table: str, row: Sequence[Any]) -> None:
        """Puts a row of a damaged ledger into a new one; an older schema has fewer columns, the first ones."""
        columns = [name for _, name, *_ in self.select(f"PRAGMA table_info({table})")][: len(row)]
        into, marks = f"{table}({', '.join(columns)})", ", ".join("?" * len(row))
        self.change(f"INSERT OR REPLACE INTO {into} VALUES({marks})", [row])

    def check(self) -> None:
        """Raises LedgerDamaged where the file's structure is."""
        (said,) = self.select("PRAGMA quick_check(1)")[0]
        if said != "ok":
            raise LedgerDamaged(str(said))

    def erase(self) -> None:
        """Writes the file anew, so that what was deleted from it is nowhere on the disk."""
        with self._using() as database:
            for statement in ("PRAGMA secure_delete=ON", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                list(database.execute(statement))  # a statement that has a row to give waits until it is taken

    def close(self) -> None:
        """Closes the file; nothing may be called afterwards."""
        with self._lock:
            self._database.close()

    def _read(self, query: str, values: Sequence[Any] = ()) -> list[Document]:
        return list(map(document_of, self.select(query, values)))

    @contextmanager
    def _using(self) -> Iterator[apsw.Connection]:
        with self._lock, _translated(self._folder):
            yield self._database


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except apsw.FullError as error:
        raise DiskFull from error
    except apsw.BusyError as error:
        raise IndexBusy from error
    except apsw.IOError as error:
        # On a full disk SQLite cannot make its shared memory, and says no more than "I/O error".
        full = shutil.disk_usage(folder).free < SHARED_MEMORY
        raise (DiskFull() if full else FolderNotWritable(str(folder))) from error
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise FolderNotWritable(str(folder)) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise LedgerDamaged(str(error)) from error
    except apsw.Error as error:
        raise IndexDamaged(f"the list of documents: {error}") from error
