"""The verbs about pinned questions: keep them, take them off, and see whether search finds their right places."""

import os
import time
from collections.abc import Callable

from candor.model.document import Document, shown
from candor.model.errors import PinLost, PinRefused
from candor.model.evaluation import Pin, PinResult, PinRun
from candor.model.scope import EVERYTHING
from candor.services.asking.area import area
from candor.services.evaluating.score_retrieval import FIRST, hit_rate, reciprocal_rank
from candor.services.ports import Ledger, Pinned, Searches
from candor.services.threads import Threads


async def pin(chosen: Pin, *, pins: Pinned, ledger: Ledger, threads: Threads) -> None:
    """Keeps a question with its right place. Raises PinRefused where the library has no such place."""
    _require(chosen, await threads.read(_at, chosen.location, ledger))
    await threads.write(pins.add, chosen)


async def evaluate(
    *,
    pins: Pinned,
    ledger: Ledger,
    index: Searches,
    threads: Threads,
    setting: str,
    clock: Callable[[], float] = time.time,
) -> list[PinResult]:
    """Searches for every pinned question, and keeps the figures as a run where there are any.

    `setting` says what search is done with. A pin whose file is gone or could not be read has its failure and
    counts as not found.
    """
    chosen = await threads.read(pins.all)
    results = [await threads.read(_result, each, ledger, index) for each in chosen]
    if results:
        await threads.write(pins.keep, _run(results, clock(), setting))
    return results


def rank_of(chosen: Pin, ledger: Ledger, index: Searches) -> int | None:
    """The rank of the first passage from the right file, and the right page where one is said."""
    documents = area(EVERYTHING, ledger).documents
    for source in index.search(chosen.question, FIRST, best=False, documents=documents).sources:
        if source.location == chosen.location and chosen.page in (None, source.passage.place.page):
            return source.rank
    return None


def _result(chosen: Pin, ledger: Ledger, index: Searches) -> PinResult:
    document = _at(chosen.location, ledger)
    if document is None:
        return PinResult(chosen, None, PinLost(_name(chosen)).failure())
    if document.failure is not None:
        return PinResult(chosen, None, document.failure)
    return PinResult(chosen, rank_of(chosen, ledger, index))


def _at(location: bytes, ledger: Ledger) -> Document | None:
    return next((each for each in ledger.below(location) if each.location == location), None)


def _run(results: list[PinResult], at: float, setting: str) -> PinRun:
    ranks = [each.rank for each in results]
    hits = [hit_rate(ranks, first) for first in (1, 5, FIRST)]
    return PinRun(at, setting, len(ranks), hits[0], hits[1], hits[2], reciprocal_rank(ranks))


def _require(chosen: Pin, document: Document | None) -> None:
    if not chosen.question.strip():
        raise PinRefused("there is no question")
    if document is None:
        raise PinRefused(f"{_name(chosen)} is not in your library")
    if chosen.page is not None and not 1 <= chosen.page <= (document.pages or 0):
        name, page = _name(chosen), chosen.page
        if not document.pages:
            raise PinRefused(f"{name} has no pages, so there is no page {page}")
        raise PinRefused(f"{name} has {document.pages:,} pages, so there is no page {page}")


def _name(chosen: Pin) -> str:
    return shown(os.path.basename(chosen.location))
