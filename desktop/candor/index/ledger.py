"""The ledger: every document of the library and its state, in SQLite.

Schema 2, in WAL mode with synchronous=FULL (what was committed survives a power cut):

    documents(id TEXT PRIMARY KEY, location BLOB, root BLOB, size INTEGER, modified_ns INTEGER, digest TEXT, state TEXT,
              kind TEXT, pages INTEGER, characters INTEGER, passages INTEGER, failure TEXT, indexed_at REAL)
    roots(location BLOB PRIMARY KEY)
    pins(question TEXT, location BLOB, page INTEGER, PRIMARY KEY of all three)                             since 2
    pin_runs(at REAL, setting TEXT, questions INTEGER, hit_at_1 REAL, hit_at_5 REAL, hit_at_10 REAL, mrr_at_10 REAL)

Fields mean what candor.model.document and candor.model.evaluation say; page 0 is none. `failure` is null or a JSON list
[code, what, remedy]. PRAGMA user_version counts the migrations that were run.
"""

import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import apsw

from candor.model.document import Document, DocumentState, Fingerprint
from candor.model.errors import DiskFull, FolderNotWritable, IndexBusy, IndexDamaged
from candor.model.failure import Failure

MIGRATIONS = (
    """
    CREATE TABLE documents(
        id TEXT PRIMARY KEY, location BLOB NOT NULL, root BLOB NOT NULL,
        size INTEGER NOT NULL, modified_ns INTEGER NOT NULL, digest TEXT NOT NULL,
        state TEXT NOT NULL, kind TEXT NOT NULL, pages INTEGER, characters INTEGER NOT NULL,
        passages INTEGER NOT NULL, failure TEXT, indexed_at REAL NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_root ON documents(root);
    CREATE INDEX documents_by_location ON documents(location);
    CREATE TABLE roots(location BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE pins(
        question TEXT NOT NULL, location BLOB NOT NULL, page INTEGER NOT NULL, PRIMARY KEY(question, location, page)
    ) STRICT;
    CREATE TABLE pin_runs(
        at REAL NOT NULL, setting TEXT NOT NULL, questions INTEGER NOT NULL,
        hit_at_1 REAL NOT NULL, hit_at_5 REAL NOT NULL, hit_at_10 REAL NOT NULL, mrr_at_10 REAL NOT NULL
    ) STRICT;
    """,
)
COLUMNS = "id, location, root, size, modified_ns, digest, state, kind, pages, characters, passages, failure, indexed_at"
SELECT = f"SELECT {COLUMNS} FROM documents"  # noqa: S608  # constants only; values are always bound
INSERT = f"INSERT OR REPLACE INTO documents({COLUMNS}) VALUES({', '.join('?' * len(COLUMNS.split(',')))})"
BY_IDS = " WHERE id IN (SELECT value FROM json_each(?))"
SHARED_MEMORY = 32 * 1024  # bytes; SQLite makes a -shm file of this size for the log
BUSY_MS = 10_000


class Ledger:
    """Documents and roots in one file. Every method may be called from any thread; what it wrote is durable.

    Raises IndexDamaged where the file is no ledger of this version, FolderNotWritable, DiskFull, and IndexBusy where
    another process writes for more than ten seconds.
    """

    def __init__(self, file: Path) -> None:
        self._folder = file.parent
        self._lock = Lock()
        with _translated(self._folder):
            self._database = apsw.Connection(str(file))
            self._database.set_busy_timeout(BUSY_MS)
            self._migrate()

    def documents(self) -> list[Document]:
        """All documents, in order of path."""
        return self._read(SELECT + " ORDER BY location")

    def roots(self) -> list[bytes]:
        """Files and folders the person gave, as path bytes: the documents' own, and those kept while empty."""
        return [row[0] for row in self.select("SELECT root FROM documents UNION SELECT location FROM roots ORDER BY 1")]

    def find(self, ids: Iterable[str]) -> dict[str, Document]:
        """The documents with these ids, by id; unknown ids are left out."""
        found = self._read(SELECT + BY_IDS, (json.dumps(list(ids)),))
        return {document.id: document for document in found}

    def save(self, documents: Iterable[Document]) -> None:
        """Adds or replaces, all or none."""
        self.change(INSERT, map(_row, documents))

    def forget(self, ids: Iterable[str]) -> None:
        """Takes documents out, all or none."""
        self.change("DELETE FROM documents WHERE id = ?", ((each,) for each in ids))

    def keep_root(self, root: bytes) -> None:
        """Remembers a given folder even while it holds no document."""
        self.change("INSERT OR IGNORE INTO roots VALUES(?)", [(root,)])

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

    def close(self) -> None:
        """Closes the file; nothing may be called afterwards."""
        with self._lock:
            self._database.close()

    def _migrate(self) -> None:
        self._database.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
        with self._database:
            done = int(self._database.pragma("user_version"))
            if done > len(MIGRATIONS):
                raise IndexDamaged("a newer Candor wrote the list of documents")
            for number, migration in enumerate(MIGRATIONS[done:], done + 1):
                self._database.execute(f"{migration}; PRAGMA user_version={number}")

    def _read(self, query: str, values: Sequence[Any] = ()) -> list[Document]:
        return [_document(row) for row in self.select(query, values)]

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
    except apsw.Error as error:
        raise IndexDamaged(f"the list of documents: {error}") from error


def _row(document: Document) -> tuple[Any, ...]:
    mark, failure = document.fingerprint, document.failure
    return (
        document.id,
        document.location,
        document.root,
        mark.size,
        mark.modified_ns,
        mark.digest,
        document.state.value,
        document.kind,
        document.pages,
        document.characters,
        document.passages,
        failure and json.dumps([failure.code, failure.what, failure.remedy]),
        document.indexed_at,
    )


def _document(row: Sequence[Any]) -> Document:
    key, location, root, size, modified, digest, state, kind, pages, characters, passages, failure, indexed_at = row
    return Document(
        id=key,
        location=location,
        root=root,
        fingerprint=Fingerprint(size, modified, digest),
        state=DocumentState(state),
        kind=kind,
        pages=pages,
        characters=characters,
        passages=passages,
        failure=Failure(*json.loads(failure)) if failure else None,
        indexed_at=indexed_at,
    )
