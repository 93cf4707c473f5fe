"""`candor collections`, `watch`, `retry` and `forget` as a person or a script runs them."""

import json
import signal
import sys
from pathlib import Path

import pytest

from journeys.cli_program import run, start

pytestmark = pytest.mark.journey


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "drafts").mkdir(parents=True)
    (folder / "lease.txt").write_text("Guests may stay for two weeks at most.")
    (folder / "drafts" / "boat.txt").write_text("The boat sails at noon.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    return folder


def names(*arguments: object) -> list[str]:
    return [Path(line["path"]).name for line in run("library", "--json", *arguments).lines]


def test_collections_from_the_first_to_the_last(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "river.txt"
    other.write_text("The river rises in spring.")
    run("index", folder)
    into = run("index", "--collection", "My Notes", other)
    assert (into.code, "My Notes is a new collection" in into.err) == (0, True)
    listed = run("collections", "--json").lines
    assert [(line["name"], line["documents"], line["roots"]) for line in listed] == [
        ("My Notes", 1, [str(other)]),
        ("papers", 3, [str(folder)]),
    ]
    assert names("--collection", "my notes") == ["river.txt"]

    found = run("search", 'the boat sails @"my notes"', "--json").lines[0]
    assert found["query"] == "the boat sails"
    assert [Path(each["path"]).name for each in found["results"]] == ["river.txt"]
    by_option = run("search", "the boat sails", "--collection", "papers", "--json").lines[0]
    assert {Path(each["path"]).name for each in by_option["results"]} == {"boat.txt", "lease.txt"}

    assert "takes effect" in run("collections", "--ignore", "papers", "drafts/").err
    looked = run("index", "--collection", "papers", "--json").lines[-1]
    assert (looked["removed"], looked["files"]) == (1, 2)
    assert "ignores drafts/" in run("collections", "--rename", "papers", "Bills").out

    asked = run("collections", "--forget", "bills")  # standard input is no terminal: nobody can say yes
    assert (asked.code, "Nothing was forgotten" in asked.err) == (1, True)
    assert run("collections", "--forget", "bills", "--yes").code == 0
    assert names() == ["river.txt"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("search", "words", "--collection", "nope"), 1, "no collection named nope"),
        (("ask", "words", "--collection", "nope"), 1, "no collection named nope"),
        (("index", "--collection", "nope"), 1, "no collection named nope"),
        (("library", "--collection", "nope"), 1, "no collection named nope"),
        (("collections", "--new", "NOTES"), 1, "a collection named NOTES already"),
        (("collections", "--ignore", "Notes", "!"), 1, "The pattern ! cannot be used"),
        (("collections", "--new", " "), 2, "must not be empty"),
        (("forget", "missing.txt"), 1, "is not in your library"),
        (("retry", "missing.txt"), 1, "is not in your library"),
        (("retry",), 0, "Nothing failed"),
        (("library", "--failed"), 0, "No document failed"),
    ],
)
def test_what_cannot_be_is_said(arguments: tuple[str, ...], code: int, words: str) -> None:
    run("collections", "--new", "Notes")
    ran = run(*arguments)
    assert (ran.code, words in ran.err, "Traceback" in ran.err) == (code, True, False)


def test_what_failed_is_listed_and_tried_again(folder: Path) -> None:
    run("index", folder)
    assert [(line["code"], line["tries"]) for line in run("library", "--failed", "--json").lines] == [
        ("FileDamaged", 1)
    ]
    assert run("retry", folder, "--json").lines[-1]["failed"] == 1
    assert run("library", "--failed", "--json").lines[0]["tries"] == 2
    again = run("retry", folder / "lease.txt", "--json").lines[-1]
    assert (again["indexed"], again["embedded"], again["reused"]) == (1, 0, 1)


def test_what_is_forgotten_is_gone_and_stays_gone(folder: Path) -> None:
    run("index", folder)
    forgotten = run("forget", folder / "drafts", "--keep-quotes", "--json")
    assert forgotten.lines == [{"event": "forgotten", "path": str(folder / "drafts"), "documents": 1}]
    assert run("index", "--json").lines[-1]["files"] == 2
    assert "1 document forgotten" in run("forget", folder / "lease.txt").out
    assert run("forget", folder, "--keep-quotes").code == 0
    assert names() == []
    assert run("index", "--json").lines[-1]["files"] == 0


def test_a_renamed_file_is_told_as_moved(folder: Path) -> None:
    run("index", folder)
    (folder / "lease.txt").rename(folder / "contract.txt")
    moved = run("index")
    assert f"contract.txt: moved here from {folder / 'lease.txt'}" in moved.err
    assert "0 removed, 1 moved" in moved.out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_a_watch_reads_what_comes_until_it_is_stopped(folder: Path) -> None:
    run("index", folder)
    program = start("watch", "--json")
    assert program.stdout is not None
    lines = (json.loads(line) for line in program.stdout)
    assert next(line for line in lines if line.get("event") == "watching")["folders"] == 1
    (folder / "new.txt").write_text("The bridge is closed.")
    assert next(line for line in lines if line.get("event") == "indexed")["path"] == str(folder / "new.txt")
    next(line for line in lines if line.get("event") == "watching")
    program.send_signal(signal.SIGINT)
    _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (130, "Stopped.\n")
    assert "new.txt" in names()


def test_what_is_not_in_the_library_is_an_error_for_scripts_too_and_no_name_is_no_collection(folder: Path) -> None:
    for command in ("forget", "retry"):
        missed = run(command, folder / "missing", "--json")
        assert (missed.code, missed.lines[-1]["code"]) == (1, "NotInLibrary")
    refused = run("index", folder, "--collection", "")
    assert (refused.code, refused.out) == (2, "")
    assert "must not be empty" in refused.err
