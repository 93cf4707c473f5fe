"""The library's index as one object: what services need of this room."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NoReturn, TypeVar

from candor.index.embed_once import EmbedOnce
from candor.index.embedder import Embedder
from candor.index.ledger_recovery import keep_copy, opened
from candor.index.nearest import FROM
from candor.index.passage_table import PassageTable
from candor.index.passages import split
from candor.index.pins import Pins
from candor.index.private_folder import make_private
from candor.index.quarantine import erase, kept
from candor.index.searching import Searching
from candor.index.similar import Likeness, similar
from candor.model.document import Document, DocumentState
from candor.model.errors import IndexDamaged, IndexSetAside, LedgerDamaged, NoTextFound
from candor.model.passage import Coverage, Passage, Retrieval, Source
from candor.model.text import DocumentText

T = TypeVar("T")
LEDGER = "library.db"


class LibraryIndex:
    """Passages, vectors, search and the ledger of documents, in one folder.

    Nothing is loaded before it is used; the folder, readable by its owner alone, is made for the ledger at once. Writes
    come from one thread, everything else from any. Methods raise IndexingError; where that is IndexSetAside, what was
    damaged is out of the way, and every document waits to be read again.
    """

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        make_private(folder)
        self._folder = folder
        self.ledger, self._was_recovered = opened(folder / LEDGER)
        self.pins = Pins(self.ledger)
        self._embedder = embedder
        self._times_set_aside = 0
        self._table = PassageTable(folder, embedder)
        self._once = EmbedOnce(embedder, self._table.stored)
        self._searching = Searching(self._table, self.ledger, embedder)
        if not self._table.exists:
            self._read_all_again()

    @property
    def embedded(self) -> int:
        """How many passages were embedded since the start, because no stored one had the same text."""
        return self._once.embedded

    @property
    def reused(self) -> int:
        """How many were not, because one had."""
        return self._once.reused

    @property
    def damages(self) -> int:
        """How often stored passages turned out to be damaged, so that their documents wait to be read again."""
        return self._times_set_aside + self._searching.damages

    def damaged(self) -> list[Path]:
        """The files that were damaged and are kept aside until `erase`, the oldest first."""
        return kept(self._folder)

    def replace_many(
        self, documents: Sequence[tuple[Document, DocumentText]], stopped: Callable[[], bool] = lambda: False
    ) -> list[int]:
        """Splits, embeds and stores a few documents in one durable commit; returns the number of passages of each.

        A file without text has 0, and what was stored of it before is gone; alone it raises NoTextFound. A long book
        takes minutes: `stopped` is asked every second or so, and when it says so, CancelledError is raised and
        nothing has changed.
        """
        with self._writing():
            return self._replaced(documents, stopped)

    def _replaced(self, documents: Sequence[tuple[Document, DocumentText]], stopped: Callable[[], bool]) -> list[int]:
        self._table.claim()
        found = {document.id: self._split(document, text) for document, text in documents}
        full = {key: passages for key, passages in found.items() if passages}
        if not full and len(documents) == 1:
            raise NoTextFound(documents[0][1].pages)
        passages = [passage for each in full.values() for passage in each]
        vectors = self._once.vectors([passage.text for passage in passages], stopped)
        if full:
            self._table.replace(full, vectors)
        self._table.remove([key for key in found if key not in full])
        return [len(found[document.id]) for document, _ in documents]

    def claim(self) -> None:
        """Takes the writer's lock before the first write, which would do it too; `settle` gives it back."""
        self._table.claim()

    def load(self) -> None:
        """Loads LanceDB and the embedder, which takes a second; the first write would do it too."""
        self._table.load()
        self._embedder.load()

    def remove(self, ids: Iterable[str]) -> None:
        """Takes documents' passages out in one commit."""
        with self._writing():
            self._table.remove(list(ids))

    def search(
        self, query: str, limit: int = 10, *, best: bool = True, documents: Collection[str] | None = None
    ) -> Retrieval:
        """The best passages first, at most `limit`; an empty query or index finds nothing, and then nothing speaks.

        `documents` are the ids of those that are searched, None for all; whether they speak is said of these alone.
        With `best` each source carries the span of its sentence that answers the question best.
        """
        return self._read(lambda: self._searching.search(query, limit, best=best, documents=documents))

    def passages_of(self, document: str) -> list[Passage]:
        """All passages of a document, in order, without those that are damaged."""
        return self._read(lambda: self._searching.passages_of(document))

    def similar(self, sentences: Sequence[str], passages: Sequence[Passage]) -> list[Likeness]:
        """The passage most similar to each sentence, by cosine and word overlap; nothing where there are no passages.

        The passages may be of documents that are gone by now: only their text is looked at.
        """
        return similar(sentences, passages, self._embedder)

    def coverage(self, sources: Sequence[Source]) -> Coverage:
        """How much of what could be searched these sources are."""
        counts = self._read(self._table.counts)
        files = {source.passage.document for source in sources}
        return Coverage(len(sources), len(files), sum(counts.values()), len(counts))

    def passages(self) -> int:
        """How many passages can be searched."""
        return sum(self._read(self._table.counts).values())

    def settle(self) -> None:
        """Brings the full-text index and compaction up to date after a run, and lets other processes write."""
        with self._writing():
            if self._was_recovered:
                self._table.remove(list(self._table.counts().keys() - {each.id for each in self.ledger.documents()}))
                self._was_recovered = False
            self._table.settle()
        keep_copy(self.ledger, self._folder)

    def erase(self) -> None:
        """Removes what was deleted from the disk as well: all passages are written anew, and what was set aside goes.

        Other processes' searches that run just then are tried again.
        """
        with self._writing():
            self._table.erase()
            self.ledger.erase()
        for name in (LEDGER, f"{LEDGER}-wal", f"{LEDGER}-shm"):
            erase(self._folder / name)
        self.settle()

    @property
    def is_building(self) -> bool:
        """Whether something is built in the background, which `close` would give up."""
        return self._table.is_building

    def build(self) -> None:
        """Begins to build what makes search in a large library fast, where an earlier run was ended before it did.

        A small library is told by the ledger alone, without loading anything.
        """
        if self.ledger.passages() >= FROM and not self.is_building:
            with self._writing():
                self._table.build()

    def wait(self) -> None:
        """Returns when nothing is built in the background any more: `close` would give it up."""
        self._table.wait()

    def start_over(self) -> None:
        """Deletes all passages and sets every document to be read again.

        That is the remedy for EmbedderChanged, IndexOutdated and IndexDamaged.
        """
        self._table.start_over()
        self._read_all_again()

    def close(self) -> None:
        """Closes the stores and the embedder."""
        self._table.close()
        self._embedder.close()
        self.ledger.close()

    def _read_all_again(self) -> None:
        """Without passages no document is indexed, whatever the ledger says: the table was deleted."""
        indexed = [each for each in self.ledger.documents() if each.state is DocumentState.INDEXED]
        self.ledger.save(replace(each, state=DocumentState.WAITING, passages=0) for each in indexed)

    def _split(self, document: Document, text: DocumentText) -> list[Passage]:
        # Half a surrogate pair is no text to Rust or to a disk; each becomes one "?", so that places stay.
        text = replace(text, text=text.text.encode("utf-8", "replace").decode())
        return list(split(text, document.id, self._embedder.tokenizer))

    def _read(self, read: Callable[[], T]) -> T:
        """Reads again where that failed: another process may have erased what was being read. Else it is damaged."""
        try:
            return read()
        except LedgerDamaged:
            raise
        except IndexDamaged:
            self._table.reopen()
        try:
            return read()
        except IndexDamaged as error:
            self._set_aside(error)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A write may fail for other reasons than damage: only what cannot be read is set aside."""
        try:
            yield
        except IndexDamaged as error:
            if not isinstance(error, LedgerDamaged) and self._table.is_damaged():
                self._set_aside(error)
            raise

    def _set_aside(self, error: IndexDamaged) -> NoReturn:
        if self._table.is_newer():
            raise error
        self._table.set_aside()
        # First: who saves a document as indexed meanwhile looks at this afterwards.
        self._times_set_aside += 1
        self._read_all_again()
        raise IndexSetAside from error
