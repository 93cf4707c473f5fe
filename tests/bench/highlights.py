"""Prints whether the viewer's rectangles cover the words of the passages they stand for.

    python3 dev.py bench highlights -- FOLDER [--passages 200] [--seed 3]

Random passages of the PDFs below the folder, cut as the index cuts them, equally many of each file. What stands under
their rectangles is read in another way than the viewer's: see tests/samples/covered_text.py, also for the hyphens at
the ends of lines that are passed over. The bar: at least 99 % of the passages are equal to it but for white space.
"""

import argparse
import asyncio
import os
import random
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pymupdf
from tokenizers import Tokenizer

from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.index.passages import split
from candor.model.errors import DocumentError
from candor.model.passage import Passage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from samples.covered_text import text_under, without_white

TOKENIZER = Path(__file__).resolve().parents[2] / "resources" / "embedder" / "tokenizer.json"
BAR = 0.99


def alike(passage: Passage, text: str) -> float:
    """How much of a passage is the same as what stands under its rectangles, in 0..1."""
    return SequenceMatcher(None, without_white(passage.text), text, autojunk=False).ratio()


async def measured(viewer: BoxedViewer, path: Path, passages: list[Passage]) -> list[float]:
    """How much of each passage is the same."""
    ratios = []
    with pymupdf.open(path) as document:
        for passage in passages:
            found = await viewer.rectangles(os.fsencode(path), passage.place.start, passage.place.end)
            text = text_under(document, found, passage.text)
            ratios.append(alike(passage, text))
            if ratios[-1] < 1:
                show(path, passage, text)
    return ratios


def show(path: Path, passage: Passage, text: str) -> None:
    """Print where a passage and what stands under its rectangles differ."""
    ours = without_white(passage.text)
    changes = [
        f"{ours[a:b]!r}->{text[c:d]!r}"
        for kind, a, b, c, d in SequenceMatcher(None, ours, text, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    print(f"    {path.name} page {passage.place.page} {passage.place.start}: {' '.join(changes)[:200]}")


async def main() -> int:
    """Measure and print; 1 when the bar is missed, 0 also when no folder was named."""
    parser = argparse.ArgumentParser(description="Prints whether rectangles cover the words of their passages.")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--passages", type=int, default=200)
    parser.add_argument("--seed", type=int, default=3)
    options = parser.parse_args()
    if options.folder is None or not TOKENIZER.exists():
        print("highlights: needs a folder of PDFs and the prepared embedder")
        return 0
    files = sorted(options.folder.rglob("*.pdf"))
    dice, tokenizer, viewer = random.Random(options.seed), Tokenizer.from_file(str(TOKENIZER)), BoxedViewer()
    every: list[float] = []
    for path in files:
        try:
            passages = list(split(read_file(path, Limits()), path.name, tokenizer))
        except DocumentError as error:
            print(f"{path.name}: {error}")
            continue
        chosen = dice.sample(passages, min(len(passages), -(-options.passages // len(files))))
        ratios = await measured(viewer, path, chosen)
        every += ratios
        print(
            f"{path.name:44} {len(ratios):4} passages  {ratios.count(1.0) / max(len(ratios), 1):7.1%} equal"
            f"  {sum(ratios) / max(len(ratios), 1):8.3%} of the characters"
        )
    await viewer.close()
    share = every.count(1.0) / max(len(every), 1)
    print(f"{'all':44} {len(every):4} passages  {share:7.1%} equal  {sum(every) / max(len(every), 1):8.3%}")
    print(f"seed {options.seed}; the bar is {BAR:.0%} equal")
    return int(share < BAR)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
