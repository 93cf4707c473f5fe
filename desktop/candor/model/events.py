"""What services report while they work. Signals carry exactly one of these."""

from dataclasses import dataclass

from candor.model.document import Document
from candor.model.failure import Failure
from candor.model.message import Message
from candor.model.passage import Coverage, Source, Speaks
from candor.model.token import Token
from candor.model.turn import Budget, Turn


@dataclass(frozen=True, slots=True)
class ScanEnded:
    """The folders were listed: `waiting` documents will be read, `unchanged` will not; `failed` of those are failed."""

    waiting: int
    unchanged: int
    removed: int
    failed: int = 0


@dataclass(frozen=True, slots=True)
class FileStarted:
    """A file is being read, or, when its state is EMBEDDING, its passages are being embedded."""

    document: Document


@dataclass(frozen=True, slots=True)
class FileMoved:
    """A file was renamed or moved; nothing had to be read again. `before` is where it was."""

    document: Document
    before: bytes


@dataclass(frozen=True, slots=True)
class FileSkipped:
    """A file is left out on purpose; `document.failure` says why."""

    document: Document


@dataclass(frozen=True, slots=True)
class Watching:
    """Everything is up to date, and `folders` are watched for changes.

    `unwatched` of them cannot be (a share, or the system's limit): they are looked through every few minutes.
    """

    folders: int
    unwatched: int = 0


@dataclass(frozen=True, slots=True)
class FileIndexed:
    """A file can be searched now."""

    document: Document


@dataclass(frozen=True, slots=True)
class FileFailed:
    """A file could not be read; `document.failure` says why. Nothing else is affected."""

    document: Document


@dataclass(frozen=True, slots=True)
class FileRemoved:
    """A file is gone from its folder and was taken out of the index."""

    document: Document


@dataclass(frozen=True, slots=True)
class FolderAway:
    """A folder given before is not there, as when its disk is unplugged: its `documents` stay in the library.

    `is_empty` where the folder is there with nothing in it, which is what an unplugged disk can leave behind.
    """

    location: bytes
    documents: int
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class IndexBegunAnew:
    """The index was damaged and is set aside; everything is read again. `failure` says it in words."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class ReadingRests:
    """A watch cannot read on for now, and tries again by itself; `failure` says why and what would help."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far reading is: files done of all, rate in files per second, seconds left (None until it can be told)."""

    done: int
    total: int
    rate: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class IndexEnded:
    """The run is over. `files` counts all looked at; `passages` those now in the index; `seconds` is wall time.

    `embedded` passages were new; `reused` ones were stored before, word for word, and cost nothing. `moved` files were
    only renamed, `skipped` ones are left out on purpose.
    """

    files: int
    indexed: int
    unchanged: int
    failed: int
    removed: int
    passages: int
    seconds: float
    embedded: int = 0
    reused: int = 0
    moved: int = 0
    skipped: int = 0


IndexEvent = (
    ScanEnded
    | FileStarted
    | FileIndexed
    | FileFailed
    | FileMoved
    | FileSkipped
    | FileRemoved
    | FolderAway
    | IndexBegunAnew
    | ReadingRests
    | IndexProgress
    | IndexEnded
    | Watching
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The question was kept; `question` is its turn."""

    question: Turn


@dataclass(frozen=True, slots=True)
class Restated:
    """A follow-up was made a question that stands alone; `text` is what is searched for."""

    text: str


@dataclass(frozen=True, slots=True)
class BranchBegan:
    """A sibling of an answer begins; `answer` has all it starts with: text, tokens, sources, prompt."""

    answer: Turn


@dataclass(frozen=True, slots=True)
class VisitProgress:
    """How far reading everything is: passages done of all, items found, seconds left (None until it can be told)."""

    done: int
    total: int
    items: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The passages found, best first, and whether the documents speak about the question at all."""

    sources: tuple[Source, ...]
    coverage: Coverage
    speaks: Speaks | None = None


@dataclass(frozen=True, slots=True)
class PromptBuilt:
    """The prompt as it will be sent: its exact `messages`, and as `text` the same joined for a person to read.

    `left_out` names what does not fit, such as "Oldest 2 turns" or "Passage 7, lease.pdf page 3".
    """

    budget: Budget
    text: str
    left_out: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenArrived:
    """The answer grew by `text`; `tokens` cover exactly that text, with spans counted in the whole answer.

    `tokens` is empty when the server sends no probabilities.
    """

    text: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class ThoughtArrived:
    """A model that thinks first said this to itself; `tokens` cover it, with spans counted in all it thought."""

    text: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer is over and kept, whole or not: `turn.ended` and `turn.failure` tell."""

    turn: Turn


AnswerEvent = (
    Asked
    | BranchBegan
    | Restated
    | Retrieved
    | PromptBuilt
    | VisitProgress
    | ThoughtArrived
    | TokenArrived
    | AnswerEnded
)


@dataclass(frozen=True, slots=True)
class GroundProgress:
    """How far weighing an answer is: calls to the server done of all, seconds left (None until it can be told)."""

    done: int
    total: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Grounded:
    """The answer was weighed and kept so; `turn.grounding` is set."""

    turn: Turn


GroundEvent = GroundProgress | Grounded


@dataclass(frozen=True, slots=True)
class ServerState:
    """What is known about Ollama. `version` is "" and `failure` set when it cannot be used.

    `models` are names of local models; `refused` are cloud models, which Candor does not use. `practice` is true for
    the practice server of the tests, which is not a model; `notices` holds what the person should know of a server
    that works: OllamaTooOld, OllamaHasHole, ForeignOriginAnswered.
    """

    address: str
    version: str = ""
    models: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    practice: bool = False
    failure: Failure | None = None
    notices: tuple[Failure, ...] = ()
