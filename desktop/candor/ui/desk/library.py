"""Reads the library from its ledger and lets parts of it go."""

import asyncio
import os
from collections.abc import Awaitable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from candor.model.collection import Collection, Root
from candor.model.document import Origin, origin_of
from candor.services.verbs import Verbs
from candor.ui.desk.shelf import Listing, Shelf, listed
from candor.work import Background

Groups = tuple[list[Collection], list[Root]]


def _away(roots: Iterable[Root]) -> frozenset[bytes]:
    """Of what was given, the files and folders that are not there."""
    files = (root.location for root in roots if origin_of(root.location) is Origin.FILE)
    return frozenset(location for location in files if not os.path.lexists(location))


class Library(QObject):
    """Fills the shelf. `filled` is sent each time it was, `forgot` when nothing is being forgotten any more, however
    that ended, `blanked` when quotes may have gone from kept answers; `failed` carries a CandorError.
    """

    filled = Signal()
    forgot = Signal()
    blanked = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._shelf = shelf
        self._forgetting = 0

    def refresh(self) -> None:
        """Reads the whole library anew."""
        self._shelf.expect()
        job = self._background.start(self._listing())
        job.happened.connect(self._on_listed)
        job.failed.connect(self.failed)

    def refresh_collections(self) -> None:
        """Reads the collections anew; the documents are as they were told."""
        job = self._background.start(self._grouping())
        job.happened.connect(lambda groups: self._shelf.group(*groups))
        job.failed.connect(self.failed)

    def forget(self, locations: Sequence[bytes], blank: bool = False) -> None:
        """Takes folders or files out of the library; the files themselves stay. `blank` takes their quotes, too."""
        self._start_forgetting(self._forget(locations, blank), blanks=blank)

    def forget_collection(self, collection: str, quoted: Sequence[bytes] = ()) -> None:
        """Takes a collection, by its id, out of the library with all that it holds.

        What answers quote of the locations in `quoted` is blanked first.
        """
        self._start_forgetting(self._forget_collection(collection, tuple(quoted)), blanks=bool(quoted))

    async def _listing(self) -> Listing:
        return await asyncio.to_thread(listed, await self._verbs.library(), *await self._grouping())

    async def _grouping(self) -> Groups:
        return await self._verbs.collections.all(), await self._verbs.collections.roots()

    async def _forget(self, locations: Sequence[bytes], blank: bool) -> None:
        for location in locations:
            if blank:
                await self._verbs.forget_quotes(location)
            await self._verbs.forget(location)

    async def _forget_collection(self, collection: str, quoted: Sequence[bytes]) -> bool:
        for location in quoted:
            await self._verbs.forget_quotes(location)
        await self._verbs.collections.forget(collection)
        return True

    def _start_forgetting(self, forgetting: Awaitable[object], *, blanks: bool) -> None:
        self._forgetting += 1
        job = self._background.start(forgetting)
        job.happened.connect(lambda _: self.refresh())
        job.failed.connect(self.failed)
        if blanks:
            job.ended.connect(self.blanked)
        job.ended.connect(self._on_forgot)

    def _on_forgot(self) -> None:
        self._forgetting -= 1
        if not self._forgetting:
            self.forgot.emit()

    def _on_listed(self, listing: object) -> None:
        if isinstance(listing, Listing):
            self._shelf.fill(listing)
            self.filled.emit()
            # Apart from the listing: a share that does not answer must not keep the library from being shown.
            looked = self._background.start(asyncio.to_thread(_away, listing.roots))
            looked.happened.connect(self._shelf.set_away)
