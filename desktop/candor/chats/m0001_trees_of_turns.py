"""Version 1: conversations as trees of turns.

conversation
    id        32 hex digits
    title     what the list shows
    created, updated   Unix time in seconds
    leaf      the turn the person last looked at; the path shown runs from the root to it. NULL: no turn yet
turn
    number    counts up; a parent's is always smaller than its children's
    id        32 hex digits
    conversation, parent   parent is NULL for a first question and belongs to the same conversation
    role      'user' or 'assistant'
    text      exactly what was asked or what the server sent (lone surrogates replaced by U+FFFD)
    created   Unix time in seconds
    model     the model's name, '' for questions
    ended     why an answer ended (the values of EndReason), NULL for questions
    details, tokens   see packing.py; NULL means none
"""

import apsw

SCHEMA = """
    CREATE TABLE conversation (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        created REAL NOT NULL,
        updated REAL NOT NULL,
        leaf TEXT REFERENCES turn (id) ON DELETE SET NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE turn (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
        parent TEXT,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        created REAL NOT NULL,
        model TEXT NOT NULL,
        ended TEXT,
        details BLOB,
        tokens BLOB,
        UNIQUE (conversation, id),
        FOREIGN KEY (conversation, parent) REFERENCES turn (conversation, id) ON DELETE CASCADE
    ) STRICT;

    CREATE INDEX turn_by_parent ON turn (conversation, parent);
"""


def apply(connection: apsw.Connection) -> None:
    """Creates the tables in an empty database."""
    connection.execute(SCHEMA)
