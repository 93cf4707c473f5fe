"""The figures of a set: worked out by hand, and the same as the yardstick's own script where that is here."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from candor.services.evaluating.evaluation_set import Spot
from candor.services.evaluating.score_retrieval import covered, first_rank, hit_rate, reciprocal_rank, score_retrieval

SCORE = Path(__file__).resolve().parents[3] / "shared" / "retrieval" / "score.py"
RIGHT = Spot("a.txt", 100, 200)


@pytest.mark.parametrize(
    ("found", "rank"),
    [
        ([RIGHT], 1),
        ([Spot("b.txt", 100, 200), Spot("a.txt", 0, 150)], 2),  # half of it is enough
        ([Spot("a.txt", 0, 149)], None),
        ([Spot("a.txt", 151, 900), Spot("a.txt", 0, 120)], None),
        ([Spot("a.txt", 0, 10)] * 10 + [RIGHT], None),  # the eleventh is not looked at
        ([], None),
    ],
)
def test_the_first_result_that_holds_half_of_the_evidence(found: list[Spot], rank: int | None) -> None:
    assert first_rank([RIGHT], found) == rank


def test_characters_found_twice_count_once() -> None:
    assert covered([RIGHT], [Spot("a.txt", 90, 130), Spot("a.txt", 120, 150)]) == 0.5
    assert covered([RIGHT, Spot("b.txt", 0, 300)], [Spot("b.txt", 0, 500)]) == 0.75
    assert covered([RIGHT], [Spot("b.txt", 100, 200)]) == 0


def test_rates() -> None:
    assert (hit_rate([1, 3, None, 9], 1), hit_rate([1, 3, None, 9], 5), hit_rate([], 5)) == (0.25, 0.5, 0)
    assert reciprocal_rank([1, 2, None, 4]) == pytest.approx(1.75 / 4)
    assert reciprocal_rank([]) == 0


def test_only_what_fits_in_four_thousand_characters_counts() -> None:
    far = [Spot("b.txt", 0, 3950), RIGHT]
    score = score_retrieval([([RIGHT], far)])
    assert (score.hit_at_1, score.hit_at_5, score.mrr_at_10) == (0, 1, 0.5)
    assert (score.coverage_at_4, score.coverage_at_4000c) == (1, 0)


def test_the_same_as_the_yardstick(tmp_path: Path) -> None:
    if not SCORE.is_file():
        pytest.skip(f"{SCORE} is not here, so the figures were not compared with it")
    chance = random.Random(7)
    (tmp_path / "documents").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "documents" / name).write_text("x" * 9000)

    def spot(most: int) -> Spot:
        start = chance.randrange(0, 8000)
        return Spot(chance.choice(["a.txt", "b.txt"]), start, start + chance.randrange(1, most))

    asked = []
    for _ in range(200):
        evidence = [spot(150) for _ in range(chance.randrange(1, 4))]
        near = [Spot(each.document, each.start - 40, each.end + chance.randrange(-60, 900)) for each in evidence]
        found = [spot(1500) for _ in range(8)] + [each for each in near if each.end > each.start >= 0]
        chance.shuffle(found)
        asked.append((evidence, found[:10]))
    questions, results = tmp_path / "questions.jsonl", tmp_path / "results.jsonl"
    questions.write_text("\n".join(_row("question", "evidence", at, each) for at, (each, _) in enumerate(asked)))
    results.write_text("\n".join(_row("query", "results", at, each) for at, (_, each) in enumerate(asked)))
    command = [sys.executable, str(SCORE), str(tmp_path), str(results)]
    theirs = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    ours = score_retrieval(asked)
    names = ("hit@1", "hit@5", "hit@10", "mrr@10", "coverage@4", "coverage@4000c")
    values = (ours.hit_at_1, ours.hit_at_5, ours.hit_at_10, ours.mrr_at_10, ours.coverage_at_4, ours.coverage_at_4000c)
    assert dict(zip(names, values, strict=True)) == pytest.approx({name: theirs[name] for name in names}, abs=1e-4)
    assert 0 < ours.hit_at_1 < ours.hit_at_10 < 1


def _row(asked: str, given: str, number: int, spots: list[Spot]) -> str:
    fields = [{"document": each.document, "start": each.start, "end": each.end, "text": ""} for each in spots]
    return json.dumps({asked: f"Question {number}?", given: fields})
