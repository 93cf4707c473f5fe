"""The verb: read files and folders into the library."""

import contextlib
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from collections.abc import Collection as Those
from pathlib import Path
from uuid import uuid4

from candor.model.collection import Collection, Root, free_name, named_after
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
    skip: Those[bytes] = (),
) -> AsyncGenerator[IndexEvent, None]:
    """Deletes the index and reads everything again: after EmbedderChanged, IndexOutdated or IndexDamaged."""
    await threads.write(index.start_over)
    again = index_folder((), reader=reader, ledger=ledger, index=index, threads=threads, skip=skip)
    async with contextlib.aclosing(again) as events:
        async for event in events:
            yield event


async def index_folder(
    paths: Sequence[Path],
    into: str = "",
    *,
    reader: Reads,
    ledger: Ledger,
    index: Searches,
    threads: Threads,
    skip: Those[bytes] = (),
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
        await threads.write(_save, plan, into, ledger, index)
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
    return ledger.documents(), [root.location for root in ledger.roots()]


def _save(plan: Plan, into: str, ledger: Ledger, index: Searches) -> None:
    """Before anything is read: a kill from here on loses nothing, for what waits is written down."""
    if plan.waiting or plan.removed:
        index.claim()
    _group(plan, into, ledger)
    if plan.waiting or plan.settled:
        ledger.save([*plan.waiting, *plan.settled])
    for root in plan.absorbed:
        ledger.forget_root(root)
    if plan.removed:
        gone = [document.id for document in plan.removed]
        index.remove(gone)  # before the ledger forgets them: the other order could leave passages nobody knows of
        ledger.forget(gone)


def _group(plan: Plan, into: str, ledger: Ledger) -> None:
    """Puts what is given for the first time into its collection, or makes it one."""
    given = {root.location for root in ledger.roots()}
    found = {*plan.roots, *(document.root for document in (*plan.waiting, *plan.settled))}
    for location in sorted(found - given):
        collection = into
        if not into:
            names = [each.name for each in ledger.collections()]
            made = Collection(uuid4().hex, free_name(named_after(location), names))
            ledger.keep_collection(made)
            collection = made.id
        ledger.keep_root(Root(location, collection))


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
