"""Measures the library page with 100,000 files: gaps of the event loop while it fills, sorts, filters and is read."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.events import FileIndexed, FileStarted, IndexEvent
from candor.ui.desk.library import Library
from candor.ui.library.entry import Column
from candor.ui.window import MainWindow

MANY = 100_000
CHANGES, A_SECOND = 2_000, 400
TICK = 5  # ms
ROOT = b"/measured"

Row = tuple[str, float, float, int]
Wait = Callable[[Callable[[], bool]], None]


class Gaps(QObject):
    """A 5 ms timer on the main thread; remembers every interval in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.intervals: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=TICK)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """Starts anew."""
        self.intervals, self._last = [], time.perf_counter()
        self._timer.start()

    def end(self) -> tuple[float, float, int]:
        """Longest interval, its 99.9th percentile, how many were over 100 ms."""
        self._timer.stop()
        ordered = sorted(self.intervals)
        return ordered[-1], ordered[int(len(ordered) * 0.999)], sum(interval > 100 for interval in ordered)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.intervals.append((now - self._last) * 1000)
        self._last = now


def large_library(window: MainWindow, gaps: Gaps, wait: Wait) -> list[Row]:
    """Names, longest intervals, 99.9th percentiles and how many were over 100 ms."""
    desk, page = window.desk, window.library_page
    assert desk is not None
    rows: list[Row] = []

    def measure(name: str, do: Callable[[], object], done: Callable[[], bool]) -> None:
        gaps.begin()
        began = time.monotonic()
        do()
        wait(lambda: done() and not page.model.busy)
        rows.append((f"{name} in {time.monotonic() - began:.1f} s", *gaps.end()))

    documents = [document(number) for number in range(MANY)]
    library = Library(window._background, replace(desk.verbs, library=lambda: listed(documents)), desk.shelf, desk)
    window.show_library()
    measure(f"listing {MANY:,} rows", library.refresh, lambda: page.model.rowCount() == MANY)
    for column in (Column.NAME, Column.SIZE, Column.STATE):
        measure(f"sorting them by {column.name.lower()}", partial(page.model.sort, column), lambda: True)
    for typed in ("0", "09", "0999", ""):
        measure(f"filtering by {typed!r}", partial(page.filter.setText, typed), lambda: True)
    job = window._background.start(changes(documents))
    job.happened.connect(desk.shelf.hear)
    measure(f"{CHANGES:,} of them read", lambda: None, lambda: not job.running)
    return rows


def document(number: int) -> Document:
    """One of the many."""
    location = ROOT + f"/file {number:06} of department {number % 977}.pdf".encode()
    return Document(
        document_id(location),
        location,
        ROOT,
        Fingerprint(number * 7 % 100_003, number * 1_000_000_007),
        DocumentState.INDEXED,
        "pdf",
        pages=number % 40,
        characters=number % 1999,
        passages=number % 13,
    )


async def listed(documents: list[Document]) -> list[Document]:
    """What the ledger would say."""
    return list(documents)


async def changes(documents: list[Document]) -> AsyncGenerator[IndexEvent, None]:
    """Files that are read, so many a second."""
    for one in documents[:CHANGES]:
        yield FileStarted(replace(one, state=DocumentState.READING, passages=0))
        yield FileStarted(replace(one, state=DocumentState.EMBEDDING, passages=0))
        await asyncio.sleep(1 / A_SECOND)
        yield FileIndexed(one)
