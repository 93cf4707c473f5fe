"""The verbs about files that go in and out, bound to what they need."""

from collections.abc import Callable
from pathlib import Path

from candor.model.archive import Imported
from candor.services.archive.archive_parts import ArchiveParts
from candor.services.archive.backup import backup
from candor.services.archive.restore import restore
from candor.services.archive_ports import TakesIn
from candor.services.importing.bring_in import bring_in
from candor.services.verbs import Archive


class ArchiveVerbs:
    """Each store is opened, on its own thread, by the first verb that needs it."""

    def __init__(self, chats: Callable[[], TakesIn], parts: ArchiveParts) -> None:
        self._chats, self._parts = chats, parts

    def bound(self) -> Archive:
        """All of them."""
        parts = self._parts
        return Archive(
            bring_in=self._bring_in,
            backup=lambda path, passphrase: backup(path, passphrase, parts),
            restore=lambda path, passphrase: restore(path, passphrase, parts),
        )

    async def _bring_in(self, path: Path) -> Imported:
        threads = self._parts.threads
        return await bring_in(path, chats=await threads.keep(self._chats), threads=threads)
