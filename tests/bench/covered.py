"""Prints how well covered questions are told from foreign ones, before a model is asked.

    python3 dev.py bench covered [-- --half 1]

Of the encyclopedia of shared/retrieval every other article is indexed. Covered are 500 questions about these articles
(489, all there are, of the first half); foreign are 500 others, half of them about the articles left out, half from the
mixed set. Then the same with the other half of the articles. AUROC is counted by ranks, ties half: the chance that a
covered question scores higher than a foreign one. It must be .95 or more in each.
"""

import argparse
import bisect
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.document import Document, Fingerprint, document_id
from candor.model.passage import Speaks
from candor.model.text import DocumentText
from candor.settings.paths import Paths

SHARED = Path(__file__).resolve().parents[3] / "shared" / "retrieval"
COUNT = 500
BAR = 0.95


def auroc(covered: Sequence[float], foreign: Sequence[float]) -> float:
    """The share of pairs in which the covered one is higher (Mann and Whitney's U over all pairs)."""
    below = sorted(foreign)
    wins = sum(bisect.bisect_left(below, each) + bisect.bisect_right(below, each) for each in covered)
    return wins / (2 * len(covered) * len(foreign))


def spread(questions: Sequence[str], count: int) -> list[str]:
    """So many of them, evenly from first to last."""
    return [questions[at * len(questions) // count] for at in range(min(count, len(questions)))]


def questions(name: str) -> list[tuple[str, str]]:
    """The questions of a set, each with the document that answers it."""
    lines = (SHARED / name / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["question"], row["evidence"][0]["document"]) for row in map(json.loads, lines)]


def fill(index: LibraryIndex, files: Sequence[Path]) -> None:
    """Index files as a run does."""
    for file in files:
        location = os.fsencode(file)
        document = Document(document_id(location), location, os.fsencode(file.parent), Fingerprint(0, 0))
        index.replace_many([(document, DocumentText(file.read_bytes().decode("utf-8"), (), "txt", ""))])
        index.ledger.save([document])
    index.settle()


def measure(half: int, embedder: Embedder) -> tuple[int, list[Speaks], list[Speaks]]:
    """Index one half of the articles; returns passages, and what is said of covered and of foreign questions."""
    files = sorted((SHARED / "encyclopedia" / "documents").iterdir())[half::2]
    names = {file.name for file in files}
    asked = questions("encyclopedia")
    covered = [question for question, document in asked if document in names]
    other, mixed = [question for question, document in asked if document not in names], questions("mixed")
    foreign = spread(other, COUNT // 2) + spread([question for question, _ in mixed], COUNT // 2)
    with tempfile.TemporaryDirectory() as home:
        index = LibraryIndex(Path(home, "index"), embedder)
        fill(index, files)
        said = [[_speaks(index, each) for each in group] for group in (spread(covered, COUNT), foreign)]
        passages = index.passages()
        index.close()
    return passages, said[0], said[1]


def _speaks(index: LibraryIndex, question: str) -> Speaks:
    speaks = index.search(question, 1, best=False).speaks
    assert speaks is not None
    return speaks


def main() -> int:
    """Measure and print; 1 when the bar is missed, 0 also when the yardstick is not here."""
    parser = argparse.ArgumentParser(description="Prints how well covered questions are told from foreign ones.")
    parser.add_argument("--half", type=int, choices=(0, 1), action="append")
    halves = parser.parse_args().half or [0, 1]
    if not SHARED.is_dir():
        print(f"SKIPPED: {SHARED} is not here, so nothing was measured.")
        return 0
    embedder, missed = Embedder(Paths.resources() / "embedder"), False
    for half in halves:
        passages, covered, foreign = measure(half, embedder)
        print(f"\nhalf {half}: {passages} passages, {len(covered)} covered and {len(foreign)} foreign questions")
        for name in ("meaning", "words", "score"):
            value = auroc([getattr(each, name) for each in covered], [getattr(each, name) for each in foreign])
            print(f"{f'AUROC by {name}':<20}{value:>8.4f}")
        missed |= value < BAR
        rates = [sum(each.covered for each in group) / len(group) for group in (covered, foreign)]
        print(f"over the limit: {rates[0]:.3f} of the covered, {rates[1]:.3f} of the foreign", flush=True)
    if missed:
        print(f"MISSED: AUROC is below {BAR}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
