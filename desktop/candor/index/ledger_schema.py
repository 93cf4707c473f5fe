"""The ledger's tables, and how those of an older Candor become them.

Schema 4, in WAL mode with synchronous=FULL (what was committed survives a power cut):

    documents(id TEXT PRIMARY KEY, location BLOB, root BLOB, size INTEGER, modified_ns INTEGER, digest TEXT, state TEXT,
              kind TEXT, pages INTEGER, characters INTEGER, passages INTEGER, failure TEXT, indexed_at REAL,
              tries INTEGER, empty_pages INTEGER, recognized_pages INTEGER, language TEXT)   the last line since 3
    roots(location BLOB PRIMARY KEY, collection TEXT)                                       collection since 3
    collections(id TEXT PRIMARY KEY, name TEXT, folded TEXT UNIQUE, ignored TEXT, largest INTEGER, conversation TEXT,
                attached INTEGER)                                                       since 3, the last line since 4
    notes(name TEXT PRIMARY KEY, value TEXT)                                                           since 3
    pins(question TEXT, location BLOB, page INTEGER, PRIMARY KEY of all three)                             since 2
    pin_runs(at REAL, setting TEXT, questions INTEGER, hit_at_1 REAL, hit_at_5 REAL, hit_at_10 REAL, mrr_at_10 REAL)

Fields mean what candor.model.document, candor.model.collection and candor.model.evaluation say; page 0 is none.
`failure` is null or a JSON list [code, what, remedy]; `folded` is the name whatever its case, `ignored` a JSON list of
patterns, `attached` is 0 or 1. The note "paused" is there while reading rests. PRAGMA user_version counts the
migrations that were run.
"""

import json
from uuid import uuid4

import apsw

from candor.model.collection import Collection, free_name, named_after
from candor.model.errors import IndexDamaged

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
    """
    ALTER TABLE documents ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN empty_pages INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN recognized_pages INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE roots ADD COLUMN collection TEXT NOT NULL DEFAULT '';
    INSERT OR IGNORE INTO roots(location) SELECT DISTINCT root FROM documents;
    CREATE TABLE collections(
        id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, ignored TEXT NOT NULL,
        largest INTEGER NOT NULL, conversation TEXT NOT NULL
    ) STRICT;
    CREATE TABLE notes(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    """,
    """
    ALTER TABLE collections ADD COLUMN attached INTEGER NOT NULL DEFAULT 0;
    """,
)
GROUPED = 3  # the migration since which every root is in a collection
KEEP_COLLECTION = """
    INSERT INTO collections(id, name, folded, ignored, largest, conversation, attached) VALUES(?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET name = excluded.name, folded = excluded.folded, ignored = excluded.ignored,
        largest = excluded.largest, conversation = excluded.conversation, attached = excluded.attached
"""


def migrate(database: apsw.Connection) -> int:
    """Brings the tables up to date, all or none; returns their version before, 0 where there were none.

    Raises IndexDamaged where a newer Candor made them, apsw.Error.
    """
    database.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    with database:
        done = int(database.pragma("user_version"))
        if done > len(MIGRATIONS):
            raise IndexDamaged("a newer Candor wrote the list of documents")
        for number, migration in enumerate(MIGRATIONS[done:], done + 1):
            database.execute(f"{migration}; PRAGMA user_version={number}")
        if done < GROUPED:
            _group(database)
    return done


def collection_row(collection: Collection) -> tuple[str, str, str, str, int, str, int]:
    """What KEEP_COLLECTION takes."""
    name, ignored = collection.name, json.dumps(collection.ignored)
    more = collection.largest, collection.conversation, int(collection.attached)
    return collection.id, name, name.casefold(), ignored, *more


def _group(database: apsw.Connection) -> None:
    """Gives each root known so far a collection, named after it."""
    names: list[str] = []
    for (location,) in list(database.execute("SELECT location FROM roots ORDER BY location")):
        names.append(free_name(named_after(location), names))
        made = Collection(uuid4().hex, names[-1])
        database.execute(KEEP_COLLECTION, collection_row(made))
        database.execute("UPDATE roots SET collection = ? WHERE location = ?", (made.id, location))
