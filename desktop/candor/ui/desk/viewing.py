"""The document that is looked at."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from candor.model.errors import CandorError, FileUnreadable
from candor.model.passage import Source
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle
from candor.services import verbs
from candor.services.doubt.mark import Kind
from candor.services.doubt.page_facts import PageFact, page_facts
from candor.work import Background, Job, Work


class Wanted(NamedTuple):
    """A page to be drawn, so many pixels a point; `small` when it is a thumbnail."""

    page: int
    scale: float
    small: bool = False


class Drawn(NamedTuple):
    """A page that was drawn; None when it could not be."""

    wanted: Wanted
    image: PageImage | None


class Placed(NamedTuple):
    """Where a passage stands on its pages, and its best sentence."""

    rank: int
    passage: tuple[Rectangle, ...]
    best: tuple[Rectangle, ...]


class FoundWords(NamedTuple):
    """Every place of some words."""

    words: str
    places: tuple[Found, ...]


class Checked(NamedTuple):
    """The facts that are said with a passage, beside the text of its page."""

    rank: int
    facts: tuple[PageFact, ...]


class Viewing(QObject):
    """Opens one document at a time; what is still asked about another is cancelled.

    `opened` carries an OpenedDocument, `refused` the CandorError that kept it shut; `drawn` a Drawn, `placed` a
    Placed, `found` a FoundWords and `checked` a Checked. One page is drawn at a time; pages that are not wanted any
    more when their turn comes are left out.
    """

    opened = Signal(object)
    refused = Signal(object)
    drawn = Signal(object)
    placed = Signal(object)
    found = Signal(object)
    checked = Signal(object)

    def __init__(self, background: Background, viewing: verbs.Viewing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = viewing
        self._location = b""
        self._jobs: list[Job] = []
        self._waiting: list[Wanted] = []
        self._drawing: Wanted | None = None
        self._finding: Job | None = None

    def open(self, location: bytes) -> None:
        """Opens the file at a location."""
        self.close()
        self._location = location
        self._start(self._open(location), self.opened.emit, self.refused.emit)

    def close(self) -> None:
        """Lets go of the document."""
        for job in list(self._jobs):
            job.cancel()
        self._jobs, self._waiting, self._drawing, self._finding = [], [], None, None

    def want(self, pages: Sequence[Wanted]) -> None:
        """Draws these pages, the first one first; pages that were wanted before and have not begun are left out."""
        self._waiting = [wanted for wanted in pages if wanted != self._drawing]
        self._draw_next()

    def place(self, sources: Sequence[Source]) -> None:
        """Finds where passages and their best sentences stand, one after another: pages are drawn in between."""
        self._start(self._place(self._location, sources), self.placed.emit)

    def find(self, words: str) -> None:
        """Looks for words; what was looked for before is given up."""
        if self._finding is not None:
            self._finding.cancel()
        nothing = FoundWords(words, ())
        work = self._find(self._location, words)
        self._finding = self._start(work, self.found.emit, lambda _: self.found.emit(nothing))

    def check(self, rank: int, facts: Sequence[tuple[str, Kind]], page: int | None, text: str = "") -> None:
        """Compares facts with the text of a page, or with a text."""
        if facts:
            self._start(self._check(self._location, rank, facts, page, text), self.checked.emit)

    def _start(
        self,
        work: Work,
        heard: Callable[[Any], object],
        failed: Callable[[CandorError], object] | None = None,
    ) -> Job:
        job = self._background.start(work)
        self._jobs.append(job)
        job.happened.connect(heard)
        if failed is not None:
            job.failed.connect(failed)
        job.ended.connect(partial(self._on_ended, job))
        return job

    def _on_ended(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if job is self._finding:
            self._finding = None

    def _draw_next(self) -> None:
        if self._drawing is None and self._waiting:
            self._drawing = wanted = self._waiting.pop(0)
            self._start(self._draw(self._location, wanted), self._on_drawn, partial(self._on_undrawn, wanted))

    def _on_undrawn(self, wanted: Wanted, error: CandorError) -> None:
        """One page is left out; without its file none can be drawn."""
        if isinstance(error, FileUnreadable):
            self._waiting, self._drawing = [], None
            self.refused.emit(error)
        else:
            self._on_drawn(Drawn(wanted, None))

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawing = None
        self.drawn.emit(drawn)
        self._draw_next()

    async def _open(self, location: bytes) -> OpenedDocument:
        return await self._verbs.open(location)

    async def _draw(self, location: bytes, wanted: Wanted) -> Drawn:
        return Drawn(wanted, await self._verbs.page(location, wanted.page, wanted.scale))

    async def _place(self, location: bytes, sources: Sequence[Source]) -> AsyncGenerator[Placed, None]:
        for source in sources:
            place = source.passage.place
            words = source.passage.text
            near = Near(place.page, words) if place.page else None
            passage = await self._verbs.rectangles(location, place.start, place.end, near)
            best: tuple[Rectangle, ...] = ()
            if source.best is not None:
                start, end = source.best
                near = Near(place.page, words[start:end]) if place.page else None
                best = await self._verbs.rectangles(location, place.start + start, place.start + end, near)
            yield Placed(source.rank, passage, best)

    async def _find(self, location: bytes, words: str) -> FoundWords:
        return FoundWords(words, await self._verbs.find(location, words))

    async def _check(
        self, location: bytes, rank: int, facts: Sequence[tuple[str, Kind]], page: int | None, text: str
    ) -> Checked:
        if page is not None:
            text = await self._verbs.text(location, page)
        return Checked(rank, await asyncio.to_thread(page_facts, facts, text))
