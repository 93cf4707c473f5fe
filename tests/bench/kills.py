"""Kills Candor's whole process tree at random moments while a folder changes, and compares with a fresh index (bar 4).

    python3 dev.py bench kills [-- KILLS [SEED]]

The real program, `candor watch` with its embedder and its boxed readers, keeps a folder in sync that a thread changes.
It is killed with SIGKILL, mostly with all its descendants and sometimes alone; the moments lie in its start, in its
work, after it settled, and in every third home while it builds the index over the vectors, whose limit is lowered for
that. A home is kept for twenty kills. After each it is started again and must bring the index to what a fresh one of
the same folder is, by itself. Prints a table; exits 1 when any differs, a process or a lock is left, or a restart took
more than five seconds. Linux.
"""

import asyncio
import json
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop"), str(HERE.parent)]

from indexed_state import IndexedState  # noqa: E402
from restless_folder import RestlessFolder, word  # noqa: E402

from candor.documents.boxes.boxed_reader import BoxedReader  # noqa: E402
from candor.index.embedder import Embedder  # noqa: E402
from candor.index.library import LibraryIndex  # noqa: E402
from candor.index.writer_lock import WriterLock  # noqa: E402
from candor.model.errors import IndexBusy, ReadingTooSlow  # noqa: E402
from candor.services.indexing.index_folder import index_folder  # noqa: E402
from candor.services.indexing.parts import IndexingParts  # noqa: E402
from candor.services.threads import Threads  # noqa: E402

KILLS, SEED = 200, 4
A_HOME = 20  # kills
RESTART = 5.0  # seconds
PATIENCE = 120.0
START, WORK = 3.0, 2.5  # seconds: how long after its start, or after it said that it watches, it is killed at most
EARLY, WORKING, QUIET = "in its start", "at work", "after the last change"
MOMENTS = (WORKING, WORKING, WORKING, EARLY, QUIET)
ALONE = 0.2  # of the kills hit the program alone, which its workers must notice
WORDS = 40
SLOW = ReadingTooSlow.__name__
# The program itself, but that it builds the index over the vectors of a library as small as this one.
SMALL = """
from candor.index import nearest, passage_table
passage_table.FROM, passage_table.DELTAS = 20, 0
from candor.cli.entry import run
raise SystemExit(run())
"""


class Running:
    """`candor watch`, and what it tells."""

    def __init__(self, home: Path, small: bool) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "CANDOR_HOME": str(home)}
        how = ["-c", SMALL] if small else ["-m", "candor.cli"]
        self._errors = (home / "errors.txt").open("ab")
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, *how, "--json", "watch"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            start_new_session=True,
        )
        self.told: queue.Queue[dict[str, Any]] = queue.Queue()
        self._listening = threading.Thread(target=self._listen)
        self._listening.start()

    def until(self, event: str, path: str = "") -> float:
        """Seconds from the start of the program until it told this. Fails when it ends before, or never tells."""
        while True:
            told = self.told.get(timeout=PATIENCE)
            if told["event"] == "ended":
                raise Fault(f"the program ended by itself with {self.process.wait()}")
            if told["event"] == event and told.get("path", "").endswith(path):
                return float(told["at"] - self.began)

    def worked(self) -> float:
        """Seconds of processor time that it and all its descendants took until now."""
        times = [each.cpu_times() for each in self._tree()]
        return float(sum(sum(each) for each in times[:1]) + sum(each.user + each.system for each in times[1:]))

    def kill(self, *, alone: bool) -> int:
        """Ends it, and with it all its descendants unless they shall notice by themselves; returns how many remain."""
        tree = self._tree()
        if not alone:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        for each in tree[:1] if alone else [*tree, *self._tree()]:
            with suppress(psutil.NoSuchProcess):
                each.kill()
        self.process.wait()
        self._listening.join()
        self._errors.close()
        return len(psutil.wait_procs(tree, timeout=5)[1])

    def _tree(self) -> list[psutil.Process]:
        with suppress(psutil.NoSuchProcess):
            main = psutil.Process(self.process.pid)
            return [main, *main.children(recursive=True)]
        return []

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with suppress(json.JSONDecodeError):  # a line that was cut by the kill
                told = json.loads(line)
                self.told.put({"event": "run", **told, "at": time.perf_counter()})
        self.told.put({"event": "ended"})


