"""What a run has to do."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH100, PTH112, PTH118, PTH120

import os
from dataclasses import dataclass, field
from pathlib import Path

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState
from candor.model.events import FolderAway
from candor.services.indexing.spelling import as_spelled


@dataclass(slots=True)
class Plan:
    """`waiting` will be read; `settled` only moved in time or root; `refused` cannot be read or looked into.

    `moved` are the same file at another place, each with the place before; `skipped` are left out on purpose from now
    on. `unchanged` counts the rest; `failed` of those could not be read before either, and `left_out` counts those
    that were skipped before. `removed` are gone from their folder. `away` are folders given that are not
    there, or have nothing in them any more: an unplugged disk must not empty the library, so their documents stay.
    Lists hold documents as the ledger shall keep them, `fresh` are the ids of those it does not know. `collections`
    and `roots` are new and to be remembered, `before` are the roots there were; `absorbed` are roots, as they were,
    that a wider one now holds.
    """

    waiting: list[Document] = field(default_factory=list)
    settled: list[Document] = field(default_factory=list)
    refused: list[Document] = field(default_factory=list)
    moved: list[tuple[Document, bytes]] = field(default_factory=list)
    skipped: list[Document] = field(default_factory=list)
    removed: list[Document] = field(default_factory=list)
    away: list[FolderAway] = field(default_factory=list)
    collections: list[Collection] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    absorbed: list[Root] = field(default_factory=list)
    before: frozenset[bytes] = frozenset()
    fresh: set[str] = field(default_factory=set)
    unchanged: int = 0
    failed: int = 0
    left_out: int = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing changed."""
        return not (
            self.waiting or self.settled or self.refused or self.moved or self.skipped or self.removed or self.away
        )

    @property
    def files(self) -> int:
        """All files looked at."""
        moved = sum(document.state is not DocumentState.WAITING for document, _ in self.moved)
        return len(self.waiting) + len(self.refused) + len(self.skipped) + self.left_out + moved + self.unchanged


def place_of(path: Path) -> bytes:
    """The one name of a path a person gave, so that nothing is listed twice.

    It is absolute, with the folders' links resolved, and spelled as the disk does.
    """
    whole = os.path.abspath(path)
    if os.path.isdir(whole):
        return as_spelled(os.fsencode(os.path.realpath(whole)))
    return as_spelled(os.fsencode(os.path.join(os.path.realpath(os.path.dirname(whole)), os.path.basename(whole))))
