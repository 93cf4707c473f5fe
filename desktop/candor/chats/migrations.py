"""The numbered steps from an empty file to today's schema."""

from collections.abc import Callable

import apsw

from candor.chats import m0001_trees_of_turns, m0002_kept_and_found
from candor.chats.transaction import transaction
from candor.model.errors import ChatsTooNew

STEPS: tuple[Callable[[apsw.Connection], None], ...] = (m0001_trees_of_turns.apply, m0002_kept_and_found.apply)
"""Step n takes a database with `PRAGMA user_version` n - 1 to n. Steps that were released never change."""


def check(connection: apsw.Connection) -> int:
    """The database's version; reads only. Raises ChatsTooNew when this Candor does not know it."""
    version = _version(connection)
    if version > len(STEPS):
        raise ChatsTooNew
    return version


def migrate(connection: apsw.Connection) -> None:
    """Applies the missing steps, each in one transaction with its number, so that a crash leaves a whole version."""
    for number, step in enumerate(STEPS, 1):
        with transaction(connection):
            # Read inside the transaction: another process may just have taken the same step.
            if _version(connection) < number:
                step(connection)
                connection.pragma("user_version", number)


def _version(connection: apsw.Connection) -> int:
    version = connection.pragma("user_version")
    assert isinstance(version, int)
    return version
