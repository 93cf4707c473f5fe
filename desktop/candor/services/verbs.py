"""Everything a person can have Candor do, ready to call: what the window and the command line share."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from candor.model.amount import Amount
from candor.model.collection import Collection, Root
from candor.model.document import Document
from candor.model.evaluation import Pin, PinResult, PinRun, SetEvaluated, SetProgress
from candor.model.events import AnswerEvent, GroundEvent, IndexEvent, PromptBuilt, ServerState
from candor.model.finding import Finding
from candor.model.outside import PageOffer, TableOffer
from candor.model.passage import Passage, Similar, Source
from candor.model.question import Question
from candor.model.scope import EVERYTHING, Scope
from candor.model.spoken import Spoken
from candor.model.turn import Conversation, Turn
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle
from candor.model.visit import VisitPlan


class ExportFormat(StrEnum):
    """How a conversation is written out: JSON by the documented schema, or one HTML page that needs nothing else."""

    JSON = "json"
    HTML = "html"


class Search(Protocol):
    """How a search is called."""

    def __call__(
        self, query: str, limit: int, *, best: bool = True, scope: Scope = EVERYTHING
    ) -> Awaitable[list[Source]]:
        """The closest passages in scope, best first, with their `best` sentence unless nobody will look at it."""
        ...


@dataclass(frozen=True, slots=True)
class Viewing:
    """Documents, looked at. Files are opened by a boxed worker process; all raise DocumentError."""

    open: Callable[[bytes], Awaitable[OpenedDocument]]
    """Opens the file at a location."""
    page: Callable[[bytes, int, float], Awaitable[PageImage]]
    """A page (from 1) as pixels, so many pixels a point."""
    rectangles: Callable[[bytes, int, int, Near | None], Awaitable[tuple[Rectangle, ...]]]
    """Where the span start..end of the extracted text stands, in reading order, one rectangle a line."""
    find: Callable[[bytes, str], Awaitable[tuple[Found, ...]]]
    """The first 1,000 places of some words, whatever their case, in order; also where a line breaks them."""
    text: Callable[[bytes, int], Awaitable[str]]
    """The text of one page (from 1), as it is extracted."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What can be done with an answer that is there."""

    branch: Callable[[Turn, int, str], AsyncGenerator[AnswerEvent, None]]
    """Writes a sibling that keeps the answer up to a token (its index) and puts an alternative there, then goes on."""
    ground: Callable[[Turn], AsyncGenerator[GroundEvent, None]]
    """Weighs the answer's words with and without its passages, and keeps what came of it."""
    similar: Callable[[Turn], Awaitable[tuple[Similar, ...]]]
    """The passage most similar to each of its sentences."""
    siblings: Callable[[str], Awaitable[Mapping[str, tuple[str, ...]]]]
    """For each turn on a conversation's path: itself and its siblings, by id, oldest first."""
    choose: Callable[[Turn], Awaitable[list[Turn]]]
    """Makes a turn part of its conversation's path, down to the youngest turn below it; returns the new path."""
    turn: Callable[[str], Awaitable[Turn | None]]
    """A turn by its id, whether on the path or not."""
    neighbours: Callable[[Passage], Awaitable[tuple[Passage | None, Passage | None]]]
    """The passages before and after one in its document."""
    export: Callable[[str, ExportFormat], Awaitable[str]]
    """A whole conversation, written out."""


@dataclass(frozen=True, slots=True)
class Evaluating:
    """Whether search finds what the person knows to be right."""

    pins: Callable[[], Awaitable[list[Pin]]]
    """The pinned questions, the oldest first."""
    pin: Callable[[Pin], Awaitable[None]]
    """Raises PinRefused where the library has no such place."""
    unpin: Callable[[Pin], Awaitable[None]]
    evaluate: Callable[[], Awaitable[list[PinResult]]]
    """Searches for every pinned question, and keeps the figures as a run."""
    runs: Callable[[], Awaitable[list[PinRun]]]
    """The figures of the last runs, the oldest first."""
    evaluate_set: Callable[[Path], AsyncGenerator[IndexEvent | SetProgress | SetEvaluated, None]]
    """Reads a folder of documents with known questions into an index of its own, and asks them all."""


class Index(Protocol):
    """How reading is called."""

    def __call__(self, paths: Sequence[Path] = (), into: str = "") -> AsyncGenerator[IndexEvent, None]:
        """Adds files and folders to a collection (its id) and reads what is new or changed.

        With `into` "" a path that lies in nothing given before makes a collection of its own, named after it. With no
        path looks again at everything given so far.
        """
        ...


