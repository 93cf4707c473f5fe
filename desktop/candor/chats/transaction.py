"""All or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Makes everything inside one change: kept as a whole at the end, undone as a whole by any exception.

    Takes the right to write at once, waiting for another process. A connection used as a context manager would do the
    same, but when SQLite itself has rolled back (a full disk) its own rollback fails and hides the reason.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # it did not come to its end, and SQLite itself has not rolled back
            connection.execute("ROLLBACK")
