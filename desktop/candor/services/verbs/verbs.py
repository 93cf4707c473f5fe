"""All of them in one value, which `core` makes and the window and the command line share."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from candor.model.amount import Amount
from candor.model.document import Document
from candor.model.events import AnswerEvent, IndexEvent, PromptBuilt, ServerState
from candor.model.finding import Finding
from candor.model.question import Question
from candor.model.spoken import Spoken
from candor.model.turn import Conversation, Turn
from candor.model.visit import VisitPlan
from candor.services.verbs.answers import Answers
from candor.services.verbs.archive import Archive
from candor.services.verbs.attaching import Attaching
from candor.services.verbs.connections import Connections
from candor.services.verbs.crashes import Crashes
from candor.services.verbs.evaluating import Evaluating
from candor.services.verbs.library import Collections, Index, Outside, Queue, Search
from candor.services.verbs.models import Models
from candor.services.verbs.talks import Talks
from candor.services.verbs.updates import Updates
from candor.services.verbs.vault import Vault
from candor.services.verbs.viewing import Viewing


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
    archive: Archive
    crashes: Crashes
    talks: Talks
    viewing: Viewing
    evaluating: Evaluating
    index: Index
    count: Callable[[Sequence[Path]], Awaitable[Amount]]
    """How many files can be read in these files and folders, found out without reading any."""
    collections: Collections
    queue: Queue
    outside: Outside
    attaching: Attaching
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
    connections: Connections
    languages: Callable[[], Awaitable[Spoken]]
    """Which languages the embedder knows, and what to offer where `Document.language` is another: `knows(language)`."""
    models: Models
    server: Callable[[], Awaitable[ServerState]]
    conversations: Callable[[], Awaitable[list[Conversation]]]
    turns: Callable[[str], Awaitable[list[Turn]]]
    delete: Callable[[str], Awaitable[None]]
    """Deletes a conversation with all its turns."""
    updates: Updates
    vault: Vault
    doctor: Callable[[], Awaitable[list[Finding]]]
    close: Callable[[], Awaitable[None]]
    """Ends worker processes and threads and closes the stores; nothing may be called afterwards."""
