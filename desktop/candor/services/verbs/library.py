"""What is in the library, and what is brought into it."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from candor.model.collection import Collection, Root
from candor.model.events import IndexEvent
from candor.model.outside import PageOffer, TableOffer
from candor.model.passage import Source
from candor.model.scope import EVERYTHING, Scope


class Search(Protocol):
    """How a search is called."""

    def __call__(
        self, query: str, limit: int, *, best: bool = True, scope: Scope = EVERYTHING
    ) -> Awaitable[list[Source]]:
        """The closest passages in scope, best first, with their `best` sentence unless nobody will look at it."""
        ...


class Index(Protocol):
    """How reading is called."""

    def __call__(self, paths: Sequence[Path] = (), into: str = "") -> AsyncGenerator[IndexEvent, None]:
        """Adds files and folders to a collection (its id) and reads what is new or changed.

        With `into` "" a path that lies in nothing given before makes a collection of its own, named after it. With no
        path looks again at everything given so far.
        """
        ...


@dataclass(frozen=True, slots=True)
class Collections:
    """What the library is grouped into."""

    all: Callable[[], Awaitable[list[Collection]]]
    """By name, those of single conversations included."""
    roots: Callable[[], Awaitable[list[Root]]]
    """What was given, each in its collection."""
    keep: Callable[[Collection], Awaitable[None]]
    """Adds a collection, or changes its name and what it ignores; that takes effect when it is looked through again.

    Raises NameTaken, PatternUnusable.
    """
    move: Callable[[Root], Awaitable[None]]
    """Puts what was given into the collection that the root names."""
    forget: Callable[[str], Awaitable[None]]
    """Forgets a collection, by id, with all that was given to it, as `Verbs.forget` does."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits to be read, and what could not be."""

    paused: Callable[[], Awaitable[bool]]
    pause: Callable[[bool], Awaitable[None]]
    """Whether reading rests until the person resumes it, kept when the program ends; a run under way ends soon."""
    retry: Callable[[Sequence[str]], AsyncGenerator[IndexEvent, None]]
    """Reads these documents (ids) again, whatever their state; with none every failed one."""
    leave_out: Callable[[Sequence[str]], Awaitable[None]]
    """Skips these documents (ids) from now on and takes their passages out of the index."""
    watch: Callable[[], AsyncGenerator[IndexEvent, None]]
    """Reads what is new or changed in everything given, then keeps it in sync until it is closed."""
    build: Callable[[], AsyncGenerator[None, None]]
    """Builds what a large library is searched fast with, where it is missing: yields every moment until that is done.

    Searches and runs go on beside it; where it is given up, the next call or the next run begins it anew.
    """


class AddPage(Protocol):
    """How a page is fetched."""

    def __call__(self, address: str, into: str, /, *, once: bool = False) -> AsyncGenerator[IndexEvent, None]:
        """Fetches the page at an address and reads it into a collection (id). Raises OutsideError."""
        ...


class ListTables(Protocol):
    """How a database is looked into."""

    def __call__(self, url: str, password: str, /, *, once: bool = False) -> Awaitable[list[TableOffer]]:
        """The tables of a database: its SQLAlchemy URL and its password. Raises OutsideError."""
        ...


class AddTable(Protocol):
    """How a table is read."""

    def __call__(
        self, url: str, table: str, password: str, into: str, /, *, once: bool = False
    ) -> AsyncGenerator[IndexEvent, None]:
        """Reads a table into a collection (id); the password is kept in the keyring. Raises OutsideError."""
        ...


class Again(Protocol):
    """How what was fetched is fetched once more."""

    def __call__(self, location: bytes, /, *, once: bool = False) -> AsyncGenerator[IndexEvent, None]:
        """Fetches a page or reads a table once more, by its location. Raises OutsideError."""
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """Web pages and tables of databases; nothing is fetched but what the person names, when they ask for it.

    Where nothing may leave this machine all raise OutsideBlocked, unless the person allowed it `once`: then this visit
    reaches the one host it names.
    """

    look_at: Callable[[str], Awaitable[PageOffer]]
    """What fetching an address would reach, without reaching it. Raises AddressRefused."""
    add_page: AddPage
    tables: ListTables
    add_table: AddTable
    again: Again
