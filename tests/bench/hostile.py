"""Indexes a folder of damaged, crafted and odd files beside good ones (bar 5), with the real program.

Run by hand on Linux: `python tests/bench/hostile.py [--files 5000] [--size 10] [--seed 4]`. Meanwhile some files are
cut, grown and swapped for links. Prints a table; exits 1 when the program broke, a file has no state or two, a limit
was passed, a good file cannot be found, something outside was read, or a process is left.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop"), str(HERE.parent)]

from watched_workers import WatchedWorkers  # noqa: E402

from candor.documents.limits import PAGE_TIMES, Limits  # noqa: E402
from samples.crafted_archives import CRAFTED_ARCHIVES  # noqa: E402
from samples.crafted_books import CRAFTED_BOOKS  # noqa: E402
from samples.crafted_letters import CRAFTED_LETTERS  # noqa: E402
from samples.crafted_pdfs import CRAFTED_PDFS  # noqa: E402
from samples.crafted_places import deep_file, links, no_files, odd_names  # noqa: E402
from samples.crafted_tables import CRAFTED_TABLES  # noqa: E402
from samples.crafted_texts import CRAFTED_TEXTS  # noqa: E402
from samples.every_format import every_format  # noqa: E402
from samples.mutations import mutated  # noqa: E402

CRAFTED = (*CRAFTED_PDFS, *CRAFTED_ARCHIVES, *CRAFTED_TEXTS, *CRAFTED_TABLES, *CRAFTED_LETTERS, *CRAFTED_BOOKS)
GOOD = 100
# What text recognition reads is rarer than its formats are many: it takes seconds for each page.
PICTURES = (".pdf", ".bmp", ".gif", ".jp2", ".jpg", ".png", ".tif", ".webp", ".cbz")
SEEN = 0.1
SECRET = "The secret outside speaks of zymurgy and quokkas."
LATE = 2.0  # seconds a busy machine may be late with ending a worker
# How much more than its limit a worker may be seen to use: between two looks it is ended.
SLACK = 1.1


class Folder:
    """The folder that is indexed, and what is expected of it."""

    def __init__(self, place: Path, seed: int) -> None:
        self.place = place
        self.chance = random.Random(seed)
        self.good: dict[Path, str] = {}
        self.to_find: dict[bytes, str] = {}
        self._restless = threading.Event()

    def fill(self, files: int, size: int) -> None:
        """Writes everything."""
        formats = every_format()
        for number in range(GOOD):
            self._write_good(number)
        for name, data in formats.items():
            self._write(Path("formats", name), data)
        originals = list(formats.values())
        weights = [SEEN if Path(name).suffix in PICTURES else 1.0 for name in formats]
        for number, name in enumerate(self.chance.choices(list(formats), weights, k=files)):
            data = mutated(formats[name], self.chance, originals)
            self._write(Path(f"mutated {number % 50}", f"{number}{Path(name).suffix}"), data)
        for each in CRAFTED:
            self._write(Path("crafted", each.name), each.make(size))
        self._write_odd()

    def disturb(self) -> threading.Thread:
        """Cuts, grows and swaps files until `rest`."""
        thread = threading.Thread(target=self._disturb)
        thread.start()
        return thread

    def rest(self) -> None:
        """Ends disturbing."""
        self._restless.set()

    def _write(self, name: Path, data: bytes) -> None:
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def _write_good(self, number: int) -> None:
        word = f"{self.chance.choice(('quince', 'medlar', 'damson', 'sorb'))}{number}"
        text = f"The clause about {word} says that rent number {number} is due in the month of {word}."
        name = Path(f"good {number % 10}", f"good {number}.txt")
        self._write(name, text.encode())
        self.to_find[os.fsencode(self.place / name)] = text

    def _write_odd(self) -> None:
        odd = self.place / "odd"
        odd.mkdir()
        outside = self.place.parent / "outside.txt"
        outside.write_text(SECRET)
        for number, path in enumerate(odd_names(odd)):
            self.to_find[path] = f"Words of the oddly named file number {number}."
        links(odd, outside)
        no_files(odd)
        self.to_find[deep_file(odd)] = "Words at the end of a very long way."
        deep_file(odd / "..", 6_000)
        for number in range(6):
            self._write(Path("restless", f"{number}.txt"), b"words that come and go\n" * 200_000)

    def _disturb(self) -> None:
        outside = self.place.parent / "outside.txt"
        chance = random.Random(0)
        while not self._restless.wait(0.003):
            path = self.place / "restless" / f"{chance.randrange(6)}.txt"
            if path.is_symlink():
                path.unlink()
            act = chance.randrange(4)
            if act == 0 and path.exists():
                os.truncate(path, chance.randrange(4_000_000))
            elif act == 1:
                path.unlink(missing_ok=True)
                path.symlink_to(outside)
            else:
                path.write_bytes(b"words that come and go\n" * chance.randrange(200_000))


class Program:
    """Candor on its command line, with an empty home."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def start(self, *words: str | Path, output: int | None = subprocess.PIPE) -> "subprocess.Popen[bytes]":
        """Starts a command that prints JSON."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "CANDOR_HOME": str(self._home)}
        command = [sys.executable, "-m", "candor.cli", "--json", *map(str, words)]
        return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.PIPE)

    def lines(self, *words: str | Path, given: str = "") -> list[Any]:
        """What a command prints. Fails when it does."""
        running = self.start(*words)
        out, error = running.communicate(given.encode())
        if running.returncode:
            raise SystemExit(f"{' '.join(map(str, words))}: {error.decode()[-2000:]}")
        return [json.loads(line) for line in out.splitlines()]


def find_all(program: Program, folder: Folder) -> list[str]:
    """The good files that their own words do not find."""
    queries = list(folder.to_find.items())
    found = program.lines("search", "-", given="".join(f"{words}\n" for _, words in queries))
    return [
        os.fsdecode(path)[-60:]
        for (path, _), line in zip(queries, found, strict=True)
        if path.decode("utf-8", "replace") not in [result["path"] for result in line["results"]]
    ]


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=5_000)
    parser.add_argument("--size", type=int, default=10)
    parser.add_argument("--seed", type=int, default=4)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = Folder(Path(place, "papers"), chosen.seed)
        folder.place.mkdir()
        print(f"seed {chosen.seed}: {chosen.files:,} mutated files, {len(CRAFTED)} crafted ones of size {chosen.size}")
        folder.fill(chosen.files, chosen.size)
        faults = measured(folder, Program(Path(place, "home")))
        subprocess.run(["rm", "-rf", str(folder.place)], check=True)  # Python cannot remove paths this long
    print("\n".join(f"WRONG: {fault}" for fault in faults) or "Nothing wrong.")
    return 1 if faults else 0


def measured(folder: Folder, program: Program) -> list[str]:
    """Indexes, prints the table and returns what is wrong."""
    began = time.perf_counter()
    disturbing = folder.disturb()
    with tempfile.TemporaryFile() as out:
        running = program.start("index", folder.place, output=out.fileno())
        watched = WatchedWorkers(running.pid)
        watched.start()
        _, error = running.communicate()
        watched.end()
        out.seek(0)
        events = [json.loads(line) for line in out.read().splitlines()]
    folder.rest()
    disturbing.join()
    seconds = time.perf_counter() - began
    faults = [f"index ended with {running.returncode}: {error.decode()[-2000:]}"] if running.returncode else []
    library = program.lines("library")
    states = Counter(row["state"] for row in library)
    print(f"{'files in the library':34} {len(library):>10,}   in {seconds:,.0f} s")
    for state, number in states.most_common():
        print(f"{'  ' + state:34} {number:>10,}")
    for code, number in Counter(row["code"] for row in library if row.get("code")).most_common():
        print(f"{'    ' + code:34} {number:>10,}")
    faults += told(events, library)
    faults += used(watched, folder)
    missing = find_all(program, folder)
    print(f"{'good and oddly named files found':34} {len(folder.to_find) - len(missing):>6,} of {len(folder.to_find)}")
    faults += [f"not found: {path}" for path in missing]
    outside = program.lines("search", SECRET)[0]["results"]
    if any("zymurgy" in result["text"] for result in outside):
        faults.append("a file outside of the folder was read")
    left = [each.pid for each in psutil.process_iter() if str(folder.place.parent) in " ".join(_command(each))]
    print(f"{'processes left':34} {len(left):>10}")
    return faults + [f"process {pid} is left" for pid in left]


def told(events: Sequence[Any], library: Sequence[Any]) -> list[str]:
    """Each file has one row, one state, and was told of once."""
    faults = []
    ends = Counter(each["path"] for each in events if each.get("event") in ("indexed", "failed", "skipped"))
    rows = Counter(row["path"] for row in library)
    faults += [f"{number} rows: {path}" for path, number in rows.items() if number > 1]
    faults += [f"told of {number} times: {path}" for path, number in ends.items() if number > 1]
    faults += [f"no end was told: {path}" for path in rows if not ends[path]]
    faults += [f"still {row['state']}: {row['path']}" for row in library if row["state"] not in ENDED]
    faults += [
        f"failed without a reason: {row['path']}" for row in library if row["state"] == "failed" and not row["code"]
    ]
    return faults


ENDED = ("indexed", "failed", "skipped")


def used(watched: WatchedWorkers, folder: Folder) -> list[str]:
    """What the workers used, and what of it was over the limits."""
    limits = Limits()
    sizes = (Path(at, name).lstat().st_size for at, _, names in os.walk(folder.place) for name in names)
    # A page that text recognition reads has a time of its own.
    allowed = max(limits.allowed_seconds(max(sizes)), PAGE_TIMES * limits.seconds) + LATE
    memory = max((each.memory for each in watched.workers.values()), default=0)
    longest = max((each.longest for each in watched.workers.values()), default=0.0)
    print(f"{'workers started':34} {len(watched.workers):>10,}")
    print(f"{'most memory of one':34} {memory / 1e6:>10,.0f} MB of {limits.memory / 1e6:,.0f}")
    print(f"{'longest time at one file':34} {longest:>10.1f} s of {limits.seconds:.0f} (at most {allowed:.0f})")
    print(f"{'most memory of the program':34} {watched.others / 1e6:>10,.0f} MB")
    over = [f"a worker used {memory / 1e6:,.0f} MB"] if memory > SLACK * limits.memory else []
    return over + ([f"a worker was busy for {longest:.0f} s"] if longest > allowed else [])


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


if __name__ == "__main__":
    raise SystemExit(main())
