"""Sources that are not files, before they are added."""

from dataclasses import dataclass

MOST_ROWS = 100_000
"""What is read of one table at most; the text says so at its end."""


@dataclass(frozen=True, slots=True)
class PageOffer:
    """What fetching an address would reach: the whole address, and its host as a person should see it."""

    address: str
    host: str


@dataclass(frozen=True, slots=True)
class TableOffer:
    """A table of a database: its name with its schema, how many rows it has (None where that is not told), its columns.

    `key` are the columns of its primary key; without one, rows are named by their number.
    """

    name: str
    rows: int | None
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
