"""The SQL by which conversations are read and changed."""

# Of a long conversation only the words: the other columns are not even read from the disk.
WALK = """
    WITH RECURSIVE walk (number, above) AS (
        SELECT turn.number, turn.parent FROM conversation JOIN turn ON turn.id = conversation.leaf
        WHERE conversation.id = ?
        UNION
        SELECT turn.number, turn.parent FROM walk JOIN turn ON turn.id = walk.above
    )
    SELECT id, conversation, parent, role, text, created, model, ended
    FROM walk JOIN turn ON turn.number = walk.number ORDER BY walk.number
"""
TREE = """
    SELECT id, conversation, parent, role, text, created, model, ended, details, tokens,
           thinking, thinking_tokens
    FROM turn WHERE conversation = ? ORDER BY number
"""
TURN = """
    SELECT id, conversation, parent, role, text, created, model, ended, details, tokens,
           thinking, thinking_tokens
    FROM turn WHERE id = ?
"""
# CROSS: SQLite would rather go over every turn of every conversation in their order than sort a few.
SIBLINGS = """
    WITH RECURSIVE walk (turn, above, conversation) AS (
        SELECT turn.id, turn.parent, turn.conversation FROM conversation JOIN turn ON turn.id = conversation.leaf
        WHERE conversation.id = ?
        UNION
        SELECT turn.id, turn.parent, turn.conversation FROM walk JOIN turn ON turn.id = walk.above
    )
    SELECT walk.turn, turn.id FROM walk CROSS JOIN turn
    ON turn.conversation = walk.conversation AND turn.parent IS walk.above
    ORDER BY turn.number
"""
# A turn's number is greater than those above it, so the youngest turn below one has none below itself.
YOUNGEST = """
    WITH RECURSIVE below (turn, number, conversation) AS (
        SELECT id, number, conversation FROM turn WHERE id = ?
        UNION
        SELECT turn.id, turn.number, turn.conversation
        FROM below JOIN turn ON turn.conversation = below.conversation AND turn.parent = below.turn
    )
    SELECT turn, conversation FROM below ORDER BY number DESC LIMIT 1
"""
ADD = """
    INSERT INTO turn (id, conversation, parent, role, text, created, model, ended, details, tokens,
                      thinking, thinking_tokens)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
LEAF = "UPDATE conversation SET leaf = ?, updated = max(updated, ?) WHERE id = ?"
CHOOSE = "UPDATE conversation SET leaf = ? WHERE id = ?"
WITH_DETAILS = "SELECT id, details FROM turn WHERE conversation = ? AND details IS NOT NULL"
ANNOTATE = "UPDATE turn SET details = ? WHERE id = ?"
START = "INSERT INTO conversation (id, title, created, updated) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
TAKE_IN = """
    INSERT INTO conversation (id, title, created, updated, leaf, folder, pinned, archived, options)
    VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?)
"""
TAKEN = "SELECT 1 FROM turn WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
NEWEST = """
    SELECT id, title, created, updated, leaf, folder, pinned, archived, options
    FROM conversation ORDER BY updated DESC, created DESC, id
"""
FIND = """
    SELECT turn.conversation, turn.id, conversation.title, turn.role, turn.created, turn.text
    FROM said JOIN turn ON turn.number = said.rowid JOIN conversation ON conversation.id = turn.conversation
    WHERE said MATCH ? ORDER BY said.rowid DESC LIMIT ?
"""
ASKED = "SELECT text FROM turn WHERE role = 'user' ORDER BY number DESC LIMIT ?"
REMOVE = "DELETE FROM turn WHERE number = ?"
RENAME = "UPDATE conversation SET title = ? WHERE id = ?"
PIN = "UPDATE conversation SET pinned = ? WHERE id = ?"
ARCHIVE = "UPDATE conversation SET archived = ? WHERE id = ?"
PUT = "UPDATE conversation SET folder = ? WHERE id = ?"
ANSWER_BY = "UPDATE conversation SET options = ? WHERE id = ?"