@dataclass(frozen=True, slots=True)
class Collections:
    """What the library is grouped into."""

    all: Callable[[], Awaitable[list[Collection]]]
    """By name, those of single conversations included."""
    roots: Callable[[], Awaitable[list[Root]]]
    """What was given, each in its collection."""
    keep: Callable[[Collection], Awaitable[None]]
    """Adds a collection, or changes its name and what it ignores; that takes effect when it is looked through again.

    Raises NameTaken, PatternUnusable.
    """
    move: Callable[[Root], Awaitable[None]]
    """Puts what was given into the collection that the root names."""
    forget: Callable[[str], Awaitable[None]]
    """Forgets a collection, by id, with all that was given to it, as `Verbs.forget` does."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits to be read, and what could not be."""

    paused: Callable[[], Awaitable[bool]]
    pause: Callable[[bool], Awaitable[None]]
    """Whether reading rests until the person resumes it, kept when the program ends; a run under way ends soon."""
    retry: Callable[[Sequence[str]], AsyncGenerator[IndexEvent, None]]
    """Reads these documents (ids) again, whatever their state; with none every failed one."""
    leave_out: Callable[[Sequence[str]], Awaitable[None]]
    """Skips these documents (ids) from now on and takes their passages out of the index."""
    watch: Callable[[], AsyncGenerator[IndexEvent, None]]
    """Reads what is new or changed in everything given, then keeps it in sync until it is closed."""
    build: Callable[[], AsyncGenerator[None, None]]
    """Builds what a large library is searched fast with, where it is missing: yields every moment until that is done.

    Searches and runs go on beside it; where it is given up, the next call or the next run begins it anew.
    """


@dataclass(frozen=True, slots=True)
class Outside:
    """Web pages and tables of databases; nothing is fetched but what the person names, when they ask for it."""

    look_at: Callable[[str], Awaitable[PageOffer]]
    """What fetching an address would reach, without reaching it. Raises AddressRefused."""
    add_page: Callable[[str, str], AsyncGenerator[IndexEvent, None]]
    """Fetches the page at an address and reads it into a collection (id). Raises OutsideError."""
    tables: Callable[[str, str], Awaitable[list[TableOffer]]]
    """The tables of a database: its SQLAlchemy URL and its password. Raises OutsideError."""
    add_table: Callable[[str, str, str, str], AsyncGenerator[IndexEvent, None]]
    """Reads a table into a collection: URL, table, password (kept in the keyring), collection (id)."""
    again: Callable[[bytes], AsyncGenerator[IndexEvent, None]]
    """Fetches a page or reads a table once more, by its location."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """Each verb with its parts already bound by `core`.

    Verbs that take a while are async generators of events; the others are awaited once. All run on the event loop of
    the caller and never block it. They raise CandorError.
    """

    ask: Callable[[Question], AsyncGenerator[AnswerEvent, None]]
    preview: Callable[[Question], Awaitable[PromptBuilt]]
    """The prompt a question would make now, without asking: how the window is shared and what is left out."""
    plan_visit: Callable[[Question], Awaitable[VisitPlan]]
    """What reading everything for this question would cost."""
    answers: Answers
    viewing: Viewing
    evaluating: Evaluating
    index: Index
    count: Callable[[Sequence[Path]], Awaitable[Amount]]
    """How many files can be read in these files and folders, found out without reading any."""
    collections: Collections
    queue: Queue
    outside: Outside
    rebuild: Callable[[], AsyncGenerator[IndexEvent, None]]
    """Deletes the index and reads everything again: after EmbedderChanged, IndexOutdated or IndexDamaged."""
    search: Search
    library: Callable[[], Awaitable[list[Document]]]
    forget: Callable[[bytes], Awaitable[None]]
    """Takes a file or a folder given before out of the library, and off the disk; the files themselves stay."""
    quoting: Callable[[bytes], Awaitable[int]]
    """How many kept answers quote what lies at a location."""
    forget_quotes: Callable[[bytes], Awaitable[None]]
    """Blanks those quotes in the conversations; to be called before `forget`."""
    languages: Callable[[], Awaitable[Spoken]]
    """Which languages the embedder knows, and what to offer where `Document.language` is another: `knows(language)`."""
    server: Callable[[], Awaitable[ServerState]]
    conversations: Callable[[], Awaitable[list[Conversation]]]
    turns: Callable[[str], Awaitable[list[Turn]]]
    delete: Callable[[str], Awaitable[None]]
    """Deletes a conversation with all its turns."""
    doctor: Callable[[], Awaitable[list[Finding]]]
    close: Callable[[], Awaitable[None]]
    """Ends worker processes and threads and closes the stores; nothing may be called afterwards."""
