"""Verbs that answer from memory: the window's tests watch what it asks for and steer what comes back."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

from candor.model.amount import Amount
from candor.model.document import Document
from candor.model.errors import CandorError
from candor.model.events import AnswerEvent, IndexEvent, PromptBuilt, ServerState
from candor.model.finding import Finding
from candor.model.passage import Source
from candor.model.question import Question
from candor.model.spoken import Spoken
from candor.model.turn import Budget, Conversation, Turn
from candor.model.visit import VisitPlan
from candor.services.verbs import Verbs
from ui.stub_answers import StubAnswers
from ui.stub_archive import StubArchive
from ui.stub_attaching import StubAttaching
from ui.stub_connections import StubConnections
from ui.stub_crashes import StubCrashes
from ui.stub_library import StubLibrary
from ui.stub_models import StubModels
from ui.stub_pins import StubPins
from ui.stub_talks import StubTalks
from ui.stub_updates import StubUpdates
from ui.stub_vault import StubVault
from ui.stub_viewing import StubViewing

RUNNING = ServerState("http://127.0.0.1:11434", "0.24.0", ("llama3:latest", "llama3.2:3b"))


class StubVerbs:
    """`answer` and `reading` are what ask and index tell; with `endless` both go on until they are cancelled;
    `broken` breaks index off at once, `unread` opening a conversation, `unkept` a question.
    """

    def __init__(self) -> None:
        self.talking = StubTalks()
        self.documents: list[Document] = []
        self.path: list[Turn] = []
        self.unread: CandorError | None = None
        self.unkept: CandorError | None = None
        self.state = RUNNING
        self.answer: list[AnswerEvent] = []
        self.reading: list[IndexEvent] = []
        self.endless = False
        self.broken: CandorError | None = None
        self.asked: list[Question] = []
        self.given: list[list[Path]] = []
        self.into: list[str] = []
        self.amount = Amount(218, 14)
        self.forgotten: list[bytes] = []
        self.rebuilt = 0
        self.lingering: set[str] = set()
        self.cancelled: list[str] = []
        self.previewed: list[Question] = []
        self.preview = PromptBuilt(Budget(8192, 100, 0, 700, 30, 1024), "")
        self.preview_fails: CandorError | None = None
        self.planned: list[Question] = []
        self.plan_fails: CandorError | None = None
        self.plan = VisitPlan(passages=120, files=3, calls=4, tokens=30_000, seconds=60.0)
        self.answering = StubAnswers()
        self.answers = self.answering.verbs()
        self.viewing = StubViewing().verbs()
        self.pinning = StubPins()
        self.evaluating = self.pinning.verbs()
        self.shelving = StubLibrary()
        self.locking = StubVault()
        self.archiving = StubArchive()
        self.crashing = StubCrashes()
        self.attaching = StubAttaching()
        self.modelling = StubModels()
        self.connecting = StubConnections()
        self.updating = StubUpdates()
        self.spoken = Spoken("sentence-transformers/all-MiniLM-L6-v2", frozenset({"en"}), "many-languages")

    @property
    def chats(self) -> list[Conversation]:
        """The conversations there are."""
        return self.talking.chats

    @chats.setter
    def chats(self, chats: list[Conversation]) -> None:
        self.talking.chats = chats

    @property
    def deleted(self) -> list[str]:
        """The conversations that were deleted."""
        return self.talking.deleted

    def verbs(self) -> Verbs:
        return Verbs(
            ask=self._ask,
            preview=self._preview,
            plan_visit=self._plan_visit,
            answers=self.answers,
            archive=self.archiving.verbs(),
            crashes=self.crashing.verbs(),
            talks=self.talking.verbs(),
            viewing=self.viewing,
            evaluating=self.evaluating,
            index=self._index,
            count=self._count,
            rebuild=self._rebuild,
            search=self._search,
            library=self._library,
            forget=self._forget,
            collections=self.shelving.collections(),
            queue=self.shelving.queue(),
            outside=self.shelving.outside(),
            attaching=self.attaching.verbs(),
            quoting=self.shelving.quoting,
            forget_quotes=self.shelving.forget_quotes,
            connections=self.connecting.verbs(),
            languages=self._languages,
            models=self.modelling.verbs(),
            server=self._server,
            conversations=self._conversations,
            turns=self._turns,
            delete=self._delete,
            updates=self.updating.verbs(),
            vault=self.locking.verbs(),
            doctor=self._doctor,
            close=self._close,
        )

    async def _ask(self, question: Question) -> AsyncGenerator[AnswerEvent, None]:
        self.asked.append(question)
        if self.unkept:
            raise self.unkept
        for event in self.answer:
            yield event
        await self._linger("ask")

    async def _index(self, paths: Sequence[Path] = (), into: str = "") -> AsyncGenerator[IndexEvent, None]:
        self.given.append(list(paths))
        self.into.append(into)
        if self.broken:
            raise self.broken
        for event in self.reading:
            yield event
        await self._linger("index")

    async def _languages(self) -> Spoken:
        return self.spoken

    async def _count(self, paths: Sequence[Path]) -> Amount:
        return self.amount

    async def _rebuild(self) -> AsyncGenerator[IndexEvent, None]:
        self.rebuilt += 1
        for event in self.reading:
            yield event

    async def _linger(self, verb: str) -> None:
        try:
            if self.endless:
                self.lingering.add(verb)
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled.append(verb)
            raise

    async def _preview(self, question: Question) -> PromptBuilt:
        self.previewed.append(question)
        if self.preview_fails:
            raise self.preview_fails
        return self.preview

    async def _plan_visit(self, question: Question) -> VisitPlan:
        self.planned.append(question)
        if self.plan_fails:
            raise self.plan_fails
        return self.plan

    async def _search(self, query: str, limit: int, *, best: bool = True) -> list[Source]:
        return []

    async def _library(self) -> list[Document]:
        return self.documents

    async def _forget(self, root: bytes) -> None:
        self.forgotten.append(root)
        self.documents = [document for document in self.documents if document.root != root]

    async def _server(self) -> ServerState:
        return self.state

    async def _conversations(self) -> list[Conversation]:
        return self.chats

    async def _turns(self, conversation: str) -> list[Turn]:
        if self.unread:
            raise self.unread
        return [turn for turn in self.path if turn.conversation == conversation]

    async def _delete(self, conversation: str) -> None:
        await self.talking.delete_all([conversation])

    async def _doctor(self) -> list[Finding]:
        return []

    async def _close(self) -> None:
        return None
