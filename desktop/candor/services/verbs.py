"""Everything a person can have Candor do, ready to call: what the window and the command line share."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from candor.model.document import Document
from candor.model.events import AnswerEvent, IndexEvent, ServerState
from candor.model.finding import Finding
from candor.model.passage import Source
from candor.model.question import Question
from candor.model.turn import Conversation, Turn


class Search(Protocol):
    """How a search is called."""

    def __call__(self, query: str, limit: int, *, best: bool = True) -> Awaitable[list[Source]]:
        """The closest passages, best first, with their `best` sentence unless nobody will look at it."""
        ...


@dataclass(frozen=True, slots=True)
class Verbs:
    """Each verb with its parts already bound by `core`.

    Verbs that take a while are async generators of events; the others are awaited once. All run on the event loop of
    the caller and never block it. They raise CandorError.
    """

    ask: Callable[[Question], AsyncGenerator[AnswerEvent, None]]
    index: Callable[[Sequence[Path]], AsyncGenerator[IndexEvent, None]]
    """Adds files and folders and reads what is new or changed; with no path rescans everything given so far."""
    rebuild: Callable[[], AsyncGenerator[IndexEvent, None]]
    """Deletes the index and reads everything given so far again: after EmbedderChanged or IndexDamaged."""
    search: Search
    library: Callable[[], Awaitable[list[Document]]]
    forget: Callable[[bytes], Awaitable[None]]
    """Takes a file or a folder given before out of the library; the files themselves stay."""
    server: Callable[[], Awaitable[ServerState]]
    conversations: Callable[[], Awaitable[list[Conversation]]]
    turns: Callable[[str], Awaitable[list[Turn]]]
    delete: Callable[[str], Awaitable[None]]
    """Deletes a conversation with all its turns."""
    doctor: Callable[[], Awaitable[list[Finding]]]
    close: Callable[[], Awaitable[None]]
    """Ends worker processes and threads and closes the stores; nothing may be called afterwards."""
