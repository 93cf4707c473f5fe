"""The library as the window knows it."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from candor.model.document import Document, DocumentState, shown
from candor.model.events import FileFailed, FileIndexed, FileRemoved, FileStarted, IndexEvent

GATHER = 250  # ms: changes are told together, because thousands of files may be read in a minute
GATHER_LARGE, LARGE = 500, 20_000  # a library of this many files is shown anew less often


@dataclass(frozen=True, slots=True)
class Root:
    """A file or folder the person gave, with how many of its files stand where."""

    location: bytes
    ready: int = 0
    failed: int = 0
    reading: int = 0
    waiting: int = 0

    @property
    def name(self) -> str:
        """The last part of its path."""
        return shown(os.path.basename(self.location.rstrip(b"/\\"))) or shown(self.location)

    @property
    def path(self) -> str:
        """The whole path, with ~ for the home folder."""
        path, home = shown(self.location), shown(os.fsencode(Path.home()))
        return "~" + path[len(home) :] if path.startswith(home + os.sep) else path

    @property
    def files(self) -> int:
        """How many files it holds."""
        return self.ready + self.failed + self.reading + self.waiting


@dataclass(frozen=True, slots=True)
class ShelfChange:
    """Which documents are new or other than before; `whole` when everything may be."""

    changed: tuple[Document, ...] = ()
    removed: tuple[str, ...] = ()
    whole: bool = False


class Shelf(QObject):
    """Every document and what became of it; `changed` carries a ShelfChange, a few times a second at most."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, Document] = {}
        self._counts: Counter[tuple[bytes, DocumentState]] = Counter()
        self._passages = 0
        self._new: dict[str, Document] = {}
        self._gone: set[str] = set()
        self._heard: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=GATHER)
        self._timer.timeout.connect(self._tell)

    @property
    def documents(self) -> dict[str, Document]:
        """All documents by id."""
        return self._documents

    @property
    def passages(self) -> int:
        """How many passages can be searched."""
        return self._passages

    def expect(self) -> None:
        """Says that the library is being read for `fill`: what is heard from now on is newer than that."""
        self._heard.clear()

    def fill(self, documents: Iterable[Document]) -> None:
        """Takes the whole library anew, but for what was heard since `expect`."""
        newer = {number: self._documents[number] for number in self._heard if number in self._documents}
        gone = self._heard - newer.keys()
        stored = {document.id: document for document in documents if document.id not in gone}
        self._documents = stored | newer
        self._counts = Counter((document.root, document.state) for document in self._documents.values())
        self._passages = sum(document.passages for document in self._documents.values())
        self._new.clear()
        self._gone.clear()
        self.changed.emit(ShelfChange(whole=True))

    def hear(self, event: IndexEvent) -> None:
        """Takes what a reading run reports."""
        if isinstance(event, FileStarted | FileIndexed | FileFailed):
            self._put(event.document)
        elif isinstance(event, FileRemoved):
            self._drop(event.document.id)

    def roots(self) -> list[Root]:
        """What the person gave, by name."""
        found: dict[bytes, dict[DocumentState, int]] = {}
        for (root, state), count in self._counts.items():
            if count:
                found.setdefault(root, {})[state] = count
        listed = [
            Root(
                location,
                ready=states.get(DocumentState.INDEXED, 0),
                failed=states.get(DocumentState.FAILED, 0),
                reading=states.get(DocumentState.READING, 0),
                waiting=states.get(DocumentState.WAITING, 0),
            )
            for location, states in found.items()
        ]
        return sorted(listed, key=lambda root: (root.name.casefold(), root.location))

    def _put(self, document: Document) -> None:
        self._heard.add(document.id)
        self._uncount(document.id)
        self._documents[document.id] = document
        self._counts[document.root, document.state] += 1
        self._passages += document.passages
        self._new[document.id] = document
        self._gone.discard(document.id)
        self._start_timer()

    def _drop(self, number: str) -> None:
        self._heard.add(number)
        self._uncount(number)
        if self._documents.pop(number, None) is not None:
            self._new.pop(number, None)
            self._gone.add(number)
            self._start_timer()

    def _uncount(self, number: str) -> None:
        before = self._documents.get(number)
        if before is not None:
            self._counts[before.root, before.state] -= 1
            self._passages -= before.passages

    def _start_timer(self) -> None:
        if not self._timer.isActive():
            self._timer.start(GATHER_LARGE if len(self._documents) > LARGE else GATHER)

    def _tell(self) -> None:
        change = ShelfChange(tuple(self._new.values()), tuple(self._gone))
        self._new.clear()
        self._gone.clear()
        self.changed.emit(change)
