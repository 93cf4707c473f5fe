"""Damages the index two hundred times, and sees what a person would be shown (bar 6).

    python3 dev.py bench damages [-- DAMAGES [SEED [FIRST]]]

Each time a copy of a sound index gets flipped bits, is cut short, zeroed, emptied or loses a file: passages, manifests,
indexes, the ledger or its log, as they lay after a writer was killed or after it ended. Then the program's own verbs
search and watch, as the window does. Every text shown must stand in the documents; what is wrong must be said as
such; and in the end, without a hand laid on it, all that was acknowledged must be found again, as in a sound index.
Prints a table; exits 1 when not.
"""

import asyncio
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop"), str(HERE.parent)]

from indexed_state import VECTOR, VECTORS, IndexedState  # noqa: E402
from restless_folder import RestlessFolder  # noqa: E402

from candor.documents.boxes.boxed_reader import BoxedReader  # noqa: E402
from candor.index.embedder import Embedder  # noqa: E402
from candor.index.library import LibraryIndex  # noqa: E402
from candor.model.errors import CandorError  # noqa: E402
from candor.model.events import IndexEvent, Watching  # noqa: E402
from candor.model.passage import Source  # noqa: E402
from candor.services.indexing.index_folder import index_folder  # noqa: E402
from candor.services.indexing.parts import IndexingParts  # noqa: E402
from candor.services.indexing.watch import watch  # noqa: E402
from candor.services.threads import Threads  # noqa: E402

DAMAGES, SEED = 200, 4
SEARCHES = 12
ROUNDS = 3
TICK = 0.1
SOUND = "as sound in the end"
NEVER_DAMAGED = ("writer.lock",)


def flip(data: bytearray, chance: random.Random) -> None:
    """One bit."""
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_many(data: bytearray, chance: random.Random) -> None:
    """Many bits."""
    for _ in range(40):
        flip(data, chance)


def cut(data: bytearray, chance: random.Random) -> None:
    """The end is missing."""
    del data[chance.randrange(len(data)) :]


def zero(data: bytearray, chance: random.Random) -> None:
    """A sector was never written."""
    at = chance.randrange(len(data)) // 512 * 512
    length = min(512 * chance.randrange(1, 9), len(data) - at)
    data[at : at + length] = bytes(length)


def empty(data: bytearray, _: random.Random) -> None:
    """Nothing was written."""
    data.clear()


WAYS: dict[str, Callable[[bytearray, random.Random], None]] = {
    "one bit flipped": flip,
    "forty bits flipped": flip_many,
    "cut short": cut,
    "sectors zeroed": zero,
    "emptied": empty,
}
DELETED = "deleted"


