"""The verb: search without asking a model."""

from candor.model.passage import Source
from candor.services.ports import Searches
from candor.services.threads import Threads


async def look_up(query: str, limit: int, *, best: bool = True, index: Searches, threads: Threads) -> list[Source]:
    """The passages closest to the query, best first. Raises IndexingError.

    With `best` each has the span of its sentence closest to the query.
    """
    if not query.strip():
        return []
    return list((await threads.read(index.search, query, limit, best=best)).sources)
