"""Whether reading rests, and what is left out of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from candor.services.verbs import Verbs
from candor.work import Background


@dataclass(frozen=True, slots=True)
class Quoted:
    """Locations that are to be forgotten, and how many kept answers quote them."""

    locations: tuple[bytes, ...]
    answers: int


class Queue(QObject):
    """`paused` carries whether reading rests; `left_out` is sent when files were; `quoted` carries what is to be
    forgotten; `failed` a CandorError.
    """

    paused = Signal(bool)
    left_out = Signal()
    quoted = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs

    def look(self) -> None:
        """Finds out whether reading rests. A library that cannot be opened says so elsewhere."""
        self._background.start(self._is_paused()).happened.connect(self._on_known)

    def pause(self, paused: bool) -> None:
        """Lets reading rest, or go on."""
        job = self._background.start(self._pause(paused))
        job.happened.connect(self._on_known)
        job.failed.connect(self.failed)

    def leave_out(self, documents: Sequence[str]) -> None:
        """Leaves documents (ids) out from now on."""
        job = self._background.start(self._leave_out(documents))
        job.happened.connect(lambda _: self.left_out.emit())
        job.failed.connect(self.failed)

    def count_quotes(self, locations: Sequence[bytes]) -> None:
        """Finds out how many answers quote what is to be forgotten; conversations that cannot be read hinder nobody."""
        unknown = Quoted(tuple(locations), 0)
        job = self._background.start(self._quoting(unknown.locations))
        job.happened.connect(self.quoted)
        job.failed.connect(lambda _: self.quoted.emit(unknown))

    async def _is_paused(self) -> bool:
        return await self._verbs.queue.paused()

    async def _pause(self, paused: bool) -> bool:
        await self._verbs.queue.pause(paused)
        return paused

    async def _leave_out(self, documents: Sequence[str]) -> bool:
        await self._verbs.queue.leave_out(documents)
        return True

    async def _quoting(self, locations: tuple[bytes, ...]) -> Quoted:
        return Quoted(locations, sum([await self._verbs.quoting(location) for location in locations]))

    def _on_known(self, paused: object) -> None:
        self.paused.emit(bool(paused))
