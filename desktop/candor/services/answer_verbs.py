"""The verbs about an answer that is there, bound to the stores they need."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from candor.model.events import AnswerEvent, GroundEvent
from candor.model.passage import Passage, Similar
from candor.model.turn import Turn
from candor.services import ports, server_ports
from candor.services.branching.branch import branch
from candor.services.export.export import Prints, export
from candor.services.grounding.ground import ground
from candor.services.neighbours import neighbours
from candor.services.similar import similar
from candor.services.threads import Threads
from candor.services.verbs import Answers, ExportFormat


class AnswerVerbs:
    """Each store is opened, on its own thread, by the first verb that needs it."""

    def __init__(
        self,
        server: Callable[[], server_ports.Answers],
        index: Callable[[], ports.Searches],
        chats: Callable[[], ports.Keeps],
        threads: Threads,
        prints: Prints,
    ) -> None:
        self._server, self._index, self._chats, self._threads = server, index, chats, threads
        self._prints = prints

    def bound(self) -> Answers:
        """All of them."""
        keep = self._threads.keep
        return Answers(
            branch=self._branch,
            ground=self._ground,
            similar=self._similar,
            siblings=lambda conversation: keep(lambda: self._chats().siblings(conversation)),
            choose=lambda turn: keep(self._choose, turn),
            turn=lambda turn: keep(lambda: self._chats().turn(turn)),
            neighbours=self._neighbours,
            export=self._export,
        )

    async def _branch(self, answer: Turn, token: int, alternative: str) -> AsyncGenerator[AnswerEvent, None]:
        chats = await self._threads.keep(self._chats)
        run = branch(answer, token, alternative, answers=self._server(), chats=chats, threads=self._threads)
        async with aclosing(run) as events:
            async for event in events:
                yield event

    async def _ground(self, turn: Turn) -> AsyncGenerator[GroundEvent, None]:
        chats = await self._threads.keep(self._chats)
        async with aclosing(ground(turn, answers=self._server(), chats=chats, threads=self._threads)) as events:
            async for event in events:
                yield event

    async def _similar(self, turn: Turn) -> tuple[Similar, ...]:
        return await similar(turn, index=await self._threads.read(self._index), threads=self._threads)

    async def _neighbours(self, passage: Passage) -> tuple[Passage | None, Passage | None]:
        return await neighbours(passage, index=await self._threads.read(self._index), threads=self._threads)

    async def _export(self, conversation: str, form: ExportFormat) -> bytes:
        chats = await self._threads.keep(self._chats)
        return await export(conversation, form, chats=chats, threads=self._threads, prints=self._prints)

    def _choose(self, turn: Turn) -> list[Turn]:
        self._chats().choose(turn.id)
        return self._chats().path(turn.conversation)
