"""All that an index holds, in a form in which two can be compared: by path, for documents have other ids in each."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from candor.index.embedder import Embedder
from candor.index.lance import Lance
from candor.index.library import LibraryIndex
from candor.model.document import Document

OFF = 2e-3  # by which half precision may differ where the embedder was given other texts beside
VECTOR, VECTORS = "another vector", "other vectors of its sentences"
OFF_PART = 2  # of 127: the same for a sentence's 8 bits


@dataclass(frozen=True)
class IndexedState:
    """Documents by path, passages by path and ordinal, what each word finds, and what belongs to no document."""

    documents: dict[bytes, tuple[Any, ...]]
    passages: dict[tuple[bytes, int], dict[str, Any]]
    found: dict[str, set[tuple[bytes, int]]]
    orphans: int
    doubles: int

    @classmethod
    def of(cls, folder: Path, embedder: Embedder, words: Iterable[str]) -> "IndexedState":
        """Reads a whole index; another process may be writing it."""
        index = LibraryIndex(folder, embedder)
        try:
            documents = {each.id: each for each in index.ledger.documents()}
            lance = Lance(folder)
            rows = lance._table.search().to_arrow().to_pylist() if lance.exists else []
            where = {key: each.location for key, each in documents.items()}
            known = [row for row in rows if row["document"] in where]
            keys = Counter((where[row["document"]], row["ordinal"]) for row in known)
            found = {
                word: {
                    (where[hit.passage.document], hit.passage.ordinal)
                    for hit in (lance.matching(word, 10_000) if lance.exists else ())
                    if hit.passage.document in where
                }
                for word in words
            }
            return cls(
                {each.location: _facts(each) for each in documents.values()},
                {(where[row["document"]], row["ordinal"]): row for row in known},
                found,
                len(rows) - len(known),
                sum(number - 1 for number in keys.values()),
            )
        finally:
            index.ledger.close()
            index._table.close()

    def faults(self, fresh: "IndexedState") -> list[str]:
        """How this one differs from one that was just made of the same folder."""
        faults = [f"{self.orphans} passages of unknown documents"] if self.orphans else []
        faults += [f"{self.doubles} passages twice"] if self.doubles else []
        for path in sorted(self.documents.keys() | fresh.documents.keys()):
            if self.documents.get(path) != fresh.documents.get(path):
                faults.append(f"document {path!r}: {self.documents.get(path)}, not {fresh.documents.get(path)}")
        for key in sorted(self.passages.keys() | fresh.passages.keys()):
            faults += _differences(key, self.passages.get(key), fresh.passages.get(key))
        for word, found in fresh.found.items():
            if found != self.found[word]:
                faults.append(f"the word {word} finds {self.found[word] ^ found} in one of them alone")
        return faults

    def same_vectors(self, fresh: "IndexedState") -> int:
        """How many vectors are the same to the last bit."""
        return sum(row["vector"] == fresh.passages.get(key, row)["vector"] for key, row in self.passages.items())


def _facts(each: Document) -> tuple[Any, ...]:
    """What a look at the file alone decides: not ids, dates of reading and tries."""
    mark = each.fingerprint
    failure = each.failure.code if each.failure else ""
    counts = (each.passages, each.characters, each.pages, each.empty_pages, each.recognized_pages)
    return each.state.value, mark.size, mark.digest, each.kind, *counts, each.language, failure


def _differences(key: tuple[bytes, int], mine: Any, fresh: Any) -> list[str]:
    if mine is None or fresh is None:
        return [f"passage {key}: {'missing' if mine is None else 'too many'}"]
    faults = [f"passage {key}: another {name}" for name in ("text", "place", "text_key") if mine[name] != fresh[name]]
    if np.abs(np.asarray(mine["vector"], float) - np.asarray(fresh["vector"], float)).max() > OFF:
        faults.append(f"passage {key}: {VECTOR}")
    parts = [np.frombuffer(row["parts"] or b"", np.int8).astype(int) for row in (mine, fresh)]
    if len(parts[0]) != len(parts[1]) or np.abs(parts[0] - parts[1]).max(initial=0) > OFF_PART:
        faults.append(f"passage {key}: {VECTORS}")
    return faults
