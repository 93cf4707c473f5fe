"""The library as the window knows it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from candor.model.collection import Collection, Root
from candor.model.document import Document
from candor.model.events import (
    FileFailed,
    FileIndexed,
    FileMoved,
    FileRemoved,
    FileSkipped,
    FileStarted,
    FolderAway,
    IndexEvent,
)
from candor.ui.desk.holding import Holding, Tally

GATHER = 250  # ms: changes are told together, because thousands of files may be read in a minute
GATHER_LARGE, LARGE = 500, 20_000  # a library of this many files is shown anew less often


@dataclass(frozen=True, slots=True)
class ShelfChange:
    """Which documents are new or other than before; `whole` when everything may be."""

    changed: tuple[Document, ...] = ()
    removed: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """The library as it was read; made by `listed`, which takes a while for a large one."""

    documents: dict[str, Document] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
    collections: tuple[Collection, ...] = ()
    roots: tuple[Root, ...] = ()


def listed(
    documents: Iterable[Document], collections: Iterable[Collection] = (), roots: Iterable[Root] = ()
) -> Listing:
    """Counts and sorts what was read."""
    own = {document.id: document for document in documents}
    return Listing(own, Tally(own.values()), _by_name(collections), tuple(roots))


def _by_name(collections: Iterable[Collection]) -> tuple[Collection, ...]:
    return tuple(sorted(collections, key=lambda collection: (collection.name.casefold(), collection.id)))


class Shelf(QObject):
    """Every document and what became of it, and the collections; `changed` carries a ShelfChange, a few times a second
    at most.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._new: dict[str, Document] = {}
        self._gone: set[str] = set()
        self._heard: set[str] = set()
        self._away: frozenset[bytes] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=GATHER)
        self._timer.timeout.connect(self._tell)

    @property
    def documents(self) -> dict[str, Document]:
        """All documents by id."""
        return self._listing.documents

    @property
    def passages(self) -> int:
        """How many passages can be searched."""
        return self._listing.tally.passages.total()

    @property
    def roots(self) -> Sequence[Root]:
        """What the person gave, each in its collection."""
        return self._listing.roots

    def holdings(self) -> list[Holding]:
        """The collections by name, those of single conversations included."""
        listing = self._listing
        return [listing.tally.holding(each, listing.roots, self._away) for each in listing.collections]

    def expect(self) -> None:
        """Says that the library is being read for `fill`: what is heard from now on is newer than that."""
        self._heard.clear()

    def fill(self, listing: Listing) -> None:
        """Takes the whole library anew, but for what was heard since `expect`."""
        before, self._listing = self._listing.documents, listing
        for number in self._heard:
            self._forget(number)
            if number in before:
                self._keep(before[number])
        self._new.clear()
        self._gone.clear()
        self.changed.emit(ShelfChange(whole=True))

    def group(self, collections: Iterable[Collection], roots: Iterable[Root]) -> None:
        """Takes the collections anew."""
        groups = _by_name(collections), tuple(roots)
        if groups != (self._listing.collections, self._listing.roots):
            self._listing = replace(self._listing, collections=groups[0], roots=groups[1])
            self._start_timer()

    def hear(self, event: IndexEvent) -> None:
        """Takes what a reading run reports."""
        if isinstance(event, FileStarted | FileIndexed | FileFailed | FileMoved | FileSkipped):
            self._put(event.document)
        elif isinstance(event, FileRemoved):
            self._drop(event.document.id)
        elif isinstance(event, FolderAway):
            self.set_away(self._away | {event.location})

    @property
    def away(self) -> frozenset[bytes]:
        """Locations of what was given and is not there now."""
        return self._away

    def set_away(self, locations: frozenset[bytes]) -> None:
        """Takes which of what was given is not there now."""
        if locations != self._away:
            self._away = locations
            self._start_timer()

    def _put(self, document: Document) -> None:
        self._heard.add(document.id)
        self._forget(document.id)
        self._keep(document)
        self._new[document.id] = document
        self._gone.discard(document.id)
        self._start_timer()

    def _drop(self, number: str) -> None:
        self._heard.add(number)
        if self._forget(number):
            self._new.pop(number, None)
            self._gone.add(number)
            self._start_timer()

    def _keep(self, document: Document) -> None:
        self._listing.documents[document.id] = document
        self._listing.tally.add(document)

    def _forget(self, number: str) -> bool:
        before = self._listing.documents.pop(number, None)
        if before is not None:
            self._listing.tally.add(before, -1)
        return before is not None

    def _start_timer(self) -> None:
        if not self._timer.isActive():
            self._timer.start(GATHER_LARGE if len(self.documents) > LARGE else GATHER)

    def _tell(self) -> None:
        change = ShelfChange(tuple(self._new.values()), tuple(self._gone))
        self._new.clear()
        self._gone.clear()
        self.changed.emit(change)
