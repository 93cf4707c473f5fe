"""Finding passages for a question."""

import logging
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import islice

from candor.index.among import EVERYWHERE, Among, among
from candor.index.best_sentence import best_sentences
from candor.index.embedder import Embedder
from candor.index.fusion import Ranked, fuse
from candor.index.hit import Hit
from candor.index.ledger import Ledger
from candor.index.passage_table import PassageTable
from candor.index.speaks import speaks_about
from candor.index.vectors import Span, Vectors
from candor.model.document import Document, DocumentState
from candor.model.passage import Passage, Retrieval, Source

DEPTH = 60
"""Passages taken from each of the two searches before they are fused; the figures of shared/retrieval are those of 100.
Of 40 they are not: .969 instead of .971 are found among the first five of the encyclopedia.

Each of them costs its vectors and its text, which is most of the time of a search.
"""
QUERY_CHARACTERS = 2000
"""How much of a question is looked up by its words; by meaning the embedder's window decides."""

_log = logging.getLogger(__name__)


class Searching:
    """Searches by meaning and by words at once, and shows nothing that is not what was stored.

    `damages` counts the documents that wait to be read again, because a passage of theirs was damaged.
    """

    def __init__(self, table: PassageTable, ledger: Ledger, embedder: Embedder) -> None:
        self.damages = 0
        self._table = table
        self._ledger = ledger
        self._embedder = embedder

    def search(self, query: str, limit: int, *, best: bool, documents: Collection[str] | None) -> Retrieval:
        """As LibraryIndex.search says."""
        query = query.encode("utf-8", "replace").decode().strip()
        counts = self._table.counts() if query and limit > 0 else {}
        if not counts:
            return Retrieval()
        scope = None if documents is None else frozenset(documents)
        where = EVERYWHERE if scope is None else among(scope, counts)
        vector, near, matching = self._found(query, max(DEPTH, limit), where)
        if scope is not None:
            # What another process stored a moment ago is not in scope only because it was not left out.
            near, matching = ([hit for hit in hits if hit.passage.document in scope] for hits in (near, matching))
        ranked = fuse(vector, near, matching)
        shown = list(islice(self._shown(ranked), limit))
        spans: Sequence[Span | None] = [None] * len(shown)
        if best:
            spans = best_sentences(query, vector, [(each.hit.passage, each.hit.parts) for each, _ in shown])
        sources = [_source(*each, rank, span) for rank, (each, span) in enumerate(zip(shown, spans, strict=True), 1)]
        total = sum(counts.values())
        searched = total if scope is None else sum(counts.get(each, 0) for each in scope)
        return Retrieval(tuple(sources), speaks_about(query, ranked, searched, total))

    def passages_of(self, document: str) -> list[Passage]:
        """All passages of a document, in order, without those that are damaged."""
        return [hit.passage for hit in self._table.of(document) if self._is_sound(hit)]

    def _found(self, query: str, depth: int, where: Among | None) -> tuple[Vectors, list[Hit], list[Hit]]:
        """The question's vector, and what is found by meaning and by words."""
        if where is None:
            return self._embedder.embed_query(query), [], []
        # A thread for the length of a search: nothing goes on behind one that fails.
        with ThreadPoolExecutor(1, "candor-words") as words:
            by_words = words.submit(self._table.matching, query[:QUERY_CHARACTERS], depth, where)
            vector = self._embedder.embed_query(query)
            near = self._table.near(vector, depth, where)
            return vector, near, by_words.result()

    def _shown(self, ranked: Sequence[Ranked]) -> Iterator[tuple[Ranked, Document]]:
        known = self._ledger.find({each.hit.passage.document for each in ranked})
        for each in ranked:
            document = known.get(each.hit.passage.document)
            if document is not None and self._is_sound(each.hit):
                yield each, document

    def _is_sound(self, hit: Hit) -> bool:
        """Damaged text is never shown: better one source less than a wrong one. Its document is read again."""
        if not hit.is_sound:
            _log.warning("a stored passage of document %s is damaged and was left out", hit.passage.document)
            indexed = [each for each in self._ledger.find([hit.passage.document]).values() if _is_indexed(each)]
            self._ledger.save(replace(each, state=DocumentState.WAITING) for each in indexed)
            self.damages += len(indexed)
        return hit.is_sound


def _is_indexed(document: Document) -> bool:
    return document.state is DocumentState.INDEXED


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
