"""The verb: search without asking a model."""

from candor.model.passage import Source
from candor.services.ports import Searches
from candor.services.threads import Threads


async def look_up(query: str, limit: int, *, index: Searches, threads: Threads) -> list[Source]:
    """The passages closest to the query, best first. Raises IndexingError."""
    return await threads.read(index.search, query, limit) if query.strip() else []
