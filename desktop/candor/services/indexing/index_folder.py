"""The verb: read files and folders into the library."""

import contextlib
import time
from collections.abc import AsyncGenerator, Callable, Collection, Sequence
from pathlib import Path

from candor.model.document import Document, DocumentState
from candor.model.events import FileFailed, FileRemoved, IndexEnded, IndexEvent, ScanEnded
from candor.services.indexing.plan import Plan, Planner
from candor.services.indexing.reading import Reading
from candor.services.ports import Ledger, Reads, Searches
from candor.services.threads import Threads


async def rebuild(
    *,
    reader: Reads,
    ledger: Ledger,
    index: Searches,
    threads: Threads,
    skip: Collection[bytes] = (),
) -> AsyncGenerator[IndexEvent, None]:
    """Deletes the index and reads everything again: after EmbedderChanged, IndexOutdated or IndexDamaged."""
    await threads.write(index.start_over)
    again = index_folder((), reader=reader, ledger=ledger, index=index, threads=threads, skip=skip)
    async with contextlib.aclosing(again) as events:
        async for event in events:
            yield event


async def index_folder(
    paths: Sequence[Path],
    *,
    reader: Reads,
    ledger: Ledger,
    index: Searches,
    threads: Threads,
    skip: Collection[bytes] = (),
    clock: Callable[[], float] = time.monotonic,
) -> AsyncGenerator[IndexEvent, None]:
    """Adds files and folders and reads what is new or changed; with no path looks again at everything given so far.

    Raises IndexingError when the library as a whole cannot go on; a file that fails is a FileFailed. Whenever it ends,
    by error, cancel or kill, the ledger names as indexed only what is durable, and the next run reads the rest.
    `skip` are folders never listed, such as Candor's own.
    """
    began = clock()
    known, roots = await threads.read(_known, ledger)
    plan = await threads.look(Planner(known, roots, reader.can_read, skip).plan, paths)
    reading = Reading(plan.waiting, reader=reader, ledger=ledger, index=index, threads=threads, clock=clock)
    with contextlib.ExitStack() as stack:
        # However the run ends, another process may write then.
        stack.callback(threads.write_later, index.settle)
        await threads.write(_save, plan, ledger, index)
        for event in _first_events(plan):
            yield event
        async with contextlib.aclosing(reading.events()) as events:
            async for event in events:
                yield event
        passages = await threads.write(_settle, plan, ledger, index)
    yield IndexEnded(
        files=plan.files,
        indexed=reading.indexed,
        unchanged=plan.unchanged,
        failed=reading.failed + len(plan.refused),
        removed=len(plan.removed),
        passages=passages,
        seconds=clock() - began,
    )


def _known(ledger: Ledger) -> tuple[list[Document], list[bytes]]:
    return ledger.documents(), ledger.roots()


def _save(plan: Plan, ledger: Ledger, index: Searches) -> None:
    """Before anything is read: a kill from here on loses nothing, for what waits is written down."""
    if plan.waiting or plan.removed:
        index.claim()
    if plan.waiting or plan.settled:
        ledger.save([*plan.waiting, *plan.settled])
    for root in plan.roots:
        ledger.keep_root(root)
    for root in plan.absorbed:
        ledger.forget_root(root)
    if plan.removed:
        gone = [document.id for document in plan.removed]
        index.remove(gone)  # before the ledger forgets them: the other order could leave passages nobody knows of
        ledger.forget(gone)


def _first_events(plan: Plan) -> list[IndexEvent]:
    return [
        ScanEnded(len(plan.waiting), plan.unchanged, len(plan.removed), plan.failed),
        *plan.away,
        *map(FileRemoved, plan.removed),
        *map(FileFailed, plan.refused),
    ]


def _settle(plan: Plan, ledger: Ledger, index: Searches) -> int:
    """The number of passages in the index; where nothing changed the ledger knows it without loading the index."""
    if not (plan.waiting or plan.removed):
        return sum(each.passages for each in ledger.documents() if each.state is DocumentState.INDEXED)
    index.settle()
    return index.passages()
