"""`candor index`, `library` and `search` as a person or a script runs them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journeys.cli_program import INSTALLED, PROGRAM, WITHOUT_QT, environment, run, start

pytestmark = pytest.mark.journey


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text("The deposit is three months' rent.\n\nGuests may stay for two weeks at most.")
    (folder / "Fluß.md").write_text("# River\n\nThe river rises in spring.", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    return folder


def test_a_folder_from_the_first_run_to_the_last(folder: Path) -> None:
    first = run("index", folder, "--json", program=WITHOUT_QT)
    assert (first.code, first.err) == (0, "")
    assert {line.get("event") for line in first.lines} == {"scanned", "started", "indexed", "failed", "progress", None}
    counts = {"files": 3, "indexed": 2, "unchanged": 0, "failed": 1, "removed": 0, "passages": 2}
    counts |= {"embedded": 2, "reused": 0, "moved": 0, "skipped": 0}
    assert {**first.lines[-1], "seconds": 0} == {**counts, "seconds": 0}

    again = run("--json", "index")
    assert (again.lines[-1]["unchanged"], again.lines[-1]["indexed"]) == (3, 0)

    (folder / "lease.txt").write_text("Pets are welcome in the garden.")
    (folder / "Fluß.md").unlink()
    changed = run("index", folder)
    assert changed.code == 0
    assert "1 indexed, 1 unchanged, 0 failed, 1 removed" in changed.out
    assert "Fluß.md: gone" in changed.err
    assert "1 still cannot be read" in changed.err

    library = run("library", "--json")
    assert [(Path(line["path"]).name, line["state"], line["code"]) for line in library.lines] == [
        ("broken.pdf", "failed", "FileDamaged"),
        ("lease.txt", "indexed", None),
    ]
    assert {"path", "state", "reason", "pages", "characters", "passages"} <= set(library.lines[0])
    assert "The file is damaged" in run("library").out


def test_search_gives_back_each_question_with_its_places(folder: Path) -> None:
    run("index", folder)
    questions = "How long may guests stay? \n\nWann steigt der Fluß?\n"
    found = run("search", "-", "--limit", "1", "--json", stdin=questions)
    assert [line["query"] for line in found.lines] == ["How long may guests stay? ", "Wann steigt der Fluß?"]
    assert all(set(line) == {"query", "seconds", "results"} for line in found.lines)
    (best,) = found.lines[0]["results"]
    assert {"rank", "score", "path", "page", "start", "end", "text"} <= set(best)
    text = (folder / "lease.txt").read_text()
    assert text[best["start"] : best["end"]] == best["text"]
    assert Path(best["path"]) == folder / "lease.txt"

    shown = run("search", "how long may guests stay", "--limit", "1")
    assert "»Guests may stay for two weeks at most.«" in shown.out
    assert shown.err.startswith("1 passage in ")


def test_reading_rests_until_it_is_told_to_go_on(folder: Path) -> None:
    paused = run("index", "--pause")
    assert (paused.code, paused.out) == (0, "")
    assert "Reading rests. Go on with `candor index --resume`." in paused.err
    resting = run("index", folder)
    assert "0 indexed" in resting.out
    assert "Reading rests, and 3 files wait." in resting.err
    resumed = run("index", "--resume")
    assert "2 indexed, 0 unchanged, 1 failed" in resumed.out
    assert "Reading rests" not in resumed.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_run_killed_in_the_middle_and_resumed_equals_a_fresh_one(folder: Path, tmp_path: Path) -> None:
    for number in range(120):
        (folder / f"note {number}.txt").write_text(f"Note {number} says that boat {number} sails on day {number}.")
    killed = start("index", folder, "--json", "--home", tmp_path / "killed")
    assert killed.stdout is not None
    indexed = 0
    for line in killed.stdout:
        indexed += json.loads(line).get("event") == "indexed"
        if indexed == 20:
            killed.kill()
            break
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    states = [line["state"] for line in run("library", "--json", "--home", tmp_path / "killed").lines]
    assert states.count("waiting") > 0
    assert states.count("indexed") >= 20

    resumed = run("index", "--json", "--home", tmp_path / "killed").lines[-1]
    fresh = run("index", folder, "--json", "--home", tmp_path / "fresh").lines[-1]
    assert resumed["passages"] == fresh["passages"] == 122
    assert resumed["unchanged"] >= 20
    ask = "which boat sails on day 77\nhow long may guests stay\n"
    same = []
    for home in ("killed", "fresh"):
        library = run("library", "--json", "--home", tmp_path / home).out
        found = run("search", "-", "--home", tmp_path / home, stdin=ask).lines
        same.append(
            (library, [[(hit["path"], hit["start"], hit["text"]) for hit in line["results"]] for line in found])
        )
    assert same[0] == same[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_stops_reading_and_says_so(folder: Path) -> None:
    for number in range(200):
        (folder / f"note {number}.txt").write_text(f"Note {number} says that boat {number} sails.")
    program = start("index", folder, "--json")
    assert program.stdout is not None
    next(line for line in program.stdout if '"indexed"' in line)
    program.send_signal(signal.SIGINT)
    _, err = program.communicate(timeout=60)
    assert program.returncode == 130
    assert err == "Stopped.\n"
    assert run("index", "--json").lines[-1]["passages"] == 202


@pytest.mark.skipif(bool(INSTALLED), reason="an installed program does not say what it imports")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_while_the_program_is_loaded_ends_it_without_a_word() -> None:
    program = (sys.executable, "-X", "importtime", "-m", "candor.cli", "library")
    with subprocess.Popen(program, env=environment(), stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as cli:
        assert cli.stderr is not None
        next(line for line in cli.stderr if "candor.cli.arguments" in line)
        cli.send_signal(signal.SIGINT)
        rest = cli.stderr.read()
        assert cli.wait(30) in (-signal.SIGINT, 130)
    assert "Traceback" not in rest
    assert "KeyboardInterrupt" not in rest


def test_a_folder_that_is_away_is_a_failure_only_when_it_is_typed(folder: Path) -> None:
    run("index", folder)
    folder.rename(folder.with_name("elsewhere"))
    assert run("index").code == 0
    typed = run("index", folder)
    assert typed.code == 1
    assert "stay in the library" in typed.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_file_name_cannot_steer_the_terminal(folder: Path) -> None:
    name = "evil\x1b[31m\r\n\x7f\u202etxt.txt"
    (folder / name).write_text("The evil file.")
    (folder / name.replace("txt.txt", "x.pdf")).write_text("no PDF")
    for ran in (run("index", folder), run("library"), run("search", "the evil file")):
        assert not {"\x1b", "\r", "\x7f", "\u202e"} & set(ran.out + ran.err)
        assert "evil␛[31m␍␊␡\ufffd" in ran.out + ran.err
    assert any(line["path"].endswith(name) for line in run("library", "--json").lines)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_result_that_cannot_be_written_is_said(folder: Path) -> None:
    run("index", folder)
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*PROGRAM, "library", "--json"], env=environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (ran.returncode, ran.stderr.decode()) == (1, "The result could not be written (No space left on device)\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of Unix")
def test_closed_streams_and_a_terminal_that_says_nonsense_do_no_harm(folder: Path) -> None:
    run("index", folder)
    program = (*PROGRAM, "search", "how long may guests stay")
    closed = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" <&- >&-', "sh", *program], env=environment(), capture_output=True, check=False
    )
    assert (closed.returncode, b"Traceback" in closed.stderr) == (0, False)
    narrow = subprocess.run(program, env={**environment(), "COLUMNS": "4"}, capture_output=True, check=False)
    assert narrow.returncode == 0
    assert "Guests" in narrow.stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_search_does_not_wait_for_a_terminal_without_a_word() -> None:
    leader, follower = os.openpty()
    ran = subprocess.run([*PROGRAM, "search"], env=environment(), stdin=follower, capture_output=True, check=False)
    os.close(leader)
    os.close(follower)
    assert ran.returncode == 2
    assert "no question" in ran.stderr.decode()


@pytest.mark.parametrize("arguments", [["index", "missing.txt"], ["index", "broken.pdf", "lease.txt"]])
def test_a_path_that_was_typed_and_cannot_be_read_is_a_failure(folder: Path, arguments: list[str]) -> None:
    ran = run(arguments[0], *(folder / name for name in arguments[1:]))
    assert ran.code == 1
    assert arguments[1] in ran.err
    assert "Traceback" not in ran.err


def test_wrong_usage_is_code_2() -> None:
    assert run().code == 2
    for limit in ("0", "abc", "99999999999999999999"):
        wrong = run("search", "words", "--limit", limit)
        assert (wrong.code, "from 1 to 1000" in wrong.err) == (2, True)
    assert run("index", "").code == run("library", "--home", "").code == 2
    assert run("--version").out.startswith("Candor ")


def test_settings_that_cannot_be_used_are_explained(home: Path) -> None:
    (home / "candor" / "settings.toml").write_text("context = 'large'\n")
    ran = run("library", "--json")
    assert ran.code == 1
    assert set(ran.lines[0]) == {"event", "code", "message", "remedy"}
    assert (ran.lines[0]["event"], ran.lines[0]["code"]) == ("error", "SettingsUnreadable")
    assert "settings.toml" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise on Windows")
def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    for number in range(300):
        (folder / f"note {number} {'long name ' * 20}.txt").write_text("words")
    program = start("index", folder, "--json")
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.readline()
    program.stdout.close()
    assert program.wait(60) == 141
    assert program.stderr.read() == ""
    program.stderr.close()


def test_another_embedder_is_fetched_only_after_a_yes(home: Path) -> None:
    listed = run("embedder")
    assert "all-MiniLM-L6-v2  (" in listed.out
    refused = run("embedder", "BAAI/bge-small-en-v1.5")  # standard input is no terminal: nobody can say yes
    assert (refused.code, refused.out) == (1, "")
    assert "licence" in refused.err
    assert "Nothing was fetched." in refused.err
    assert not (home / "candor" / "embedders").exists()
    assert run("embedder", "nobody/knows-it").code == 1
