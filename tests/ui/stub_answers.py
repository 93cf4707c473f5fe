"""What can be done with an answer, from memory: tests watch what was asked for and steer what comes back."""

import asyncio
from collections.abc import AsyncGenerator, Mapping

from candor.model.errors import CandorError
from candor.model.events import AnswerEvent, GroundEvent
from candor.model.passage import Passage, Similar
from candor.model.turn import Turn
from candor.services.verbs import Answers, ExportFormat


class StubAnswers:
    """`turns` are all there are, by id; `paths` what choosing one leads to. `branching` and `weighing` are told by
    branch and ground, which go on until they are cancelled with `endless`. `unlike` is what similar breaks off with.
    """

    def __init__(self) -> None:
        self.turns: dict[str, Turn] = {}
        self.paths: dict[str, list[Turn]] = {}
        self.beside: dict[str, tuple[str, ...]] = {}
        self.branching: list[AnswerEvent] = []
        self.weighing: list[GroundEvent] = []
        self.likeness: tuple[Similar, ...] = ()
        self.unlike: CandorError | None = None
        self.around: tuple[Passage | None, Passage | None] = (None, None)
        self.endless = False
        self.branched: list[tuple[str, int, str]] = []
        self.chosen: list[str] = []
        self.weighed: list[str] = []
        self.compared: list[str] = []
        self.cancelled = 0

    def verbs(self) -> Answers:
        return Answers(
            branch=self._branch,
            ground=self._ground,
            similar=self._similar,
            siblings=self._siblings,
            choose=self._choose,
            turn=self._turn,
            neighbours=self._neighbours,
            export=self._export,
        )

    async def _branch(self, turn: Turn, token: int, choice: str) -> AsyncGenerator[AnswerEvent, None]:
        self.branched.append((turn.id, token, choice))
        for event in self.branching:
            yield event
        await self._linger()

    async def _ground(self, turn: Turn) -> AsyncGenerator[GroundEvent, None]:
        self.weighed.append(turn.id)
        for event in self.weighing:
            yield event
        await self._linger()

    async def _linger(self) -> None:
        try:
            if self.endless:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise

    async def _similar(self, turn: Turn) -> tuple[Similar, ...]:
        self.compared.append(turn.id)
        if self.unlike is not None:
            raise self.unlike
        return self.likeness

    async def _siblings(self, conversation: str) -> Mapping[str, tuple[str, ...]]:
        return self.beside

    async def _choose(self, turn: Turn) -> list[Turn]:
        self.chosen.append(turn.id)
        return self.paths[turn.id]

    async def _turn(self, turn: str) -> Turn | None:
        return self.turns.get(turn)

    async def _neighbours(self, passage: Passage) -> tuple[Passage | None, Passage | None]:
        return self.around

    async def _export(self, conversation: str, form: ExportFormat) -> bytes:
        return f"{conversation} as {form}".encode()
