"""Reads what is given with a question."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from candor.model.collection import Collection
from candor.model.errors import CandorError
from candor.model.events import IndexEvent
from candor.services.verbs import Verbs
from candor.work import Background, Job

Bring = Callable[[], Awaitable[Path]]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was dropped or chosen: folders, and files."""

    folders: tuple[Path, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """Where the copy lies."""

    file: Path


@dataclass(frozen=True, slots=True)
class Told:
    """What became of something given, by the id of its collection: a copy, an IndexEvent, or why it failed."""

    id: str
    event: Brought | IndexEvent | CandorError


class Attaching(QObject):
    """Each file is copied into a collection of its own and read at once, before whatever else is being read.

    Until its question was asked the collection belongs to `draft`, an id that no conversation ever has: what was given
    and never asked is forgotten when Candor starts again.

    `sorted` carries a Sorted, `told` a Told, `ended` the id whose reading is over, `failed` a CandorError; `changed` is
    sent when one was kept for good or forgotten.
    """

    sorted = Signal(object)
    told = Signal(object)
    ended = Signal(str)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._verbs = background, verbs
        self.draft = uuid4().hex
        self._jobs: dict[str, Job] = {}
        self._collections: dict[str, Collection] = {}

    def sort(self, paths: Sequence[Path]) -> None:
        """Finds out what is a folder: a share that does not answer must not keep the window waiting."""
        job = self._background.start(asyncio.to_thread(_sorted, tuple(paths)))
        job.happened.connect(self.sorted)

    def copying(self, source: Path) -> Bring:
        """Brings what a file has now."""
        return lambda: self._verbs.attaching.copy(source)

    def writing(self, name: str, data: bytes) -> Bring:
        """Brings what was pasted."""
        return lambda: self._verbs.attaching.write(name, data)

    def give(self, number: str, name: str, bring: Bring) -> None:
        """Makes a collection with this id and reads into it what is brought."""
        # Nobody chooses among these names; the number keeps them apart from all others.
        collection = Collection(number, f"{name} ({number[:8]})", conversation=self.draft, attached=True)
        self._collections[number] = collection
        job = self._jobs[number] = self._background.start(self._given(collection, bring))
        job.happened.connect(lambda event: self.told.emit(Told(number, event)))
        job.failed.connect(lambda error: self.told.emit(Told(number, error)))
        job.ended.connect(lambda: self._on_ended(number))

    def bring(self, number: str, bring: Bring) -> None:
        """Only brings it: a Brought is told, and whoever hears of it gives it to the library."""
        job = self._background.start(self._brought(bring))
        job.happened.connect(lambda event: self.told.emit(Told(number, event)))
        job.failed.connect(lambda error: self.told.emit(Told(number, error)))

    def own(self, number: str, conversation: str) -> None:
        """Its question was asked: it goes with this conversation from now on."""
        collection = self._collections.pop(number, None)
        if collection is not None:
            owned = replace(collection, conversation=conversation)
            job = self._background.start(self._verbs.collections.keep(owned))
            job.failed.connect(self.failed)
            job.ended.connect(self.changed)

    def drop(self, number: str) -> None:
        """Forgets it, once it is not being read any more."""
        self._collections.pop(number, None)
        reading = self._jobs.get(number)
        if reading is None:
            self._forget(number)
        else:
            reading.ended.connect(lambda: self._forget(number))
            reading.cancel()

    def stop(self) -> None:
        """Ends what is being read: the window is going away."""
        for job in self._jobs.values():
            job.cancel()

    def _forget(self, number: str) -> None:
        job = self._background.start(self._verbs.collections.forget(number))
        job.failed.connect(self.failed)
        job.ended.connect(self.changed)

    def _on_ended(self, number: str) -> None:
        self._jobs.pop(number, None)
        self.ended.emit(number)

    async def _given(self, collection: Collection, bring: Bring) -> AsyncGenerator[Brought | IndexEvent, None]:
        await self._verbs.collections.keep(collection)
        file = await bring()
        yield Brought(file)
        async for event in self._verbs.index([file], collection.id):
            yield event

    async def _brought(self, bring: Bring) -> Brought:
        return Brought(await bring())


def _sorted(paths: tuple[Path, ...]) -> Sorted:
    folders = tuple(path for path in paths if path.is_dir())
    return Sorted(folders, tuple(path for path in paths if path not in folders))
