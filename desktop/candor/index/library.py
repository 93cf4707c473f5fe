"""The library's index as one object: what services need of this room."""

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from candor.index.best_sentence import best_sentences
from candor.index.embed_once import EmbedOnce
from candor.index.embedder import Embedder
from candor.index.fusion import Ranked, fuse
from candor.index.hit import Hit
from candor.index.ledger import Ledger
from candor.index.passage_table import PassageTable
from candor.index.passages import split
from candor.index.pins import Pins
from candor.index.private_folder import make_private
from candor.index.similar import Likeness, similar
from candor.index.speaks import speaks_about
from candor.index.vectors import Span, Vectors
from candor.model.document import Document, DocumentState
from candor.model.errors import NoTextFound
from candor.model.passage import Coverage, Passage, Retrieval, Source
from candor.model.text import DocumentText

DEPTH = 100
"""Passages taken from each of the two searches before they are fused."""
QUERY_CHARACTERS = 2000
"""How much of a question is looked up by its words; by meaning the embedder's window decides."""

_log = logging.getLogger(__name__)


class LibraryIndex:
    """Passages, vectors, search and the ledger of documents, in one folder.

    Nothing is loaded before it is used; the folder, readable by its owner alone, is made for the ledger at
    once. Writes come from one thread,
    everything else from any. Methods raise IndexingError.
    """

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        make_private(folder)
        self.ledger = Ledger(folder / "library.db")
        self.pins = Pins(self.ledger)
        self._embedder = embedder
        self._table = PassageTable(folder, embedder)
        self._once = EmbedOnce(embedder, self._table.stored)
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

    def replace_many(
        self, documents: Sequence[tuple[Document, DocumentText]], stopped: Callable[[], bool] = lambda: False
    ) -> list[int]:
        """Splits, embeds and stores a few documents in one durable commit; returns the number of passages of each.

        A file without text has 0, and what was stored of it before is gone; alone it raises NoTextFound. A long book
        takes minutes: `stopped` is asked every second or so, and when it says so, CancelledError is raised and
        nothing has changed.
        """
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

    def remove(self, ids: Iterable[str]) -> None:
        """Takes documents' passages out in one commit."""
        self._table.remove(list(ids))

    def search(
        self, query: str, limit: int = 10, *, best: bool = True, documents: Collection[str] | None = None
    ) -> Retrieval:
        """The best passages first, at most `limit`; an empty query or index finds nothing, and then nothing speaks.

        `documents` are the ids of those that are searched, None for all; whether they speak is said of these alone.
        With `best` each source carries the span of its sentence that answers the question best.
        """
        query = query.encode("utf-8", "replace").decode().strip()
        if not query or limit < 1 or not self._table.counts():
            return Retrieval()
        vector = self._embedder.embed_query(query)
        near, matching = self._found(query, vector, max(DEPTH, limit), documents)
        ranked = fuse(vector, near, matching)
        shown = self._shown(ranked, limit)
        spans: Sequence[Span | None] = [None] * len(shown)
        if best:
            spans = best_sentences(query, vector, [(each.hit.passage, each.hit.parts) for each, _ in shown])
        sources = [_source(*each, rank, span) for rank, (each, span) in enumerate(zip(shown, spans, strict=True), 1)]
        return Retrieval(tuple(sources), speaks_about(query, ranked, self._searched(documents), self.passages()))

    def passages_of(self, document: str) -> list[Passage]:
        """All passages of a document, in order, without those that are damaged."""
        return [hit.passage for hit in self._table.of(document) if _is_sound(hit)]

    def similar(self, sentences: Sequence[str], passages: Sequence[Passage]) -> list[Likeness]:
        """The passage most similar to each sentence, by cosine and word overlap; nothing where there are no passages.

        The passages may be of documents that are gone by now: only their text is looked at.
        """
        return similar(sentences, passages, self._embedder)

    def coverage(self, sources: Sequence[Source]) -> Coverage:
        """How much of what could be searched these sources are."""
        counts = self._table.counts()
        files = {source.passage.document for source in sources}
        return Coverage(len(sources), len(files), sum(counts.values()), len(counts))

    def passages(self) -> int:
        """How many passages can be searched."""
        return sum(self._table.counts().values())

    def settle(self) -> None:
        """Brings the full-text index and compaction up to date after a run, and lets other processes write."""
        self._table.settle()

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

    def _found(
        self, query: str, vector: Vectors, depth: int, documents: Collection[str] | None
    ) -> tuple[list[Hit], list[Hit]]:
        """What is found by meaning, and by words."""
        among = self._table.among(documents)
        if among is None:
            return [], []
        both = self._table.near(vector, depth, among), self._table.matching(query[:QUERY_CHARACTERS], depth, among)
        if documents is None:
            return both
        # What another process stored a moment ago is not in scope only because it was not left out.
        near, matching = ([hit for hit in hits if hit.passage.document in documents] for hits in both)
        return near, matching

    def _searched(self, documents: Collection[str] | None) -> int:
        counts = self._table.counts()
        return sum(counts.get(each, 0) for each in (counts if documents is None else set(documents)))

    def _shown(self, ranked: Sequence[Ranked], limit: int) -> list[tuple[Ranked, Document]]:
        known = self.ledger.find({each.hit.passage.document for each in ranked})
        found = ((each, known.get(each.hit.passage.document)) for each in ranked)
        sound = ((each, document) for each, document in found if document is not None and _is_sound(each.hit))
        return list(islice(sound, limit))


def _is_sound(hit: Hit) -> bool:
    """Damaged text is never shown: better one source less than a wrong one."""
    if not hit.is_sound:
        _log.warning("a stored passage of document %s is damaged and was left out", hit.passage.document)
    return hit.is_sound


def _source(ranked: Ranked, document: Document, rank: int, best: Span | None) -> Source:
    return Source(
        passage=ranked.hit.passage,
        rank=rank,
        score=ranked.score,
        meaning=ranked.meaning,
        words=ranked.words,
        path=document.shown_path,
        location=document.location,
        best=best,
        digest=document.fingerprint.digest,
    )
