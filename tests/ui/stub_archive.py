"""Files that go in and out, from memory: the window's tests watch what was asked for and steer what comes of it."""

from pathlib import Path

from candor.model.archive import Imported, Restored
from candor.model.errors import CandorError
from candor.model.turn import Conversation
from candor.services.verbs import Archive


class StubArchive:
    """`brought` is what importing brings, `restored` what a backup did, `broken` what each fails with."""

    def __init__(self) -> None:
        self.brought = Imported((Conversation("in", "Brought in", 1.0, 1.0),), 0)
        self.restored = Restored(3, 1)
        self.broken: CandorError | None = None
        self.done: list[tuple[str, Path, str]] = []

    def verbs(self) -> Archive:
        return Archive(bring_in=self._bring_in, backup=self._backup, restore=self._restore)

    async def _bring_in(self, path: Path) -> Imported:
        self._do("import", path)
        return self.brought

    async def _backup(self, path: Path, passphrase: str) -> None:
        self._do("backup", path, passphrase)

    async def _restore(self, path: Path, passphrase: str) -> Restored:
        self._do("restore", path, passphrase)
        return self.restored

    def _do(self, what: str, path: Path, passphrase: str = "") -> None:
        if self.broken is not None:
            raise self.broken
        self.done.append((what, path, passphrase))
