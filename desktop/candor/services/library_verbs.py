"""The verbs about collections, the queue, and what is not a file, bound to their parts."""

from typing import NoReturn

from candor.services.verbs import Collections, Outside, Queue


def _not_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


async def _nothing_yet(*_: object, **__: object) -> NoReturn:
    raise NotImplementedError


class LibraryVerbs:
    """Binds them."""

    not_yet = staticmethod(_nothing_yet)

    def collections(self) -> Collections:
        """What the library is grouped into."""
        return Collections(
            all=_nothing_yet, roots=_nothing_yet, keep=_nothing_yet, move=_nothing_yet, forget=_nothing_yet
        )

    def queue(self) -> Queue:
        """What waits to be read."""
        return Queue(paused=_nothing_yet, pause=_nothing_yet, retry=_not_yet, leave_out=_nothing_yet, watch=_not_yet)

    def outside(self) -> Outside:
        """Web pages and tables."""
        return Outside(look_at=_nothing_yet, add_page=_not_yet, tables=_nothing_yet, add_table=_not_yet, again=_not_yet)
