"""What is done about pages and tables when everything is looked at again: nothing is fetched."""

import contextlib
from collections.abc import AsyncGenerator

from candor.model.document import Document, DocumentState, Origin, origin_of, table_of
from candor.model.errors import DiskFull, IndexBusy, OutsideError
from candor.model.events import IndexEvent
from candor.services.outside.outside import again
from candor.services.outside.outside_parts import OutsideParts
from candor.services.outside.sqlite_mark import sqlite_mark


async def catch_up(parts: OutsideParts) -> AsyncGenerator[IndexEvent, None]:
    """Reads tables again whose SQLite file changed; what was kept of things forgotten meanwhile is deleted, and so
    are copies that were given to nothing.

    A file that is away, or that another program holds, is looked at the next time; so is everything where another
    Candor writes or the disk is full, for a watch goes on after this. Raises IndexingError.
    """
    for location in await parts.indexing.threads.look(_changed, parts):
        with contextlib.suppress(OutsideError, IndexBusy, DiskFull):
            async with contextlib.aclosing(again(location, parts)) as events:
                async for event in events:
                    yield event


def _changed(parts: OutsideParts) -> list[bytes]:
    ledger = parts.indexing.ledger
    documents = [each for each in ledger.documents() if each.origin is not Origin.FILE]
    given = {root.location for root in ledger.roots()}
    if parts.indexing.attached is not None:
        parts.indexing.attached.keep_only(given)
    roots = {location for location in given if origin_of(location) is not Origin.FILE}
    parts.indexing.kept.keep_only(roots | {each.location for each in documents})
    return [each.location for each in documents if _has_changed(each)]


def _has_changed(document: Document) -> bool:
    if document.origin is not Origin.TABLE or document.state is DocumentState.SKIPPED:
        return False
    mark, known = sqlite_mark(table_of(document.location)[0]), document.fingerprint
    return mark is not None and (mark.size, mark.modified_ns) != (known.size, known.modified_ns)
