"""The verbs: read files and folders into the library, look again at what changed, retry, and begin anew."""

import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from pathlib import Path

from candor.model.document import Document, DocumentState, Origin
from candor.model.errors import IndexSetAside
from candor.model.events import IndexBegunAnew, IndexEvent
from candor.services.indexing.carry_out import carry_out
from candor.services.indexing.given import Given
from candor.services.indexing.ids import give_ids
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.plan import Plan, place_of
from candor.services.indexing.planner import Planner
from candor.services.indexing.scan import is_below

Planning = Callable[[], Plan]


async def index_folder(paths: Sequence[Path], parts: IndexingParts, into: str = "") -> AsyncGenerator[IndexEvent, None]:
    """Adds files and folders to a collection and reads what is new or changed; with no path looks again at everything.

    A file that fails is a FileFailed. Raises IndexingError when the library as a whole cannot go on.
    """

    def planned() -> Plan:
        given = _given(parts)
        return Planner(parts.ledger.documents(), given, parts.reader.can_read).plan(list(map(place_of, paths)), into)

    async with contextlib.aclosing(follow_plan(planned, parts)) as events:
        async for event in events:
            yield event


async def index_roots(roots: Iterable[bytes], parts: IndexingParts) -> AsyncGenerator[IndexEvent, None]:
    """Looks again at some of what was given before. Raises IndexingError."""

    def planned() -> Plan:
        return Planner(parts.ledger.documents(), _given(parts), parts.reader.can_read).plan(roots=roots)

    async with contextlib.aclosing(follow_plan(planned, parts)) as events:
        async for event in events:
            yield event


async def index_changes(locations: Iterable[bytes], parts: IndexingParts) -> AsyncGenerator[IndexEvent, None]:
    """Looks only at paths at which something changed, in the folders given before. Raises IndexingError."""

    def planned() -> Plan:
        outermost: list[bytes] = []
        for location in sorted(set(locations)):
            if not (outermost and is_below(location, outermost[-1])):
                outermost.append(location)
        known = [document for location in outermost for document in parts.ledger.below(location)]
        return Planner(known, _given(parts), parts.reader.can_read).plan_changes(outermost)

    async with contextlib.aclosing(follow_plan(planned, parts, is_quiet=True)) as events:
        async for event in events:
            yield event


async def retry(ids: Sequence[str], parts: IndexingParts) -> AsyncGenerator[IndexEvent, None]:
    """Reads documents again, whatever their state; with no id every failed one. Raises IndexingError."""

    def planned() -> Plan:
        known, chosen = parts.ledger.documents(), set(ids)
        locations = [each.location for each in known if each.origin is Origin.FILE and _is_meant(each, chosen)]
        planner = Planner(known, _given(parts), parts.reader.can_read, again=True)
        return planner.plan(locations) if locations else Plan()

    async with contextlib.aclosing(follow_plan(planned, parts)) as events:
        async for event in events:
            yield event


async def rebuild(parts: IndexingParts) -> AsyncGenerator[IndexEvent, None]:
    """Deletes the index and reads everything again: after EmbedderChanged, IndexOutdated or IndexDamaged."""
    async with parts.turns.turn():
        await parts.threads.write(parts.index.start_over)
    async with contextlib.aclosing(index_folder((), parts)) as events:
        async for event in events:
            yield event


async def follow_plan(
    planning: Planning, parts: IndexingParts, *, is_quiet: bool = False
) -> AsyncGenerator[IndexEvent, None]:
    """Makes a plan when it is its turn, and does what it says.

    Where the index turns out to be damaged it was set aside, and everything is read again. Raises IndexingError.
    """
    try:
        async with contextlib.aclosing(_run_once(planning, parts, is_quiet=is_quiet)) as events:
            async for event in events:
                yield event
        return
    except IndexSetAside as error:
        yield IndexBegunAnew(error.failure())
    async with contextlib.aclosing(index_folder((), parts)) as events:
        async for event in events:
            yield event


async def _run_once(planning: Planning, parts: IndexingParts, *, is_quiet: bool) -> AsyncGenerator[IndexEvent, None]:
    began = parts.clock()
    async with parts.turns.turn() as turn:
        plan = await parts.threads.look(_planned, planning, parts)
        if is_quiet and plan.is_idle:
            return
        async with contextlib.aclosing(carry_out(plan, parts, turn, began=began)) as events:
            async for event in events:
                yield event


def _planned(planning: Planning, parts: IndexingParts) -> Plan:
    plan = planning()
    give_ids(plan, parts.ledger.find)
    return plan


def _given(parts: IndexingParts) -> Given:
    return Given(parts.ledger.roots(), parts.ledger.collections(), parts.reader.can_read, parts.skip)


def _is_meant(document: Document, chosen: set[str]) -> bool:
    return document.id in chosen if chosen else document.state is DocumentState.FAILED
