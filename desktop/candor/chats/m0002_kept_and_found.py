"""Version 2: conversations kept in order, ways to ask kept, what a model thought, and every message found by its words.

conversation
    folder    the name of the group it was put into, '' for none
    pinned, archived   0 or 1
    options   how its questions are asked (see packing.py); NULL: as the settings say
turn
    thinking  what the model said to itself before the answer, '' for nothing
    thinking_tokens   its tokens, as those of the answer
preset        ways to ask by their names; options as a conversation's
prompt        texts by their names
said          the full-text index of all turns, questions and answers: one row a turn, its rowid the turn's number

`said` keeps no text, only where words stand (FTS5, contentless): what it was given is `indexed(turn.text)` of
indexed_words.py, and to take a turn out it must be given the very same again. Letters with and without accents are the
same. Beginnings of two and three letters have an index of their own, for a search while a person types.
"""

import apsw

from candor.chats.indexed_words import indexed

SCHEMA = """
    ALTER TABLE conversation ADD COLUMN folder TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversation ADD COLUMN options BLOB;
    ALTER TABLE turn ADD COLUMN thinking TEXT NOT NULL DEFAULT '';
    ALTER TABLE turn ADD COLUMN thinking_tokens BLOB;

    -- When a turn is deleted, SQLite looks whether a conversation ends with it.
    CREATE INDEX conversation_by_leaf ON conversation (leaf);

    CREATE TABLE preset (name TEXT NOT NULL PRIMARY KEY, options BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE prompt (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE said USING fts5 (
        text, content = '', columnsize = 0, prefix = '2 3',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
    );
"""
FILL = "INSERT INTO said (rowid, text) VALUES (?, ?)"


def apply(connection: apsw.Connection) -> None:
    """Adds what is new and gives the index every turn that is there."""
    connection.execute(SCHEMA)
    turns = connection.execute("SELECT number, text FROM turn ORDER BY number")
    connection.executemany(FILL, ((number, indexed(text)) for number, text in turns))
