"""Fills the disk at twenty places while Candor reads files, and sees that nothing acknowledged is lost (bar 6).

    python3 dev.py bench full_disk [-- PLACES]

The data folder lies on a tmpfs of 12 MB, of which a ballast leaves so few kilobytes that the disk gets full in another
step each time: the ledger, a commit, the settling, the conversations. Each time a clear message must come, what was
told to be indexed must still be there, and when there is room again everything must be as in a fresh index, both in
the same process and, from a copy of what lay on the full disk, after a restart. Prints a table; exits 1 when not.
Linux, as root; skipped elsewhere.
"""

import asyncio
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop"), str(HERE.parent)]

from indexed_state import IndexedState  # noqa: E402
from restless_folder import sentences  # noqa: E402

from candor.chats import ChatStore  # noqa: E402
from candor.core import open_core  # noqa: E402
from candor.index.embedder import Embedder  # noqa: E402
from candor.model.document import DocumentState  # noqa: E402
from candor.model.errors import CandorError, ChatsError, DiskFull  # noqa: E402
from candor.model.events import FileIndexed  # noqa: E402
from candor.model.turn import Role, Turn  # noqa: E402
from candor.services.verbs import Verbs  # noqa: E402

LEFT = (0, 8, 24, 40, 56, 72, 96, 128, 160, 208, 256, 320, 400, 480, 560, 640, 740, 840, 1000, 1200)  # kilobytes
SIZE = "12m"
BEFORE, AFTER = 10, 30  # files read with room, and without
WORDS = ["pays", "owes", "day", "returns", "holds"]


@dataclass
class Sums:
    """What came of all places."""

    full: int = 0
    told: int = 0
    equal: list[int] = field(default_factory=lambda: [0, 0])
    faults: list[str] = field(default_factory=list)


class Disk:
    """The small disk."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._ballast = place / "ballast"

    def fill(self, left: int) -> None:
        """Leaves so many kilobytes."""
        free = os.statvfs(self.place)
        size = free.f_bavail * free.f_frsize - left * 1024
        if size > 0:
            with self._ballast.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, size)

    def give_back(self) -> None:
        """There is room again."""
        self._ballast.unlink(missing_ok=True)

    def __enter__(self) -> "Disk":
        self.place.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(self.place)], check=True)
        return self

    def __exit__(self, *_: object) -> None:
        # Lazily: LanceDB keeps deleted files open, which is also why each place gets a disk of its own.
        subprocess.run(["umount", "--lazy", str(self.place)], check=True)


def write(folder: Path, first: int, number: int) -> None:
    """Small files, some of them longer."""
    folder.mkdir(exist_ok=True)
    for at in range(first, first + number):
        chance = random.Random(at)
        (folder / f"paper {at}.txt").write_text("\n\n".join(sentences(chance, chance.choice((2, 6, 40)))))


async def read(verbs: Verbs, *paths: Path) -> tuple[set[bytes], CandorError | None]:
    """What was told to be indexed, and what it ended with."""
    told: set[bytes] = set()
    try:
        async with aclosing(verbs.index(paths)) as events:
            async for event in events:
                if isinstance(event, FileIndexed):
                    told.add(event.document.location)
    except CandorError as error:
        return told, error
    return told, None


def where(error: BaseException) -> str:
    """The innermost step of Candor's own that failed."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/candor/" in frame.filename]
    steps = [f"{Path(frame.filename).stem}.{frame.name}" for frame in frames if "translated" not in frame.name]
    return " > ".join(steps[-3:])


def keep_turn(chats: ChatStore, number: int) -> str:
    """What came of keeping a long question: "" when it is kept."""
    try:
        conversation = chats.start(f"Question {number}")
        text = "".join(random.Random(number).choices("abcdefghij ", k=60_000))
        chats.add(Turn(f"{number:032x}", conversation.id, None, Role.USER, text, 1.0))
    except ChatsError as error:
        return str(error)
    return ""


