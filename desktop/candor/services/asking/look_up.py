"""The verb: search without asking a model."""

from candor.model.passage import Source
from candor.model.scope import EVERYTHING, Scope
from candor.services.asking.area import area
from candor.services.ports import Ledger, Searches
from candor.services.threads import Threads


async def look_up(
    query: str,
    limit: int,
    *,
    best: bool = True,
    scope: Scope = EVERYTHING,
    index: Searches,
    ledger: Ledger,
    threads: Threads,
) -> list[Source]:
    """The passages in scope closest to the query, best first. Raises NothingInScope, IndexingError.

    With `best` each has the span of its sentence closest to the query.
    """
    if not query.strip():
        return []
    where = await threads.read(area, scope, ledger)
    return list((await threads.read(index.search, query, limit, best=best, documents=where.documents)).sources)
