"""What the services need of the other rooms, as small protocols. `core` hands in the objects.

Methods that are not async may take long: services call them on a worker thread (see Threads), never on the event loop.
"""

from collections.abc import Callable, Collection as Those, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from candor.model.collection import Collection, Root
from candor.model.document import Document
from candor.model.evaluation import Pin, PinRun
from candor.model.passage import Coverage, Passage, Retrieval, Source
from candor.model.text import DocumentText
from candor.model.turn import Conversation, Turn


class Reads(Protocol):
    """Turns files into text, each in a boxed worker process (documents/)."""

    async def read(self, path: Path, root: bytes = ...) -> DocumentText:
        """The file's text; no link below the folder `root` is followed. Raises DocumentError."""
        ...

    def can_read(self, path: Path) -> bool:
        """Whether a reader exists for this kind of file, by its name alone."""
        ...


class Ledger(Protocol):
    """Remembers every document and its state (index/). Synchronous; one writer."""

    def documents(self) -> list[Document]:
        """All documents, in order of path."""
        ...

    def below(self, location: bytes) -> list[Document]:
        """The document at a location, or those below it, in order of path."""
        ...

    def roots(self) -> list[Root]:
        """What the person gave, each in its collection, in order of location."""
        ...

    def collections(self) -> list[Collection]:
        """All collections, by name."""
        ...

    def keep_collection(self, collection: Collection) -> None:
        """Adds or changes one, durable when it returns. Raises NameTaken."""
        ...

    def forget_collection(self, collection: str) -> None:
        """Takes a collection by its id out of the ledger, and its roots; the documents below them are not touched."""
        ...

    @property
    def paused(self) -> bool:
        """Whether the person stopped the reading until it is resumed; kept when the program ends."""
        ...

    def pause(self, paused: bool) -> None:
        """Keeps that, durable when it returns."""
        ...

    def find(self, ids: Iterable[str]) -> dict[str, Document]:
        """The documents with these ids, by id; unknown ids are left out."""
        ...

    def passages(self) -> int:
        """How many passages the indexed documents have."""
        ...

    def searchable(self) -> list[tuple[str, bytes, int]]:
        """Id, root and number of passages of each document that has any."""
        ...

    def save(self, documents: Iterable[Document]) -> None:
        """Adds or replaces, durable when it returns."""
        ...

    def forget(self, ids: Iterable[str]) -> None:
        """Takes documents out of the ledger."""
        ...

    def move(self, moved: Iterable[tuple[Document, bytes]]) -> None:
        """Keeps documents at their new location, each with the one before: what is pinned there goes along."""
        ...

    def keep_root(self, root: Root) -> None:
        """Remembers what was given, or moves it to another collection."""
        ...

    def forget_root(self, root: bytes) -> None:
        """Undoes keep_root; the root's documents are not touched."""
        ...


class Pinned(Protocol):
    """Keeps pinned questions and what they came to (index/). Synchronous; durable when a call returns."""

    def all(self) -> list[Pin]:
        """All of them, the oldest first."""
        ...

    def add(self, pin: Pin) -> None:
        """Keeps one; once, however often."""
        ...

    def remove(self, pin: Pin) -> None:
        """Takes one off; an unknown one does no harm."""
        ...

    def keep(self, run: PinRun) -> None:
        """Adds a run; old ones are forgotten."""
        ...

    def runs(self) -> list[PinRun]:
        """The last runs, the oldest first."""
        ...


