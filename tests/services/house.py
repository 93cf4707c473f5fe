"""The parts around one data folder, for tests that read folders into it."""

from collections.abc import AsyncIterator
from pathlib import Path

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.collection import Collection
from candor.model.document import Document
from candor.model.events import IndexEvent
from candor.services.asking.look_up import look_up
from candor.services.indexing.index_folder import index_folder
from candor.services.indexing.library import list_library
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.turns import Turns
from candor.services.threads import Threads


class House:
    """The parts around one data folder."""

    def __init__(self, home: Path, embedder: Embedder, reader: BoxedReader, threads: Threads) -> None:
        self.index = LibraryIndex(home, embedder)
        self.reader = reader
        self.threads = threads
        self.turns = Turns()

    def run(self, *paths: Path, into: str = "") -> AsyncIterator[IndexEvent]:
        return index_folder(paths, self.parts, into)

    @property
    def parts(self) -> IndexingParts:
        return IndexingParts(self.reader, self.index.ledger, self.index, self.threads, turns=self.turns)

    async def read(self, *paths: Path, into: str = "") -> list[IndexEvent]:
        return [event async for event in self.run(*paths, into=into)]

    async def find(self, words: str) -> list[str]:
        found = await look_up(words, 10, index=self.index, ledger=self.index.ledger, threads=self.threads)
        return [Path(source.path).name for source in found]

    async def states(self) -> dict[str, str]:
        documents = await list_library(ledger=self.index.ledger, threads=self.threads)
        return {document.name: document.state.value for document in documents}

    def close(self) -> None:
        self.index._table.close()
        self.index.ledger.close()

    async def document(self, name: str) -> Document:
        (found,) = [
            each for each in await list_library(ledger=self.index.ledger, threads=self.threads) if each.name == name
        ]
        return found

    def collection(self, name: str) -> Collection:
        (found,) = [each for each in self.index.ledger.collections() if each.name == name]
        return found

    async def grouped(self) -> dict[str, str]:
        """The collection of each document, by their names."""
        names = {each.id: each.name for each in self.index.ledger.collections()}
        roots = {root.location: names[root.collection] for root in self.index.ledger.roots()}
        documents = await list_library(ledger=self.index.ledger, threads=self.threads)
        return {each.name: roots[each.root] for each in documents}
