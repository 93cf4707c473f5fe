"""The verb: build what a large library is searched fast with."""

import asyncio
from collections.abc import AsyncGenerator

from candor.services.indexing.parts import IndexingParts

MOMENT = 0.25  # seconds between two looks


async def build(parts: IndexingParts) -> AsyncGenerator[None, None]:
    """Begins where it is missing, and yields every moment until nothing is built any more. Raises IndexingError."""
    await parts.threads.write(parts.index.build)
    while parts.index.is_building:
        yield
        await asyncio.sleep(MOMENT)
