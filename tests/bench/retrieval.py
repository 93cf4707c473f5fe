"""Prints how well search finds known evidence: `candor index`, `candor search -`, and shared/retrieval/score.py.

    python3 dev.py bench retrieval [-- --set encyclopedia]

Beside each set stands what LangChain + Chroma reaches with the same embedder (vector search alone, 1000/200 characters;
shared/FACTS.md). BARS are what must be reached.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "retrieval"
FIGURES = ("hit@1", "hit@5", "mrr@10", "coverage@4", "coverage@4000c")
# In the order of FIGURES.
LANGCHAIN = {"encyclopedia": (0.667, 0.878, 0.760, 0.866, 0.880), "mixed": (0.504, 0.788, 0.628, 0.734, 0.761)}
BARS = {
    "encyclopedia": {"hit@1": 0.855, "hit@5": 0.97, "coverage@4000c": 0.965},
    "mixed": {"hit@1": 0.62, "coverage@4000c": 0.87},
}


def candor(home: str, *arguments: str, questions: str = "") -> str:
    """Run the command line in a data folder of its own and return what it printed."""
    program = Path(sys.executable).with_name("candor.exe" if os.name == "nt" else "candor")
    environment = {**os.environ, "PYTHONUTF8": "1"}
    command = [str(program), "--home", home, *arguments]
    return subprocess.run(
        command, input=questions, env=environment, stdout=subprocess.PIPE, encoding="utf-8", check=True
    ).stdout


def measure(folder: Path) -> dict[str, float]:
    """Index a set, ask all its questions, and return the score with seconds and passages."""
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = "".join(json.loads(line)["question"].replace("\n", " ") + "\n" for line in lines)
    with tempfile.TemporaryDirectory() as home:
        indexed = json.loads(candor(home, "index", str(folder / "documents"), "--json").splitlines()[-1])
        found = candor(home, "search", "-", "--limit", "10", "--json", questions=questions)
        results = Path(home) / "results.jsonl"
        results.write_text(found, encoding="utf-8")
        score = [sys.executable, str(SHARED / "score.py"), str(folder), str(results)]
        scored = json.loads(subprocess.run(score, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout)
    seconds = [json.loads(line)["seconds"] for line in found.splitlines()]
    return {
        **scored,
        "passages": indexed["passages"],
        "index_s": indexed["seconds"],
        "p50_ms": statistics.median(seconds) * 1e3,
        "p95_ms": statistics.quantiles(seconds, n=20)[-1] * 1e3,
    }


def main() -> int:
    """Measure and print; 1 when a bar is missed, 0 also when the yardstick is not here."""
    parser = argparse.ArgumentParser(description="Prints how well search finds known evidence.")
    parser.add_argument("--set", choices=sorted(LANGCHAIN), action="append")
    missed = []
    for name in parser.parse_args().set or sorted(LANGCHAIN):
        folder = SHARED / name
        if not folder.is_dir():
            print(f"SKIPPED: {folder} is not here, so nothing was measured.")
            continue
        ours = measure(folder)
        print(f"\n{name}: {ours['questions']:.0f} questions, {ours['missing']:.0f} without an answer, ", end="")
        print(f"{ours['passages']:.0f} passages indexed in {ours['index_s']:.1f} s, ", end="")
        print(f"search p50 {ours['p50_ms']:.0f} ms, p95 {ours['p95_ms']:.0f} ms")
        print(f"{'':<20}" + "".join(f"{figure:>16}" for figure in FIGURES))
        print(f"{'LangChain + Chroma':<20}" + "".join(f"{figure:>16.3f}" for figure in LANGCHAIN[name]))
        print(f"{'Candor':<20}" + "".join(f"{ours[figure]:>16.3f}" for figure in FIGURES), flush=True)
        missed += [(name, figure, bar) for figure, bar in BARS.get(name, {}).items() if ours[figure] < bar]
    for name, figure, bar in missed:
        print(f"MISSED: {name} {figure} is below {bar}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
