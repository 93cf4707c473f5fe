"""Sets of questions with known answers, and pinned questions with their right places."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.core import open_core
from candor.model.errors import PinRefused, SetUnusable
from candor.model.evaluation import Pin, PinResult, SetEvaluated, SetProgress
from candor.model.events import FileFailed
from candor.services.evaluating.evaluation_set import Known, Spot, read_set
from candor.services.verbs import Verbs
from samples.pdfs import pdf

RENT = "The rent of 1,180 euros is due on the first working day of the month."
CATS = "Cats sleep for most of the day and hunt at dusk."
GOOD = {"id": "1", "question": "When is the rent due?", "evidence": [{"document": "a.txt", "start": 0, "end": 24}]}


def evidence(**changes: Any) -> dict[str, Any]:
    return {**GOOD, "evidence": [{**GOOD["evidence"][0], **changes}]}  # type: ignore[dict-item]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "set"
    (folder / "documents").mkdir(parents=True)
    (folder / "documents" / "a.txt").write_text(RENT)
    (folder / "documents" / "b.txt").write_text(CATS)
    second = {"question": "When do cats hunt?", "evidence": [{"document": "b.txt", "start": 0, "end": len(CATS)}]}
    lines = [json.dumps(GOOD), "", json.dumps(second)]
    (folder / "questions.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture
async def verbs(tmp_path: Path) -> AsyncIterator[Verbs]:
    core = await open_core(tmp_path / "home")
    yield core
    await core.close()


def test_lines_end_where_json_lines_do(folder: Path) -> None:
    question = "When is the\u2028rent due?"
    line = json.dumps({**GOOD, "question": question}, ensure_ascii=False)
    (folder / "questions.jsonl").write_bytes(f"\ufeff{line}\r\n{line}\r\n".encode())
    assert [known.question for known in read_set(folder).questions] == [question] * 2


def test_a_line_that_is_too_deep_is_told(folder: Path) -> None:
    (folder / "questions.jsonl").write_text("[" * 100_000)
    with pytest.raises(SetUnusable, match=r"line 1 of .* is not in the form"):
        read_set(folder)


def test_a_set_is_read_in_order(folder: Path) -> None:
    found = read_set(folder)
    assert found.documents == folder / "documents"
    assert found.questions[0] == Known("When is the rent due?", (Spot("a.txt", 0, 24),))
    assert len(found.questions) == 2
    assert len(found.digest) == 64


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "line 4"),
        ("[]", 'line 4 of questions.jsonl has no "question"'),
        (json.dumps({**GOOD, "question": " "}), 'has no "question"'),
        (json.dumps({**GOOD, "evidence": []}), 'has no "evidence"'),
        (json.dumps({**GOOD, "evidence": "a.txt"}), 'has no "evidence"'),
        (json.dumps({**GOOD, "evidence": ["a.txt"]}), 'needs "document"'),
        (json.dumps(evidence(start="0")), 'needs "document"'),
        (json.dumps(evidence(start=24)), '"start" before "end"'),
        (json.dumps(evidence(start=-1)), '"start" before "end"'),
        (json.dumps(evidence(document="gone.txt")), "line 4 of questions.jsonl names gone.txt"),
    ],
)
def test_a_line_that_is_wrong_is_named(folder: Path, line: str, words: str) -> None:
    with (folder / "questions.jsonl").open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    with pytest.raises(SetUnusable) as raised:
        read_set(folder)
    assert words in str(raised.value)
    assert "line 4" in str(raised.value)


def empty(folder: Path) -> None:
    (folder / "questions.jsonl").write_text("\n \n")


def without_questions(folder: Path) -> None:
    (folder / "questions.jsonl").unlink()


def without_documents(folder: Path) -> None:
    for file in (folder / "documents").iterdir():
        file.unlink()
    (folder / "documents").rmdir()


def in_another_code(folder: Path) -> None:
    (folder / "questions.jsonl").write_bytes(b'{"question": "\xff"}')


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (empty, "no question"),
        (without_questions, "questions.jsonl cannot be read"),
        (without_documents, "documents cannot be read"),
        (in_another_code, "not UTF-8"),
    ],
)
async def test_a_folder_that_is_no_set_says_why(
    folder: Path, verbs: Verbs, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(folder)
    with pytest.raises(SetUnusable, match=words):
        await anext(verbs.evaluating.evaluate_set(folder))


async def test_a_set_is_measured_beside_the_library(folder: Path, verbs: Verbs, tmp_path: Path) -> None:
    events = [event async for event in verbs.evaluating.evaluate_set(folder)]
    end = events[-1]
    assert isinstance(end, SetEvaluated)
    assert (end.score.questions, end.passages) == (2, 2)
    assert (end.score.hit_at_1, end.score.mrr_at_10, end.score.coverage_at_4000c) == (1, 1, 1)
    assert 0 < end.median_seconds <= end.slow_seconds
    assert SetProgress(2, 2) in events
    assert await verbs.library() == []
    assert not (tmp_path / "home" / "index" / "passages.lance").exists()


async def test_a_document_of_a_set_that_cannot_be_read_is_said(folder: Path, verbs: Verbs) -> None:
    (folder / "documents" / "b.txt").write_text(" ")
    events = [event async for event in verbs.evaluating.evaluate_set(folder)]
    assert [event.document.name for event in events if isinstance(event, FileFailed)] == ["b.txt"]
    end = events[-1]
    assert isinstance(end, SetEvaluated)
    assert end.score.hit_at_10 == 0.5


async def test_a_set_may_be_left_in_the_middle(folder: Path, verbs: Verbs) -> None:
    run = verbs.evaluating.evaluate_set(folder)
    async for event in run:
        if isinstance(event, SetProgress):
            break
    await run.aclose()
    again = [event async for event in verbs.evaluating.evaluate_set(folder)]
    assert isinstance(again[-1], SetEvaluated)


async def read(verbs: Verbs, *paths: Path) -> None:
    async for _ in verbs.index(paths):
        pass


def location(path: Path) -> bytes:
    return str(path.resolve()).encode()


async def test_pins_are_found_at_their_rank_and_runs_are_kept(folder: Path, verbs: Verbs) -> None:
    documents = folder / "documents"
    await read(verbs, documents)
    right = Pin("When is the rent due?", location(documents / "a.txt"))
    second = replace(right, location=location(documents / "b.txt"))
    for pin in (right, second, right):
        await verbs.evaluating.pin(pin)
    assert await verbs.evaluating.pins() == [right, second]
    assert await verbs.evaluating.evaluate() == [PinResult(right, 1), PinResult(second, 2)]
    (run,) = await verbs.evaluating.runs()
    assert (run.questions, run.hit_at_1, run.hit_at_5, run.hit_at_10, run.mrr_at_10) == (2, 0.5, 1, 1, 0.75)
    assert "MiniLM" in run.setting
    await verbs.evaluating.unpin(second)
    await verbs.evaluating.evaluate()
    assert [each.hit_at_1 for each in await verbs.evaluating.runs()] == [0.5, 1.0]


async def test_without_pins_nothing_is_kept(verbs: Verbs) -> None:
    assert await verbs.evaluating.evaluate() == []
    assert await verbs.evaluating.runs() == []


async def test_a_pin_whose_file_is_gone_says_so_and_counts_as_not_found(folder: Path, verbs: Verbs) -> None:
    file = folder / "documents" / "a.txt"
    await read(verbs, folder / "documents")
    pin = Pin("When is the rent due?", location(file))
    await verbs.evaluating.pin(pin)
    file.unlink()
    await read(verbs)
    (result,) = await verbs.evaluating.evaluate()
    assert result.rank is None
    assert result.failure is not None
    assert result.failure.code == "PinLost"
    assert result.failure.what.startswith("a.txt")
    assert [run.hit_at_10 for run in await verbs.evaluating.runs()] == [0]


async def test_a_pin_whose_file_cannot_be_read_any_more_says_why(folder: Path, verbs: Verbs) -> None:
    file = folder / "documents" / "a.txt"
    await read(verbs, folder / "documents")
    await verbs.evaluating.pin(Pin("When is the rent due?", location(file)))
    file.write_text(" ")
    await read(verbs)
    (result,) = await verbs.evaluating.evaluate()
    assert result.failure is not None
    assert (result.rank, result.failure.code) == (None, "NoTextFound")


async def test_a_page_is_right_only_where_it_is_found(verbs: Verbs, tmp_path: Path) -> None:
    file = tmp_path / "lease.pdf"
    file.write_bytes(pdf([CATS, RENT]))
    await read(verbs, file)
    question = "When is the rent due?"
    for page in (1, 2):
        await verbs.evaluating.pin(Pin(question, location(file), page))
    assert [result.rank for result in await verbs.evaluating.evaluate()] == [2, 1]
    for page in (0, 3):
        with pytest.raises(PinRefused, match=f"has 2 pages, so there is no page {page}"):
            await verbs.evaluating.pin(Pin(question, location(file), page))


async def test_what_cannot_be_pinned(folder: Path, verbs: Verbs) -> None:
    await read(verbs, folder / "documents")
    place = location(folder / "documents" / "a.txt")
    for pin, words in (
        (Pin(" ", place), "no question"),
        (Pin("When?", place, 1), "has no pages"),
        (Pin("When?", place + b".bak"), "not in your library"),
    ):
        with pytest.raises(PinRefused, match=words):
            await verbs.evaluating.pin(pin)
    assert await verbs.evaluating.pins() == []


async def test_a_pin_goes_along_when_its_file_is_renamed(folder: Path, verbs: Verbs) -> None:
    first = folder / "documents" / "a.txt"
    await read(verbs, folder / "documents")
    await verbs.evaluating.pin(Pin("When is the rent due?", location(first)))
    moved = first.rename(first.with_name("rent.txt"))
    await read(verbs, folder / "documents")
    (result,) = await verbs.evaluating.evaluate()
    assert (result.pin.location, result.rank, result.failure) == (location(moved), 1, None)
