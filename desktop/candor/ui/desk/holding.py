"""A collection as the window knows it."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, Origin, origin_of, shown
from candor.ui.tr import tr, tr_n

Where = tuple[bytes, DocumentState]


@dataclass(frozen=True, slots=True)
class Holding:
    """A collection with what was given to it, and how many of its files stand where.

    `roots` are locations, `away` those of them that are not there now, such as a folder on an unplugged disk.
    """

    collection: Collection
    roots: tuple[bytes, ...] = ()
    ready: int = 0
    failed: int = 0
    reading: int = 0
    waiting: int = 0
    left_out: int = 0
    passages: int = 0
    away: tuple[bytes, ...] = ()

    @property
    def id(self) -> str:
        """Its collection's id, by which views name it."""
        return self.collection.id

    @property
    def name(self) -> str:
        """Its collection's name."""
        return self.collection.name

    @property
    def files(self) -> int:
        """How many files it holds, but for those left out."""
        return self.ready + self.failed + self.reading + self.waiting

    @property
    def path(self) -> str:
        """Where it comes from, such as "~/Documents/Contracts" or "2 folders and files"; "" when it has nothing yet."""
        if len(self.roots) == 1:
            return place_words(self.roots[0])
        return tr_n(len(self.roots), "{n:,} place", "{n:,} places") if self.roots else ""


def place_words(location: bytes) -> str:
    """A location as a person reads it: with ~ for the home folder, or a table's name and its database."""
    path, home = shown(location), shown(os.fsencode(Path.home()))
    if origin_of(location) is Origin.TABLE:
        database, _, table = path.removeprefix("table+").rpartition("#")
        return tr("{table} in {database}", table=table, database=database)
    return "~" + path[len(home) :] if path.startswith(home + os.sep) else path


class Tally:
    """How many documents of each root stand where, and how many passages they have."""

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self.documents: Counter[Where] = Counter()
        self.passages: Counter[bytes] = Counter()
        for document in documents:
            self.add(document)

    def add(self, document: Document, by: int = 1) -> None:
        """Counts a document, or with -1 takes it back."""
        self.documents[document.root, document.state] += by
        self.passages[document.root] += by * document.passages

    def holding(self, collection: Collection, roots: Iterable[Root], away: Iterable[bytes] = ()) -> Holding:
        """A collection with what its roots come to."""
        own = tuple(root.location for root in roots if root.collection == collection.id)

        def amount(*states: DocumentState) -> int:
            return sum(self.documents[root, state] for root in own for state in states)

        return Holding(
            collection,
            own,
            ready=amount(DocumentState.INDEXED),
            failed=amount(DocumentState.FAILED),
            reading=amount(DocumentState.READING, DocumentState.EMBEDDING),
            waiting=amount(DocumentState.WAITING),
            left_out=amount(DocumentState.SKIPPED),
            passages=sum(self.passages[root] for root in own),
            away=tuple(root for root in own if root in set(away)),
        )
