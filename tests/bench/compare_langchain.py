"""Prints Candor beside LangChain + Chroma, and beside the bare embedder, on the same folder with the same model.

    python3 dev.py bench compare_langchain [-- --folder FOLDER --rounds 3]

LangChain runs twice: with the model's weights as they are published (32 bits, what fastembed fetches for whoever
builds this), and with the smaller ones that Candor makes of them. All begin with nothing in a new process, in turns,
so that a busy minute hurts each. The bare embedder is given the very passages that Candor made, and does nothing but
load the model and embed them, with as many threads: what is above it is the price of reading, cutting, storing and
indexing. Seconds are those of the whole process; the processor's time suffers less from other work on the machine.
Memory is the highest sum of resident memory over the process and all it started, read every 50 ms: it counts shared
pages once a process, so it errs against whoever uses more processes (Candor).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
BASELINE = SHARED / "bench" / "baseline_langchain.py"
FOLDER = SHARED / "retrieval" / "encyclopedia" / "documents"
EMBEDDER = ROOT / "resources" / "embedder"
PEER = ROOT / ".bench" / "langchain"
PUBLISHED = ROOT / ".bench" / "published"
PEER_PACKAGES = (
    "langchain",
    "langchain-community",
    "langchain-chroma",
    "langchain-text-splitters",
    "pypdf",
    "fastembed",
)
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
BARS = {"bare embedder": 1.25, "LangChain": 0.3}
MOST_MEGABYTES = 1000
EVERY = 0.05  # seconds between two readings of memory


# Writes the passages of an index as JSON; embeds them, and nothing else.
PASSAGES = """
import json, sys
from pathlib import Path
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
index = LibraryIndex(Path(sys.argv[1]), Embedder(Path(sys.argv[2])))
texts = [each.text for document in index.ledger.documents() for each in index.passages_of(document.id)]
Path(sys.argv[3]).write_text(json.dumps(texts), encoding="utf-8")
"""
BARE = """
import json, sys
from pathlib import Path
from candor.index.embedder import Embedder
texts = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
embedder = Embedder(Path(sys.argv[1]))
print(json.dumps({"embedded": len(embedder.embed(texts))}))
embedder.close()
"""


@dataclass(frozen=True)
class Run:
    """One run of one program: seconds, those of all processors, MB at the highest, and its last JSON object."""

    seconds: float
    processor: float
    megabytes: float
    report: dict[str, object]


def tree_memory(process: psutil.Process) -> int:
    """Return the resident bytes of a process and everything it started."""
    total = 0
    for one in [process, *process.children(recursive=True)]:
        try:
            total += one.memory_info().rss
        except psutil.Error:
            continue  # it ended between the listing and the reading
    return total


def watch_memory(process: psutil.Process, ended: threading.Event, readings: list[int]) -> None:
    """Append a reading until told to stop."""
    while not ended.wait(EVERY):
        try:
            readings.append(tree_memory(process))
        except psutil.Error:
            return


def measured(command: list[str]) -> Run:
    """Run a command to its end; raises RuntimeError with what it printed when it fails."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    readings: list[int] = [0]
    ended = threading.Event()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        start, before = time.perf_counter(), spent()
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, encoding="utf-8"
        ) as program:
            watcher = threading.Thread(target=watch_memory, args=(psutil.Process(program.pid), ended, readings))
            watcher.start()
            output, _ = program.communicate()
            seconds = time.perf_counter() - start
            ended.set()
            watcher.join()
        errors.seek(0)
        if program.returncode:
            raise RuntimeError(f"{' '.join(command)} failed:\n{output}\n{errors.read()}")
    lines = [line for line in output.splitlines() if line.startswith("{")]
    return Run(seconds, spent() - before, max(readings) / 1e6, json.loads(lines[-1]) if lines else {})


def spent() -> float:
    """Return the processor's seconds in all children that ended, and theirs; Windows does not tell."""
    times = os.times()
    return times.children_user + times.children_system


def peer_python() -> Path:
    """Return the Python of the peer's own virtual environment, made once in .bench/."""
    python = PEER / SCRIPTS / ("python.exe" if os.name == "nt" else "python")
    if not (PEER / "ready").exists():
        print("installing LangChain and Chroma in .bench/ (once)", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PEER)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-qq", *PEER_PACKAGES], check=True)
        (PEER / "ready").touch()
    return python