class Searches(Protocol):
    """Passages, vectors and search (index/). Synchronous."""

    @property
    def embedded(self) -> int:
        """How many passages were embedded since the start, because no stored one had the same text."""
        ...

    @property
    def reused(self) -> int:
        """How many were not, because one had."""
        ...

    @property
    def damages(self) -> int:
        """How often stored passages turned out to be damaged, so that their documents wait to be read again."""
        ...

    def erase(self) -> None:
        """Removes what was deleted from the disk as well: old versions of the table, and free pages of the ledger."""
        ...

    def claim(self) -> None:
        """Makes this process the one that writes, until `settle`. Raises IndexBusy when another is."""
        ...

    @property
    def is_building(self) -> bool:
        """Whether something is built in the background, which the end of the program would give up."""
        ...

    def build(self) -> None:
        """Begins to build what a large library is searched fast with, where it is missing. Raises IndexingError."""
        ...

    def load(self) -> None:
        """Loads what the first write needs, which would load it too. Raises IndexingError."""
        ...

    def replace_many(
        self, documents: Sequence[tuple[Document, DocumentText]], stopped: Callable[[], bool] = ...
    ) -> list[int]:
        """Splits, embeds and stores a few documents in one durable commit; returns the number of passages of each.

        A file without text has 0; alone it raises NoTextFound. Raises IndexingError, and concurrent.futures'
        CancelledError without a change when `stopped` says so.
        """
        ...

    def start_over(self) -> None:
        """Deletes all passages and sets every indexed document to be read again."""
        ...

    def remove(self, ids: Iterable[str]) -> None:
        """Takes documents' passages out in one commit."""
        ...

    def search(
        self, query: str, limit: int = 10, *, best: bool = True, documents: Those[str] | None = None
    ) -> Retrieval:
        """The best passages first, at most `limit`, each with its `best` sentence where that is asked for.

        `documents` are the ids of those that are searched, None for all. Raises IndexingError.
        """
        ...

    def coverage(self, sources: Sequence[Source]) -> Coverage:
        """How much of what could be searched these sources are."""
        ...

    def passages_of(self, document: str) -> list[Passage]:
        """All passages of a document, in order. Raises IndexingError."""
        ...

    def similar(self, sentences: Sequence[str], passages: Sequence[Passage]) -> "Sequence[Likeness]":
        """The passage most similar to each sentence, by cosine and word overlap; nothing where there are no passages.

        Raises IndexingError.
        """
        ...

    def passages(self) -> int:
        """How many passages can be searched."""
        ...

    def settle(self) -> None:
        """Brings the full-text index and compaction up to date after a run, and lets other processes write."""
        ...


class Likeness(Protocol):
    """How similar a sentence and a passage are (index/)."""

    @property
    def passage(self) -> int:
        """Which of the passages that were compared, by its place in them."""
        ...

    @property
    def score(self) -> float:
        """In 0..1."""
        ...

    @property
    def best(self) -> tuple[int, int] | None:
        """The span of the passage's most similar sentence."""
        ...


class Keeps(Protocol):
    """Conversations (chats/). Synchronous; one writer; durable when a call returns."""

    def start(self, title: str, wanted: str = "") -> Conversation:
        """Begins a conversation; `wanted` is the id it gets, "" for any."""
        ...

    def add(self, turn: Turn) -> None:
        """Adds a turn, makes it the conversation's leaf and moves `updated` on."""
        ...

    def conversations(self) -> list[Conversation]:
        """Newest first."""
        ...

    def delete(self, conversation: str) -> None:
        """Deletes a conversation with all its turns."""
        ...

    def path(self, conversation: str) -> list[Turn]:
        """The turns from the root to the conversation's leaf."""
        ...

    def tree(self, conversation: str) -> list[Turn]:
        """Every turn of a conversation, on the path or not, oldest first."""
        ...

    def turn(self, turn: str) -> Turn | None:
        """A turn by its id."""
        ...

    def siblings(self, conversation: str) -> dict[str, tuple[str, ...]]:
        """For each turn on the path: itself and its siblings, by id, oldest first."""
        ...

    def choose(self, turn: str) -> None:
        """Makes the youngest turn below this one, or itself, the conversation's leaf."""
        ...

    def quoted(self) -> dict[str, bytes]:
        """The documents, by id, of which answers quote passages, each with where it lay when it was last quoted."""
        ...

    def quoting(self, documents: Those[str]) -> int:
        """How many answers quote passages of these documents, by id."""
        ...

    def forget_quotes(self, documents: Those[str]) -> None:
        """Blanks the passages of these documents wherever turns keep them, prompts included, and on the disk."""
        ...

    def annotate(self, turn: Turn) -> None:
        """Keeps a turn's details anew (its grounding, say); its words stay."""
        ...


CountTokens = Callable[[str], int]
