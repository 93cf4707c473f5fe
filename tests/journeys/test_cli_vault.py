"""`candor vault`, and what a stranger finds in the data folder of somebody who used everything."""

import json
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import scenes
from fakes.fake_ollama import FakeOllama
from fakes.threaded import Threaded
from journeys.cli_program import Ran, run

pytestmark = pytest.mark.journey

PHRASE = "heron river stone lamp"
ASKED, ANSWERED, WRITTEN = "kingfisher", "sandpiper", "whimbrel"


@pytest.fixture(autouse=True)
def nobody_has_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CANDOR_VAULT")


@pytest.fixture
def server() -> Iterator[str]:
    said = {"model": "llama3", "message": {"role": "assistant", "content": f"A {ANSWERED}. [1]"}, "done": False}
    scene = scenes.lines(json.dumps(said).encode(), json.dumps(scenes.finish(1, 300, "stop")).encode())
    with Threaded(FakeOllama(scene)) as fake:
        yield fake.address


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "birds.txt").write_text(f"The {WRITTEN} is a bird of the shore. It eats crabs.")
    return folder


def ask(server: str) -> Ran:
    return run("ask", f"Is a {ASKED} a bird of the shore?", "--any", "--ollama", server)


def holding(path: Path, *words: str) -> set[str]:
    """Which of the words stand in a file, or in any file of a folder."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    whole = b"".join(file.read_bytes() for file in files)
    return {word for word in words if word.encode() in whole}


def test_without_a_keyring_an_answer_is_given_and_said_not_to_be_kept(home: Path, server: str, papers: Path) -> None:
    assert run("index", papers).code == 0
    ran = ask(server)
    assert (ran.code, ANSWERED in ran.out) == (0, True)
    assert "in memory only and is gone now" in ran.err
    assert "candor vault --passphrase" in ran.err
    assert holding(home / "candor", ASKED, ANSWERED) == set()
    assert run("conversations").out == ""


def test_a_passphrase_locks_and_opens(home: Path, server: str, papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("index", papers)
    assert run("vault", "--passphrase", stdin="short\n").code == 1
    locked = run("vault", "--passphrase", stdin=f"{PHRASE}\n")
    assert (locked.code, locked.out) == (
        0,
        "Conversations are encrypted; a passphrase opens them. There is no recovery key.\n",
    )
    refused = ask(server)
    assert (refused.code, "Your conversations are locked. Type your passphrase" in refused.err) == (1, True)
    assert run("search", WRITTEN).code == 0  # the library needs no passphrase
    monkeypatch.setenv("CANDOR_PASSPHRASE", PHRASE)
    assert ask(server).code == 0
    assert len(run("conversations", "--json").lines) == 1
    recovery = run("vault", "--recovery").out.strip()
    monkeypatch.setenv("CANDOR_PASSPHRASE", "another one")
    assert run("conversations").code == 1
    assert run("vault", "--unlock", stdin=recovery.lower() + "\n").code == 0
    assert holding(home / "candor", ASKED, ANSWERED, PHRASE, recovery) == set()


def test_plainly_not_encrypted_is_a_choice_too(home: Path, server: str, papers: Path) -> None:
    run("index", papers)
    assert run("vault", "--none").out == "Conversations are not encrypted.\n"
    assert "memory" not in ask(server).err
    assert holding(home / "candor" / "chats.sqlite", ASKED, ANSWERED)


def test_every_line_about_a_store_is_true_and_nothing_lies_outside_them(
    home: Path, server: str, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDOR_PASSPHRASE", PHRASE)
    run("vault", "--passphrase", stdin=f"{PHRASE}\n")
    run("index", papers)
    run("pin", f"What eats crabs, a {ASKED}?", papers / "birds.txt")
    ask(server)
    state, *lines = run("vault", "--json").lines
    assert state["lock"] == "passphrase"
    stores = {line["store"]: line for line in lines}
    secret = (ASKED, ANSWERED, WRITTEN)
    for line in lines:
        if line["encrypted"]:
            path = Path(line["path"])
            for file in path.parent.glob(f"{path.name}*"):
                assert holding(file, *secret, PHRASE) == set()
    assert [line["store"] for line in lines if line["encrypted"]] == ["Conversations"]
    assert holding(Path(stores["Search index"]["path"]), *secret) >= {WRITTEN, ASKED}  # not encrypted, and it says so
    assert "pinned questions" in stores["Search index"]["meaning"]
    assert holding(Path(stores["Lock"]["path"]), *secret, PHRASE) == set()
    listed = {Path(line["path"]).name for line in lines}
    copies = {"vault.copy.json", "chats.sqlite-wal", "chats.sqlite-shm"}
    assert {each.name for each in (home / "candor").iterdir()} <= listed | copies
    assert "Other" not in stores
    doctor = run("doctor", "--json").lines
    told = [line["words"] for line in doctor if line["subject"] == "On disk"]
    assert [words.split(": ")[0] for words in told] == [line["store"] for line in lines]
    assert [": encrypted, " in words for words in told] == [line["encrypted"] for line in lines]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_what_is_kept_is_open_to_its_owner_alone(home: Path, server: str, papers: Path) -> None:
    run("vault", "--none")
    run("index", papers)
    run("pin", "What eats crabs?", papers / "birds.txt")
    ask(server)
    data = home / "candor"
    modes = {str(file.relative_to(data)): stat.S_IMODE(file.lstat().st_mode) for file in data.rglob("*")}
    assert len(modes) > 10
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}