class Fault(Exception):
    """What must not happen."""


class Fresh:
    """Makes an index of the folder as a person would who begins anew, with parts that stay loaded."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._reader, self._threads = BoxedReader(), Threads()

    async def state(self, folder: Path, words: list[str]) -> IndexedState:
        """Reads everything; again where a very busy machine had no time for a small file."""
        made = await self._made(folder, words)
        while any(SLOW in facts for facts in made.documents.values()):
            print(f"  the fresh index itself was told {SLOW}, load {os.getloadavg()[0]:.1f}: made again", flush=True)
            made = await self._made(folder, words)
        return made

    async def _made(self, folder: Path, words: list[str]) -> IndexedState:
        with tempfile.TemporaryDirectory(prefix="candor-fresh-") as place:
            index = LibraryIndex(Path(place), self._embedder)
            parts = IndexingParts(self._reader, index.ledger, index, self._threads)
            async for _ in index_folder([folder], parts):
                pass
            await self._threads.write(lambda: None)  # it has settled when this is done
            index._table.close()
            index.ledger.close()
            return IndexedState.of(Path(place), self._embedder, words)

    async def close(self) -> None:
        """Ends workers and threads."""
        await self._reader.close()
        await self._threads.close()


@dataclass
class Sums:
    """What came of all kills."""

    kills: Counter[str] = field(default_factory=Counter)
    restarts: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    equal: int = 0
    passages: int = 0
    same: int = 0
    faults: list[str] = field(default_factory=list)


class Kills:
    """One home after the other; in each, kills and comparisons."""

    def __init__(self, place: Path, seed: int, fresh: Fresh, embedder: Embedder) -> None:
        self._place, self._seed, self._fresh, self._embedder = place, seed, fresh, embedder
        self._chance = random.Random(seed)
        self.sums = Sums()

    async def home(self, number: int, kills: int) -> None:
        """Makes a folder and an index of it, and kills."""
        place = self._place / str(number)
        folder, home = RestlessFolder(place / "papers", self._seed + number), place / "home"
        home.mkdir()
        candor(home, "index", str(folder.place))
        small = number % 3 == 2
        running = Running(home, small)
        running.until("watching")
        for at in range(kills):
            running = await self._kill(running, folder, home, f"home {number}, kill {at + 1}", small)
        running.kill(alone=False)
        if not self.sums.faults:
            shutil.rmtree(place)

    async def _kill(self, running: Running, folder: RestlessFolder, home: Path, name: str, small: bool) -> Running:
        when = self._killed(running, folder, home, name, small)
        go_on = when != QUIET and self._chance.random() < 0.3
        if not go_on:
            folder.rest()
        running = Running(home, small)
        self.sums.restarts.append(running.until("watching"))
        self.sums.worked.append(running.worked())
        if go_on:
            folder.rest()
            running.until("indexed", folder.mark().name)
            running.until("watching")
        await self._compare(folder, home, name)
        return running

    def _killed(self, running: Running, folder: RestlessFolder, home: Path, name: str, small: bool) -> str:
        """Lets the folder change and kills the program at a random moment; returns what kind of moment."""
        folder.go()
        when, alone = self._chance.choice(MOMENTS), self._chance.random() < ALONE
        if when == EARLY:
            self._end(running, name, alone=False)
            running = Running(home, small)
            time.sleep(self._chance.random() * START)
        else:
            time.sleep(self._chance.random() * WORK)
        if when == QUIET:
            folder.rest()
            time.sleep(self._chance.random() * WORK)
        self._end(running, name, alone=alone)
        self.sums.kills[f"{when}{', the program alone' if alone else ''}{', small index' if small else ''}"] += 1
        return when

    def _end(self, running: Running, name: str, *, alone: bool) -> None:
        left = running.kill(alone=alone)
        if left:
            self.sums.faults.append(f"{name}: {left} processes were left")

    async def _compare(self, folder: RestlessFolder, home: Path, name: str) -> None:
        words = [word(self._chance) for _ in range(WORDS)] + ["pays", "day 7", "last"]
        fresh = await self._fresh.state(folder.place, words)
        self._until_settled(home, name)
        mine = IndexedState.of(home / "index", self._embedder, words)
        faults = mine.faults(fresh)
        self.sums.equal += not faults
        self.sums.passages += len(mine.passages)
        self.sums.same += mine.same_vectors(fresh)
        self.sums.faults += [f"{name}: {fault}" for fault in faults[:5]]
        if len(self.sums.restarts) % 10 == 1:
            began = time.perf_counter()
            results = candor(home, "search", "who pays before the day?")[0]["results"]
            self.sums.answers.append(time.perf_counter() - began)
            if not results:
                self.sums.faults.append(f"{name}: search finds nothing")

    def _until_settled(self, home: Path, name: str) -> None:
        """No other writes when it is done. What a killed writer left marked as unsynced stays so until one writes."""
        lock = WriterLock(home / "index" / "writer.lock")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with suppress(IndexBusy):
                lock.take()
                lock.give_back()
                return
            time.sleep(0.05)
        self.sums.faults.append(f"{name}: the writer's lock is held for ever")


def candor(home: Path, *words: str) -> list[Any]:
    """What a command prints. Fails when it does."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "CANDOR_HOME": str(home)}
    command = [sys.executable, "-m", "candor.cli", "--json", *words]
    ran = subprocess.run(command, env=environment, capture_output=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{' '.join(words)}: {ran.stderr.decode()[-2000:]}")
    return [json.loads(line) for line in ran.stdout.splitlines()]


async def measure(kills: int, seed: int, place: Path) -> Sums:
    """Kills and compares."""
    embedder = Embedder(ROOT / "resources" / "embedder")
    fresh = Fresh(embedder)
    all_kills = Kills(place, seed, fresh, embedder)
    began = time.perf_counter()
    try:
        for number in range(-(-kills // A_HOME)):
            await all_kills.home(number, min(A_HOME, kills - number * A_HOME))
            done, sums = sum(all_kills.sums.kills.values()), all_kills.sums
            seconds = (time.perf_counter() - began) / done
            print(f"{done} kills, {sums.equal} equal, {seconds:.1f} s each, load {os.getloadavg()[0]:.1f}", flush=True)
            for fault in sums.faults:
                print(f"  {fault}", flush=True)
    finally:
        await fresh.close()
        embedder.close()
    return all_kills.sums


def show(sums: Sums) -> int:
    """The table; 1 where a bar is missed."""
    done = sum(sums.kills.values())
    for name, number in sorted(sums.kills.items()):
        print(f"killed {name:<52} {number:6}")
    print(f"{'equal to a fresh index after the restart':<59} {sums.equal:6} of {done}")
    print(f"{'passages compared':<59} {sums.passages:6,}")
    print(f"{'  with a vector that is the same to the last bit':<59} {sums.same:6,}")
    restarts = sorted(sums.restarts)
    print(f"{'from start to up to date, median':<59} {restarts[len(restarts) // 2]:6.2f} s")
    print(f"{'from start to up to date, longest':<59} {restarts[-1]:6.2f} s, bar {RESTART}")
    print(f"{'  of which processor time, median':<59} {sorted(sums.worked)[len(restarts) // 2]:6.2f} s")
    print(f"{'  of which processor time, longest':<59} {max(sums.worked):6.2f} s")
    print(f"{'a search in the terminal, from start to answer, longest':<59} {max(sums.answers):6.2f} s")
    print("\n".join(f"WRONG: {fault}" for fault in sums.faults) or "Nothing wrong.")
    return 1 if sums.faults or sums.equal < done or restarts[-1] > RESTART else 0


def main() -> int:
    """Measures and prints."""
    given = [int(each) for each in sys.argv[1:]]
    kills, seed = [*given, *(KILLS, SEED)[len(given) :]]
    print(f"seed {seed}: {kills} kills, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors", flush=True)
    place = Path(tempfile.mkdtemp(prefix="candor-kills-"))
    sums = asyncio.run(measure(kills, seed, place))
    if not sums.faults:
        shutil.rmtree(place)
    return show(sums)


if __name__ == "__main__":
    sys.exit(main())