class Place:
    """One place at which the disk gets full."""

    def __init__(self, disk: Disk, papers: Path, fresh: IndexedState, embedder: Embedder, sums: Sums) -> None:
        self._disk, self._papers, self._fresh, self._embedder, self._sums = disk, papers, fresh, embedder, sums
        self._home = disk.place / "home"

    async def measure(self, left: int) -> None:
        """Fills the disk, and all that follows."""
        self._home.mkdir()
        (self._papers / "second").rename(self._papers.parent / "second")
        verbs = await open_core(self._home)
        chats = ChatStore(self._home / "more.sqlite")
        try:
            told, error = await read(verbs, self._papers)
            self._expect(error is None, f"with room it ended with {error!r}")
            keep_turn(chats, 0)
            (self._papers.parent / "second").rename(self._papers / "second")
            self._disk.fill(left)
            more, error = await read(verbs)
            kept = keep_turn(chats, 1)
            self._show(left, len(more), error, kept)
            self._expect(error is None or isinstance(error, DiskFull), f"{left} KB: {error!r}")
            self._expect(not kept or "the disk is full" in kept, f"{left} KB: {kept}")
            await self._still_there(verbs, told | more, left)
            restarted = self._papers.parent / "restarted"
            shutil.copytree(self._home, restarted)
            self._disk.give_back()
            self._expect(not keep_turn(chats, 2), f"{left} KB: no question can be kept when there is room again")
            _, error = await read(verbs)
            self._expect(error is None, f"{left} KB: when there was room again it ended with {error!r}")
        finally:
            chats.close()
            await verbs.close()
        self._compare(self._home, left, 0)
        await self._restart(restarted, left)

    async def _restart(self, home: Path, left: int) -> None:
        verbs = await open_core(home)
        try:
            _, error = await read(verbs)
            self._expect(error is None, f"{left} KB: after a restart it ended with {error!r}")
        finally:
            await verbs.close()
        chats = ChatStore(home / "more.sqlite")
        self._expect(len(chats.conversations()) >= 1, f"{left} KB: a conversation was lost")
        chats.close()
        self._compare(home, left, 1)
        shutil.rmtree(home)

    async def _still_there(self, verbs: Verbs, told: set[bytes], left: int) -> None:
        """While the disk is full all that was acknowledged is in the ledger, and found."""
        documents = await verbs.library()
        indexed = {each.location for each in documents if each.state is DocumentState.INDEXED}
        self._expect(told <= indexed, f"{left} KB: {len(told - indexed)} acknowledged documents are lost")
        state = IndexedState.of(self._home / "index", self._embedder, WORDS)
        stored = {path for path, _ in state.passages}
        self._expect(indexed <= stored, f"{left} KB: {len(indexed - stored)} documents have no passages")
        self._expect(bool(await verbs.search("who pays", 5)), f"{left} KB: search finds nothing")

    def _compare(self, home: Path, left: int, after: int) -> None:
        faults = IndexedState.of(home / "index", self._embedder, WORDS).faults(self._fresh)
        self._sums.equal[after] += not faults
        self._sums.faults += [f"{left} KB: {fault}" for fault in faults[:3]]

    def _show(self, left: int, more: int, error: CandorError | None, kept: str) -> None:
        self._sums.full += error is not None
        self._sums.told += more
        step = where(error) if error else "enough"
        print(f"{left:>6} KB {more:>4} indexed   {'not kept' if kept else 'kept':<9} {step}", flush=True)

    def _expect(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            self._sums.faults.append(otherwise)


async def measure(place: Path, places: int) -> Sums:
    """All places."""
    papers, embedder, sums = place / "papers", Embedder(ROOT / "resources" / "embedder"), Sums()
    write(papers, 0, BEFORE)
    write(papers / "second", BEFORE, AFTER)
    verbs = await open_core(place / "fresh")
    try:
        await read(verbs, papers)
    finally:
        await verbs.close()
    fresh = IndexedState.of(place / "fresh" / "index", embedder, WORDS)
    print(f"{'left':>9} {'meanwhile':>12}   {'question':<9} where the disk was full")
    for left in LEFT[:places]:
        with Disk(place / "disk") as disk:
            await Place(disk, papers, fresh, embedder, sums).measure(left)
    embedder.close()
    return sums


def main() -> int:
    """Mounts, measures and prints."""
    if sys.platform != "linux" or os.geteuid():
        print("SKIPPED: a small disk can be mounted only on Linux, as root.")
        return 0
    places = int(sys.argv[1]) if len(sys.argv) > 1 else len(LEFT)
    with tempfile.TemporaryDirectory(prefix="candor-full-") as given:
        sums = asyncio.run(measure(Path(given), places))
    print(f"{'places':<64} {places:>4}")
    print(f"{'at which the disk was too full to go on':<64} {sums.full:>4}")
    print(f"{'documents acknowledged meanwhile':<64} {sums.told:>4}")
    print(f"{'equal to a fresh index when there was room, without a restart':<64} {sums.equal[0]:>4}")
    print(f"{'equal to a fresh index when there was room, after a restart':<64} {sums.equal[1]:>4}")
    print("\n".join(f"WRONG: {fault}" for fault in sums.faults) or "Nothing wrong.")
    return 1 if sums.faults else 0


if __name__ == "__main__":
    sys.exit(main())
