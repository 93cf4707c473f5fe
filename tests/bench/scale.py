"""How long 100,000 small files take to be listed for the first time, and looked through again; what memory stays.

    python3 dev.py bench scale [-- FILES]

The listing, the plan and the ledger are the product's own; reading is not counted, so the index stores nothing here.
Memory is what the process holds after each look, the ledger's file and its documents let go.
"""

import asyncio
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import psutil

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.index.ledger import Ledger
from candor.model.document import DocumentState
from candor.model.events import IndexEnded, ScanEnded
from candor.services.indexing.index_folder import index_changes, index_folder
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.scan import digest
from candor.services.threads import Threads

FILES = 100_000
IN_ONE = 100  # files in a folder
RESCANS = 5


class NoIndex:
    """Stores nothing, at once."""

    def claim(self) -> None:
        """Nothing to claim."""

    def settle(self) -> None:
        """Nothing to settle."""

    def remove(self, ids: Sequence[str]) -> None:
        """Nothing to remove."""

    def passages(self) -> int:
        """Not one."""
        return 0


def make(folder: Path, files: int) -> None:
    """Small files of many kinds of names, a hundred in a folder."""
    for number in range(files):
        if number % IN_ONE == 0:
            here = folder / f"year {number // IN_ONE % 40}" / f"case {number // IN_ONE}"
            here.mkdir(parents=True)
        (here / f"note {number}.txt").write_text(f"Note {number} says that boat {number} sails on day {number}.\n")


async def until_scanned(parts: IndexingParts, *paths: Path) -> tuple[float, ScanEnded]:
    """Seconds until the folders were listed and what is to be done is written down."""
    began = time.perf_counter()
    async with aclosing(index_folder(paths, parts)) as events:
        async for event in events:
            if isinstance(event, ScanEnded):
                scanned = time.perf_counter() - began, event
    return scanned


async def changed(parts: IndexingParts, path: Path) -> float:
    """Seconds until one file that changed is written down as waiting."""
    path.write_text("It says something else now.\n")
    began = time.perf_counter()
    async with aclosing(index_changes([bytes(path)], parts)) as events:
        async for event in events:
            if isinstance(event, IndexEnded):
                break
    return time.perf_counter() - began


def read_all(ledger: Ledger) -> None:
    """As if every file had been read."""
    documents = ledger.documents()
    for at in range(0, len(documents), 1000):
        ledger.save(
            replace(
                each, state=DocumentState.INDEXED, fingerprint=replace(each.fingerprint, digest=digest(each.location))
            )
            for each in documents[at : at + 1000]
        )


def megabytes() -> float:
    """What this process holds now."""
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


def show(name: str, value: float, unit: str, bar: str = "") -> None:
    print(f"{name:<44} {value:8.2f} {unit:<3} {bar}", flush=True)


async def measure(folder: Path, home: Path, files: int) -> None:
    ledger, threads, reader = Ledger(home / "library.db"), Threads(), BoxedReader()
    ledger.pause(True)
    parts = IndexingParts(reader, ledger, NoIndex(), threads)  # type: ignore[arg-type]
    try:
        first, event = await until_scanned(parts, folder)
        show(f"first listing, {event.waiting:,} files wait", first, "s", "<= 10")
        await timed("loading the ledger", threads.read, ledger.documents)
        await threads.write(read_all, ledger)
        memory = 0.0
        for number in range(RESCANS + 1):
            again, event = await until_scanned(parts)
            assert (event.waiting, event.unchanged) == (0, files), event
            show(f"look {number + 1}, {event.unchanged:,} unchanged", again, "s", "<= 5")
            if number == 0:
                memory = megabytes()
        show(f"memory grown over {RESCANS} more looks", megabytes() - memory, "MB", "<= 50")
        show("memory in all", megabytes(), "MB")
        show("one changed file planned", 1000 * await changed(parts, next(folder.glob("*/*/*.txt"))), "ms")
        (folder / "year 0").rename(folder / "renamed")
        began = time.perf_counter()
        (end,) = [event async for event in index_folder((), parts) if isinstance(event, IndexEnded)]
        show(f"a folder renamed, {end.moved:,} files followed", time.perf_counter() - began, "s")
    finally:
        await reader.close()
        await threads.close()
        ledger.close()


async def timed(name: str, on: Callable[..., object], work: Callable[[], object]) -> None:
    began = time.perf_counter()
    await on(work)  # type: ignore[misc]
    show(name, time.perf_counter() - began, "s")


def main() -> int:
    files = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    with tempfile.TemporaryDirectory(prefix="candor-scale-") as place:
        folder, home = Path(place, "papers"), Path(place, "home")
        home.mkdir()
        make(folder, files)
        asyncio.run(measure(folder, home, files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
