"""The verb: measure search on a set of questions with known answers."""

import contextlib
import os
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path
from typing import Protocol

from candor.model.evaluation import SetEvaluated, SetProgress
from candor.model.events import IndexEvent
from candor.model.passage import Source
from candor.services.evaluating.evaluation_set import EvaluationSet, Known, Spot, read_set
from candor.services.evaluating.score_retrieval import FIRST, score_retrieval
from candor.services.indexing.index_folder import index_folder
from candor.services.indexing.parts import IndexingParts
from candor.services.ports import Ledger, Reads, Searches
from candor.services.threads import Threads

TOGETHER = 10
"""Questions asked between two words on how far it is."""


class OpenIndex(Searches, Protocol):
    """An index with its ledger, in a folder of its own."""

    @property
    def ledger(self) -> Ledger:
        """Its documents."""
        ...

    def close(self) -> None:
        """Closes its files."""
        ...


async def evaluate_set(
    folder: Path, *, reader: Reads, open_index: Callable[[Path], OpenIndex], threads: Threads
) -> AsyncGenerator[IndexEvent | SetProgress | SetEvaluated, None]:
    """Reads a set's documents into an index of their own, asks all its questions, and ends with the figures.

    The index is in a temporary folder, gone afterwards; the library is not touched. Raises SetUnusable, IndexingError.
    """
    known = await threads.look(read_set, folder)
    with tempfile.TemporaryDirectory(prefix="candor-set-", ignore_cleanup_errors=True) as home:
        index = await threads.write(open_index, Path(home, "index"))
        try:
            parts = IndexingParts(reader, index.ledger, index, threads)
            reading = index_folder([known.documents], parts)
            async with contextlib.aclosing(reading) as events:
                async for event in events:
                    yield event
            async with contextlib.aclosing(_asked(known, index, threads)) as answers:
                async for answer in answers:
                    yield answer
        finally:
            await threads.read(lambda: None)  # a search that was cancelled runs to its end
            await threads.write(index.close)


async def _asked(
    known: EvaluationSet, index: Searches, threads: Threads
) -> AsyncGenerator[SetProgress | SetEvaluated, None]:
    found: list[Sequence[Spot]] = []
    seconds: list[float] = []
    for at in range(0, len(known.questions), TOGETHER):
        for spots, took in await threads.read(_search, known.questions[at : at + TOGETHER], index):
            found.append(spots)
            seconds.append(took)
        yield SetProgress(len(found), len(known.questions))
    yield SetEvaluated(
        score=score_retrieval([(each.evidence, spots) for each, spots in zip(known.questions, found, strict=True)]),
        passages=await threads.read(index.passages),
        median_seconds=statistics.median(seconds),
        slow_seconds=statistics.quantiles([*seconds, seconds[-1]], n=20)[-1],
        digest=known.digest,
    )


def _search(questions: Sequence[Known], index: Searches) -> list[tuple[list[Spot], float]]:
    answers = []
    for each in questions:
        began = time.perf_counter()
        sources = index.search(each.question, FIRST, best=False).sources
        answers.append(([_spot(source) for source in sources], time.perf_counter() - began))
    return answers


def _spot(source: Source) -> Spot:
    place = source.passage.place
    return Spot(os.path.basename(os.fsdecode(source.location)), place.start, place.end)
