"""Copies of what is given with a question, kept in memory."""

from pathlib import Path

from candor.model.errors import CandorError
from candor.services.verbs import Attaching


class StubAttaching:
    """`copied` and `written` are what was given, `dropped` what was not wanted; `fails` breaks all."""

    def __init__(self) -> None:
        self.copied: list[Path] = []
        self.written: dict[str, bytes] = {}
        self.dropped: list[Path] = []
        self.fails: CandorError | None = None

    def verbs(self) -> Attaching:
        return Attaching(copy=self._copy, write=self._write, drop=self._drop)

    async def _copy(self, source: Path) -> Path:
        if self.fails is not None:
            raise self.fails
        self.copied.append(source)
        return Path("/home/candor/attached") / f"{len(self.copied):032}" / source.name

    async def _write(self, name: str, data: bytes) -> Path:
        if self.fails is not None:
            raise self.fails
        self.written[name] = data
        return Path("/home/candor/attached") / f"{len(self.written):032}" / name

    async def _drop(self, file: Path) -> None:
        self.dropped.append(file)