@dataclass
class Sums:
    """What came of all damages."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    shown: int = 0
    faults: list[str] = field(default_factory=list)


class Damages:
    """A sound index, and what is done to copies of it."""

    def __init__(self, place: Path, seed: int, embedder: Embedder) -> None:
        self._place, self._embedder, self._seed = place, embedder, seed
        self._chance = random.Random(seed)
        self._reader, self._threads = BoxedReader(), Threads()
        self._texts: dict[bytes, set[str]] = {}
        self._words: list[str] = []
        self.sums = Sums()

    async def prepare(self, seed: int) -> None:
        """Makes the sound index, as a killed and as a settled writer leave it."""
        folder = RestlessFolder(self._place / "papers", seed)
        index = LibraryIndex(self._place / "work", self._embedder)
        async for _ in index_folder([folder.place], self._parts(index)):
            pass
        for path in folder.files()[:6]:
            folder.edit(path)
        for path in folder.files()[6:9]:
            path.unlink()
        async for _ in index_folder((), self._parts(index)):
            pass
        folder.edit(folder.files()[9])
        async with aclosing(index_folder((), self._parts(index))) as events:
            async for event in events:
                if type(event).__name__ == "FileIndexed":
                    shutil.copytree(self._place / "work", self._place / "killed")
        await self._threads.write(lambda: None)
        self._let_go(index)
        (self._place / "work").rename(self._place / "settled")
        state = IndexedState.of(self._place / "settled", self._embedder, ())
        for (path, _), row in state.passages.items():
            self._texts.setdefault(path, set()).add(row["text"])
        self._words = [self._chance.choice(row["text"].split()) for row in state.passages.values()][:SEARCHES]
        self._sound = IndexedState.of(self._place / "settled", self._embedder, self._words)

    async def damage(self, number: int) -> None:
        """One of them, the same for the same seed and number."""
        self._chance = random.Random(f"{self._seed} {number}")
        home = self._place / f"damaged {number}"
        shutil.copytree(self._place / self._chance.choice(("killed", "settled")), home)
        kind, name = self._hurt(home)
        name = f"{number}: {name}"
        index, before = None, len(self.sums.faults)
        try:
            told: list[str] = []
            index = LibraryIndex(home, self._embedder)
            if self._chance.random() < 0.5:
                self._search(index, name, told)
            await self._watch(index, name, told)
            self._let_go(index)
            self._compare(home, kind, name, told)
        except (KeyboardInterrupt, asyncio.CancelledError):
            raise
        except BaseException as error:  # noqa: BLE001  # whatever it is, Rust's panics too: it counts, and the next comes
            self.sums.faults.append(f"{name}: ended with {type(error).__name__} {error!r:.300}")
            self.sums.outcomes[kind, "not mended"] += 1
        finally:
            if index is not None:
                self._let_go(index)
            shutil.rmtree(home)
        for fault in self.sums.faults[before:]:
            print(f"  {fault}", flush=True)

    async def close(self) -> None:
        """Ends workers and threads."""
        await self._reader.close()
        await self._threads.close()

    def _hurt(self, home: Path) -> tuple[str, str]:
        files = sorted(path for path in home.rglob("*") if path.is_file() and path.stat().st_size)
        kinds = sorted({kind_of(path, home) for path in files if path.name not in NEVER_DAMAGED})
        kind = self._chance.choice(kinds)
        some = [path for path in files if kind_of(path, home) == kind]
        # Half of the time the newest, which is in use; old ones only wait to be deleted.
        newest = max(some, key=lambda path: path.stat().st_mtime_ns)
        path = self._chance.choice([newest, self._chance.choice(some)])
        way = self._chance.choice([*WAYS, DELETED])
        if way == DELETED:
            path.unlink()
        else:
            data = bytearray(path.read_bytes())
            WAYS[way](data, self._chance)
            path.write_bytes(data)
        return kind, f"{path.relative_to(home)} {way}"

    async def _watch(self, index: LibraryIndex, name: str, told: list[str]) -> None:
        """As the window does: it watches, and the person asks meanwhile; what a search finds damaged is read again."""
        async with aclosing(watch(self._parts(index), TICK)) as events:
            for _ in range(ROUNDS):
                await until_watching(events, told)
                before = index.damages
                self._search(index, name, told)
                if index.damages == before:
                    return

    def _search(self, index: LibraryIndex, name: str, told: list[str]) -> None:
        for words in self._words:
            try:
                sources = index.search(f"{words} pays", 10).sources
            except CandorError as error:
                told.append(type(error).__name__)
                continue
            self.sums.shown += len(sources)
            self.sums.faults += [
                f"{name}: shows what no document says: {each}" for each in map(self._wrong, sources) if each
            ]

    def _wrong(self, source: Source) -> str:
        known = self._texts.get(source.location)
        return "" if known and source.passage.text in known else f"{source.path}: {source.passage.text[:80]}"

    def _compare(self, home: Path, kind: str, name: str, told: list[str]) -> None:
        faults = IndexedState.of(home, self._embedder, self._words).faults(self._sound)
        unseen = [fault for fault in faults if fault.endswith((VECTOR, VECTORS))]
        faults = [fault for fault in faults if fault not in unseen]
        outcome = "differs in the end" if faults else SOUND
        if unseen and not faults:
            outcome = f"{SOUND} but for {len(unseen)} vector that no search showed"
        self.sums.outcomes[kind, f"{'found and mended' if told else 'harmless'}, {outcome}"] += 1
        self.sums.faults += [f"{name}: {fault}" for fault in faults[:2]]

    def _parts(self, index: LibraryIndex) -> IndexingParts:
        return IndexingParts(self._reader, index.ledger, index, self._threads)

    def _let_go(self, index: LibraryIndex) -> None:
        """Closes the index, and not the embedder."""
        index._table.close()
        index.ledger.close()


async def until_watching(events: AsyncGenerator[IndexEvent, None], told: list[str]) -> None:
    """Hears until everything is up to date; what is read again or begun anew is told."""
    async for event in events:
        if isinstance(event, Watching):
            return
        if type(event).__name__ in ("IndexBegunAnew", "FileIndexed"):
            told.append(type(event).__name__)


def kind_of(path: Path, home: Path) -> str:
    """What part of the index a file is."""
    parts = path.relative_to(home).parts
    return f"passages: {parts[1].removeprefix('_')}" if parts[0].endswith(".lance") else parts[0]


async def measure(place: Path, damages: int, seed: int, first: int) -> Sums:
    """All damages."""
    embedder = Embedder(ROOT / "resources" / "embedder")
    every = Damages(place, seed, embedder)
    began = time.perf_counter()
    try:
        await every.prepare(seed)
        for number in range(first, first + damages):
            await every.damage(number)
            if number % 20 == 0 and number > first:
                seconds = (time.perf_counter() - began) / (number - first + 1)
                print(f"{number} damages, {len(every.sums.faults)} faults, {seconds:.1f} s each", flush=True)
    finally:
        await every.close()
        embedder.close()
    return every.sums


def main() -> int:
    """Measures and prints."""
    given = [int(each) for each in sys.argv[1:]]
    damages, seed, first = [*given, *(DAMAGES, SEED, 1)[len(given) :]]
    print(f"seed {seed}: {damages} damages, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors", flush=True)
    with tempfile.TemporaryDirectory(prefix="candor-damages-") as place:
        sums = asyncio.run(measure(Path(place), damages, seed, first))
    for (kind, outcome), number in sorted(sums.outcomes.items()):
        print(f"{kind:<28} {outcome:<70} {number:>5}")
    print(f"{'passages shown':<99} {sums.shown:>5}")
    print("\n".join(f"WRONG: {fault}" for fault in sums.faults) or "Nothing wrong.")
    return 1 if sums.faults else 0


if __name__ == "__main__":
    sys.exit(main())