def published_weights() -> Path:
    """Return the folder of the published 32-bit weights, made once in .bench/."""
    prepare = [sys.executable, "packaging/embedder/prepare.py", "--fp32", str(PUBLISHED)]
    subprocess.run(prepare, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return PUBLISHED


def index_with_candor(folder: Path, passages: Path) -> Run:
    """Index a folder with Candor's own command line into a data folder of its own; its passages are kept."""
    candor = Path(sys.executable).with_name("candor.exe" if os.name == "nt" else "candor")
    with tempfile.TemporaryDirectory() as home:
        run = measured([str(candor), "--home", home, "index", str(folder), "--json"])
        index = str(Path(home, "index"))
        subprocess.run([sys.executable, "-c", PASSAGES, index, str(EMBEDDER), str(passages)], check=True)
        return run


def row(name: str, peer: list[float], candor: list[float], unit: str) -> str:
    """Return one line of the table: the medians, each with its spread, and their ratio with the worst and best pair."""
    ratios = [ours / theirs if theirs else 0.0 for ours, theirs in zip(candor, peer, strict=True)]
    ratio = statistics.median(candor) / (statistics.median(peer) or 1.0)
    cells = [f"{statistics.median(v):9.1f} {unit} ({min(v):.1f} to {max(v):.1f})" for v in (peer, candor)]
    return f"{name:<26} {cells[0]:<34} {cells[1]:<34} {ratio:.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def main() -> int:
    """Measure and print; returns 0, also when the yardstick is not here."""
    parser = argparse.ArgumentParser(description="Prints Candor beside LangChain + Chroma.")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    for needed in (BASELINE, asked.folder, EMBEDDER / "model.onnx"):
        if not needed.exists():
            print(f"SKIPPED: {needed} is not here, so nothing was measured.")
            return 0
    peer: list[Run] = []
    small: list[Run] = []
    ours: list[Run] = []
    bare: list[Run] = []
    baseline = [str(peer_python()), str(BASELINE)]
    published = published_weights()
    with tempfile.TemporaryDirectory() as folder:
        passages = Path(folder, "passages.json")
        for number in range(1, asked.rounds + 1):
            ours.append(index_with_candor(asked.folder, passages))
            bare.append(measured([sys.executable, "-c", BARE, str(EMBEDDER), str(passages)]))
            peer.append(measured([*baseline, str(published), str(asked.folder)]))
            small.append(measured([*baseline, str(EMBEDDER), str(asked.folder)]))
            seconds = ", ".join(f"{runs[-1].seconds:.1f} s" for runs in (peer, small, bare, ours))
            print(f"round {number}: {seconds}", flush=True)
    files = sum(1 for path in asked.folder.rglob("*") if path.is_file())
    print(f"\n{files} files in {asked.folder.name}, {psutil.cpu_count()} cores, load {psutil.getloadavg()[0]:.1f}")
    print(f"{'':<26} {'the other':>21} {'Candor':>29} {'ratio':>23}")
    total = [run.seconds for run in ours]
    print(row("total, LangChain + Chroma", [run.seconds for run in peer], total, "s"))
    print(row("the same, Candor's weights", [run.seconds for run in small], total, "s"))
    print(row("total, bare embedder", [run.seconds for run in bare], total, "s"))
    processor = [run.processor for run in ours]
    print(row("processor, LangChain", [run.processor for run in peer], processor, "s"))
    print(row("processor, bare embedder", [run.processor for run in bare], processor, "s"))
    memory = [run.megabytes for run in ours]
    print(row("peak memory, LangChain", [run.megabytes for run in peer], memory, "MB"))
    print(row("peak memory, bare embedder", [run.megabytes for run in bare], memory, "MB"))
    print(f"LangChain's own report: {json.dumps(peer[-1].report)}\nCandor's own report: {json.dumps(ours[-1].report)}")
    return told(peer, bare, ours)


def told(peer: list[Run], bare: list[Run], ours: list[Run]) -> int:
    """Print which bar is missed; returns 1 where one is."""
    total = statistics.median(run.seconds for run in ours)
    missed = [
        f"{total / statistics.median(run.seconds for run in runs):.2f} of the {name}, the bar is {BARS[name]}"
        for name, runs in (("bare embedder", bare), ("LangChain", peer))
        if total > BARS[name] * statistics.median(run.seconds for run in runs)
    ]
    if max(run.megabytes for run in ours) > MOST_MEGABYTES:
        missed.append(f"more than {MOST_MEGABYTES} MB")
    for each in missed:
        print(f"MISSED: {each}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
