"""A build that knows where to look, and a person's settings; visits are answered at once, or real ones."""

from collections.abc import Hashable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from candor.documents.outside.boxed_visitor import BoxedVisitor
from candor.model.connection import ConnectionMade
from candor.model.errors import OutsideError
from candor.model.update import Release
from candor.services.outside.leaving import Leaving
from candor.services.threads import Threads
from candor.services.updates.update_parts import UpdateParts
from candor.settings.settings_file import SettingsFile
from candor.settings.update_file import UpdateFile
from services.updates.signed import TODAY, Made

NAME = "updates.example"


class AtOnce(BoxedVisitor):
    """Starts no process: `body` is what the host says, `fails` why it says nothing; `asked` are the addresses."""

    body = b""
    fails: OutsideError | None = None

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    async def version_file(self, typed: str) -> bytes:
        self.asked.append(typed)
        if self.fails:
            raise self.fails
        return self.body


class Home:
    """A data folder and a build; `noted` are the rows of the ledger, `now` is what the clock says."""

    def __init__(self, folder: Path, threads: Threads) -> None:
        self.folder, self.threads = folder, threads
        self.made, self.visits = Made(), AtOnce()
        self.now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC).timestamp()
        self.chance: list[tuple[float, float]] = []
        self.noted: dict[Hashable, ConnectionMade] = {}
        self.release: Release | None = self.made.release()
        self.environment: dict[str, str] = {}
        self.leaves = False

    @property
    def parts(self) -> UpdateParts:
        return UpdateParts(
            installed="0.1.0",
            release=lambda: self.release,
            kept=UpdateFile(self.folder / "updates.json"),
            settings=SettingsFile(self.folder / "settings.toml", self.environment),
            visits=self.visits,
            leaving=Leaving(lambda: self.leaves, self),
            threads=self.threads,
            clock=lambda: self.now,
            between=self._between,
        )

    @property
    def rows(self) -> list[ConnectionMade]:
        return list(self.noted.values())

    def publish(self, made: Made) -> None:
        self.visits.body = made.file()

    def choose(self, updates: str) -> None:
        (self.folder / "settings.toml").write_text(f'updates = "{updates}"\n', encoding="utf-8")

    def note(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        self.noted[key] = made

    def _between(self, least: float, most: float) -> float:
        self.chance.append((least, most))
        return (least + most) / 2


@pytest.fixture
def home(tmp_path: Path, threads: Threads) -> Home:
    made = Home(tmp_path, threads)
    made.publish(made.made)
    return made
