"""Does what a plan says."""

import contextlib
from collections.abc import AsyncGenerator
from itertools import chain

from candor.model.events import (
    FileFailed,
    FileMoved,
    FileRemoved,
    FileSkipped,
    IndexEnded,
    IndexEvent,
    ScanEnded,
)
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.plan import Plan
from candor.services.indexing.reading import Reading
from candor.services.indexing.turns import Turn
from candor.services.ports import Ledger, Searches


async def carry_out(plan: Plan, parts: IndexingParts, turn: Turn, *, began: float) -> AsyncGenerator[IndexEvent, None]:
    """Saves the plan, reads what waits, and tells both; while the person paused, nothing is read.

    However it ends, by error, cancel or kill, the ledger names as indexed only what is durable, and the next run does
    the rest. Raises IndexingError.
    """
    threads, ledger, index = parts.threads, parts.ledger, parts.index
    before = _work(index)
    with contextlib.ExitStack() as stack:
        # However the run ends, another process may write then.
        stack.callback(threads.write_later, index.settle)
        await threads.write(_save, plan, ledger, index)
        reading = Reading(plan.waiting, parts, turn)
        for event in _first_events(plan):
            yield event
        if not await threads.read(lambda: ledger.paused):
            async with contextlib.aclosing(reading.events()) as events:
                async for event in events:
                    yield event
        passages = await threads.write(_settle, plan, ledger, index)
    embedded, reused = (after - earlier for after, earlier in zip(_work(index), before, strict=True))
    yield IndexEnded(
        files=plan.files,
        indexed=reading.indexed,
        unchanged=plan.unchanged,
        failed=reading.failed + len(plan.refused),
        removed=len(plan.removed),
        passages=passages,
        seconds=parts.clock() - began,
        embedded=embedded,
        reused=reused,
        moved=len(plan.moved),
        skipped=len(plan.skipped) + plan.left_out,
    )


def _save(plan: Plan, ledger: Ledger, index: Searches) -> None:
    """Before anything is read: a kill from here on loses nothing, for what waits is written down."""
    _drop_forgotten(plan, ledger)
    gone = [document.id for document in plan.removed]
    emptied = gone + [document.id for document in plan.skipped if document.id not in plan.fresh]
    if plan.waiting or emptied:
        index.claim()
    for collection in plan.collections:
        ledger.keep_collection(collection)
    for root in plan.roots:
        ledger.keep_root(root)
    if emptied:
        index.remove(emptied)  # before the ledger says so: else passages could be left that nobody knows of
    if plan.moved:
        ledger.move(plan.moved)
    if plan.waiting or plan.settled or plan.skipped:
        ledger.save(chain(plan.waiting, plan.settled, plan.skipped))
    _absorb(plan, ledger)
    if gone:
        ledger.forget(gone)


def _drop_forgotten(plan: Plan, ledger: Ledger) -> None:
    """What the person took out of the library while the folders were listed does not come back."""
    roots = plan.before - {root.location for root in ledger.roots()}
    planned = (plan.waiting, plan.settled, plan.skipped, [document for document, _ in plan.moved])
    known = plan.fresh | ledger.find({each.id for each in chain(*planned)} - plan.fresh).keys()
    for documents in planned:
        documents[:] = [each for each in documents if each.id in known and each.root not in roots]
    left = {document.id for document in planned[-1]}
    plan.moved = [(document, before) for document, before in plan.moved if document.id in left]


def _absorb(plan: Plan, ledger: Ledger) -> None:
    for root in plan.absorbed:
        ledger.forget_root(root.location)
    if plan.absorbed:
        used = {root.collection for root in ledger.roots()}
        for collection in {root.collection for root in plan.absorbed} - used:
            ledger.forget_collection(collection)


def _first_events(plan: Plan) -> list[IndexEvent]:
    return [
        ScanEnded(len(plan.waiting), plan.unchanged, len(plan.removed), plan.failed),
        *plan.away,
        *(FileMoved(document, before) for document, before in plan.moved),
        *map(FileRemoved, plan.removed),
        *map(FileSkipped, plan.skipped),
        *map(FileFailed, plan.refused),
    ]


def _settle(plan: Plan, ledger: Ledger, index: Searches) -> int:
    """The number of passages in the index; where nothing changed the ledger knows it without loading the index."""
    if not (plan.waiting or plan.removed or plan.skipped):
        return ledger.passages()
    index.settle()
    return index.passages()


def _work(index: Searches) -> tuple[int, int]:
    """How many passages were embedded, and how many were not because they were stored before."""
    return getattr(index, "embedded", 0), getattr(index, "reused", 0)
