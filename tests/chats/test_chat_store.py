"""Conversations come back exactly as they were kept."""

import math
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from candor.chats import ChatStore
from candor.model.errors import ChatsError
from candor.model.failure import Failure
from candor.model.passage import Passage, Source
from candor.model.text import Place
from candor.model.token import Alternative, Token
from chats.turns import Dice, question


@pytest.mark.parametrize("seed", range(20))
def test_every_turn_is_reopened_as_it_was(file: Path, seed: int) -> None:
    dice, store = Dice(seed), ChatStore(file)
    conversation = store.start(dice.text())
    turns, parent = [], None
    for _ in range(6):
        asked = question(conversation.id, parent, dice.text())
        answered = dice.answer(conversation.id, asked.id)
        parent = answered.id
        turns += [asked, answered]
    for turn in turns:
        store.add(turn)
    store.close()
    reopened = ChatStore(file)
    assert reopened.path(conversation.id) == turns
    [kept] = reopened.conversations()
    assert kept == replace(conversation, leaf=parent, updated=max(conversation.updated, *(t.created for t in turns)))
    reopened.close()


def test_lone_surrogates_become_replacement_characters_of_the_same_length(store: ChatStore) -> None:
    conversation = store.start("half \ud83d")
    place = Place(0, 1, heading=("\udc80",))
    source = Source(Passage("p", "d", 0, "\udfff", place), 1, 1.0, 1.0, 1.0, "/home/\udcff.txt", b"/home/\xff.txt")
    token = Token("\ud83d", -1.0, (Alternative("\ude00", -2.0),), 0, 1)
    turn = replace(
        question(conversation.id, text="\ud83d\ude00x"),
        model="\ud800",
        tokens=(token,),
        sources=(source,),
        failure=Failure("BadReply", "\udcff"),
    )
    store.add(turn)
    [kept] = store.path(conversation.id)
    assert kept.text == "\ufffd\ufffdx"
    assert kept.model == "\ufffd"
    assert kept.tokens == (Token("\ufffd", -1.0, (Alternative("\ufffd", -2.0),), 0, 1),)
    assert kept.sources[0].path == "/home/\ufffd.txt"
    assert kept.sources[0].location == b"/home/\xff.txt"
    assert kept.sources[0].passage.place.heading == ("\ufffd",)
    assert kept.failure == Failure("BadReply", "\ufffd")
    assert store.conversations()[0].title == conversation.title == "half \ufffd"


def test_a_score_that_is_no_number_does_not_spoil_the_conversation(store: ChatStore) -> None:
    conversation = store.start("odd scores")
    source = Source(Passage("p", "d", 0, "text", Place(0, 4)), 1, math.nan, math.inf, 1.0, "/a", b"/a")
    store.add(replace(question(conversation.id), sources=(source,)))
    [kept] = store.path(conversation.id)
    assert kept.sources == (replace(source, score=0.0, meaning=0.0),)


def test_the_path_follows_the_branch_that_grew_last(store: ChatStore) -> None:
    conversation = store.start("A tree").id
    root = question(conversation, text="root")
    left, right = question(conversation, root.id, "left"), question(conversation, root.id, "right")
    below = question(conversation, left.id, "below left")
    for turn in (root, left, right, below):
        store.add(turn)
    assert store.path(conversation) == [root, left, below]
    assert store.conversations()[0].leaf == below.id


def test_conversations_are_newest_first_and_adding_moves_them_up(store: ChatStore) -> None:
    first, second = store.start("first"), store.start("second")
    store.add(question(first.id, created=second.updated + 10))
    assert [conversation.title for conversation in store.conversations()] == ["first", "second"]
    store.add(question(second.id, created=second.updated + 20))
    assert [conversation.title for conversation in store.conversations()] == ["second", "first"]


def test_a_conversation_nobody_knows_has_no_turns(store: ChatStore) -> None:
    assert store.path("0" * 32) == []
    store.delete("0" * 32)
    assert store.conversations() == []


def test_an_answer_to_a_deleted_conversation_is_refused_in_plain_words(store: ChatStore) -> None:
    conversation = store.start("gone soon")
    store.delete(conversation.id)
    with pytest.raises(ChatsError, match="no longer there"):
        store.add(question(conversation.id))
    assert store.conversations() == []


def test_a_parent_from_another_conversation_is_refused_and_nothing_changes(store: ChatStore) -> None:
    ours, theirs = store.start("ours"), store.start("theirs")
    turn = question(theirs.id)
    store.add(turn)
    with pytest.raises(ChatsError):
        store.add(question(ours.id, parent=turn.id))
    assert store.path(ours.id) == []
    assert next(kept for kept in store.conversations() if kept.id == ours.id) == ours


def test_a_turn_is_kept_once(store: ChatStore) -> None:
    conversation = store.start("once")
    turn = question(conversation.id)
    store.add(turn)
    with pytest.raises(ChatsError):
        store.add(replace(turn, text="other words"))
    assert store.path(conversation.id) == [turn]


def test_a_writer_and_a_reader_share_the_store(store: ChatStore) -> None:
    conversation = store.start("shared")
    lengths: list[int] = []
    written = threading.Event()

    def read() -> None:
        while not written.is_set():
            lengths.append(len(store.path(conversation.id)))
            assert len(store.conversations()) == 1

    reader = threading.Thread(target=read)
    reader.start()
    turns, parent = [], None
    for _ in range(100):
        turns.append(question(conversation.id, parent))
        store.add(turns[-1])
        parent = turns[-1].id
    written.set()
    reader.join()
    assert lengths == sorted(lengths)
    assert store.path(conversation.id) == turns


def test_two_programs_may_use_the_same_file(store: ChatStore, file: Path) -> None:
    other = ChatStore(file)
    conversation = store.start("from the window")
    other.add(question(conversation.id, text="from the terminal"))
    assert [turn.text for turn in store.path(conversation.id)] == ["from the terminal"]
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_files_and_folder_belong_to_their_owner_alone(store: ChatStore, file: Path) -> None:
    store.add(question(store.start("private").id))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (file.parent, *file.parent.iterdir())}
    assert modes == {"home": 0o700, "chats.sqlite": 0o600, "chats.sqlite-wal": 0o600, "chats.sqlite-shm": 0o600}


def test_a_conversation_gets_the_id_that_is_wanted_and_begins_once(file: Path) -> None:
    store = ChatStore(file)
    begun = store.start("Tenancy", "an id")
    store.start("Once more", "an id")
    assert store.conversations() == [begun]
    assert begun.id == "an id"
    assert store.start("Any").id not in ("", "an id")
    store.close()
