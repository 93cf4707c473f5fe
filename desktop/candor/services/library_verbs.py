"""The verbs about collections, the queue, and what is not a file, bound to their parts."""

from collections.abc import Callable
from typing import NoReturn

from candor.model.collection import Collection, Root
from candor.services.evaluating.evaluate_set import OpenIndex
from candor.services.indexing.grouping import forget_collection, keep, move
from candor.services.threads import Threads
from candor.services.verbs import Collections, Outside, Queue


def _not_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


async def _nothing_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


class LibraryVerbs:
    """The index is opened, on its own thread, by the first verb that needs it."""

    not_yet = staticmethod(_nothing_yet)

    def __init__(self, index: Callable[[], OpenIndex], threads: Threads) -> None:
        self._index, self._threads = index, threads

    def collections(self) -> Collections:
        """What the library is grouped into."""
        read = self._threads.read
        return Collections(
            all=lambda: read(lambda: self._index().ledger.collections()),
            roots=lambda: read(lambda: self._index().ledger.roots()),
            keep=self._keep,
            move=self._move,
            forget=self._forget,
        )

    def queue(self) -> Queue:
        """What waits to be read."""
        return Queue(paused=_nothing_yet, pause=_nothing_yet, retry=_not_yet, leave_out=_nothing_yet, watch=_not_yet)

    def outside(self) -> Outside:
        """Web pages and tables."""
        return Outside(look_at=_nothing_yet, add_page=_not_yet, tables=_nothing_yet, add_table=_not_yet, again=_not_yet)

    async def _keep(self, collection: Collection) -> None:
        index = await self._threads.read(self._index)
        await keep(collection, ledger=index.ledger, threads=self._threads)

    async def _move(self, root: Root) -> None:
        index = await self._threads.read(self._index)
        await move(root, ledger=index.ledger, threads=self._threads)

    async def _forget(self, collection: str) -> None:
        index = await self._threads.read(self._index)
        await forget_collection(collection, ledger=index.ledger, index=index, threads=self._threads)
