"""What the person gave with a question, as its chip shows it."""

from dataclasses import dataclass
from enum import Enum

from candor.model.failure import Failure
from candor.model.scope import Attachment
from candor.ui.tr import said, tr, tr_n
from candor.ui.words import sentence


class Goes(Enum):
    """What it is given to."""

    QUESTION = "question"
    CONVERSATION = "conversation"
    COLLECTION = "collection"


class Stage(Enum):
    """How far its reading is."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Attached:
    """One file: what asks for it alone (a collection's or a document's id), and its name.

    `into` is the name of the collection it went into. One that `is_known` lies in the library already, and was not read
    again. `pages` is None for what has none; `failure` is set when it FAILED.
    """

    id: str
    name: str
    goes: Goes = Goes.QUESTION
    into: str = ""
    stage: Stage = Stage.WAITING
    pages: int | None = None
    failure: Failure | None = None
    is_known: bool = False

    @property
    def asked(self) -> tuple[Attachment, ...]:
        """What names it in a question's scope; what went elsewhere is asked there."""
        return (Attachment(self.id, self.name),) if self.goes is Goes.QUESTION else ()

    @property
    def words(self) -> str:
        """What the chip says behind the name: what it is given to, and how far it is."""
        if self.stage is Stage.FAILED:
            return said(self.failure.what) if self.failure else tr("not read")
        if self.stage is Stage.WAITING:
            return tr("waiting")
        if self.stage is Stage.READING:
            return tr("reading")
        if self.goes is Goes.QUESTION:
            return tr("this question")
        return tr("this conversation") if self.goes is Goes.CONVERSATION else self.into

    @property
    def says(self) -> str:
        """The same in whole sentences."""
        return " ".join(filter(None, [sentence(self.name), self._given(), self._stands()]))

    def _given(self) -> str:
        if self.goes is Goes.CONVERSATION:
            return tr("For this conversation: every question in it may ask it.")
        if self.goes is Goes.COLLECTION:
            return tr("In the collection {name}.", name=self.into)
        if self.is_known:
            return tr("For this question only; it is in your library already.")
        return tr("For this question only: Candor keeps a copy until you delete the conversation.")

    def _stands(self) -> str:
        if self.stage is Stage.FAILED:
            return f"{sentence(said(self.failure.what))} {said(self.failure.remedy)}" if self.failure else ""
        if self.stage is Stage.READY:
            return tr_n(self.pages, "{n:,} page was read.", "{n:,} pages were read.") if self.pages else ""
        return tr("It is being read.") if self.stage is Stage.READING else tr("It will be read next.")
