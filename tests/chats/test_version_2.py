"""A file of the first version is taken along: nothing is lost, and its messages are found."""

import shutil
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore
from candor.model.turn import Conversation
from chats.turns import Dice, question

OLD = Path(__file__).with_name("version_1.sqlite")  # written by the code of version 1
GUESTS, DEPOSIT, NEVER = "a" * 32, "b" * 32, "c" * 32


@pytest.fixture
def old(file: Path) -> Path:
    file.parent.mkdir()
    shutil.copy(OLD, file)
    return file


def test_what_the_first_version_kept_is_read_as_it_was(old: Path) -> None:
    store = ChatStore(old)
    asked = replace(question(GUESTS, text="How long may guests stay in Zürich?", created=100.0), id="1" * 32)
    answer = replace(Dice(7).answer(GUESTS, asked.id), text="Guests may stay for six weeks. [1]", created=101.0)
    answer = replace(answer, id="2" * 32, thinking="", thinking_tokens=())
    assert store.path(GUESTS) == [asked, answer]
    assert store.siblings(GUESTS)[answer.id] == ("2" * 32, "3" * 32)
    assert store.conversations() == [
        Conversation(DEPOSIT, "Deposit", 50.0, 200.0, "4" * 32),
        Conversation(GUESTS, "How long may guests stay?", 50.0, 102.0, "2" * 32),
        Conversation(NEVER, "Never asked", 50.0, 60.0),
    ]
    store.close()


@pytest.mark.parametrize(
    ("words", "found"), [("zurich", ["1" * 32]), ("guests", ["2" * 32, "1" * 32]), ("六个星", ["3" * 32])]
)
def test_its_messages_are_found(old: Path, words: str, found: list[str]) -> None:
    store = ChatStore(old)
    assert [each.turn for each in store.talks.find(words, 9)] == found
    store.close()


def test_a_step_that_is_cut_off_leaves_the_first_version_whole(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()

    def cut_off(text: str) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("candor.chats.m0002_kept_and_found.indexed", cut_off)
        with pytest.raises(KeyboardInterrupt):
            ChatStore(old)
    connection = apsw.Connection(str(old))
    assert connection.pragma("user_version") == 1
    assert connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'said%'").fetchall() == []
    connection.close()
    assert len(old.read_bytes()) == len(before)
    store = ChatStore(old)
    assert len(store.talks.find("guests", 9)) == 2
    store.close()
