"""Conversations under a key: nothing of them can be read without it, and changing it never loses any."""

import errno
import os
import sys
from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore, is_encrypted
from candor.model.errors import ChatsDamaged, ChatsError
from candor.model.turn import Role, Turn

KEY, OTHER = bytes(range(32)), bytes(range(32, 64))
CANARY = "the heron stands in the reeds"


def say(store: ChatStore, words: str = CANARY) -> Turn:
    conversation = store.start(words)
    turn = Turn(conversation.id[::-1], conversation.id, None, Role.USER, words, 1.0)
    store.add(turn)
    return turn


def said(file: Path, key: bytes | None) -> list[str]:
    store = ChatStore(file, key)
    words = [store.path(each.id)[0].text for each in store.conversations()]
    store.close()
    return words


def everything(file: Path) -> bytes:
    """What lies in the folder, byte for byte."""
    return b"".join(each.read_bytes() for each in sorted(file.parent.iterdir()))


def test_no_word_can_be_read_without_the_key_while_open_and_when_closed(file: Path) -> None:
    store = ChatStore(file, KEY)
    turn = say(store)
    assert (file.with_name("chats.sqlite-wal")).stat().st_size > 0
    for _ in range(2):
        assert not any(word in everything(file) for word in (b"heron", b"stands", b"reeds"))
        store.close()
    assert is_encrypted(file)
    assert said(file, KEY) == [turn.text]


@pytest.mark.parametrize("key", [None, OTHER])
def test_without_the_right_key_it_stays_as_it_is(file: Path, key: bytes | None) -> None:
    store = ChatStore(file, KEY)
    say(store)
    store.close()
    before = everything(file)
    with pytest.raises(ChatsDamaged):
        ChatStore(file, key)
    assert everything(file) == before


@pytest.mark.parametrize("keys", [(None, KEY), (KEY, None), (KEY, OTHER)])
def test_everything_is_written_anew_and_the_store_goes_on(file: Path, keys: tuple[bytes | None, bytes | None]) -> None:
    before, after = keys
    store = ChatStore(file, before)
    say(store)
    store.reseal(after)
    say(store, "and one more")
    store.close()
    assert sorted(said(file, after)) == ["and one more", CANARY]
    assert is_encrypted(file) == (after is not None)
    assert [each.name for each in file.parent.iterdir()] == ["chats.sqlite"]
    if after is not None:
        assert CANARY.encode() not in everything(file)
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600


def test_messages_are_found_by_their_words_after_it_as_before(file: Path) -> None:
    store = ChatStore(file)
    kept = [say(store, f"{CANARY} in year {year}") for year in range(1990, 2020)]
    for turn in kept[::3]:
        store.delete(turn.conversation)  # leaves gaps in the numbers, which the index goes by
    before = store.talks.find("heron year", 100)
    store.reseal(KEY)
    assert store.talks.find("heron year", 100) == before
    assert len(before) == 20
    store.delete(kept[1].conversation)
    say(store, "a heron at last, this year")
    assert len(store.talks.find("heron year", 100)) == 20
    store.close()


def test_what_is_only_in_memory_is_kept_when_that_is_chosen(file: Path) -> None:
    store = ChatStore(file, kept=False)
    say(store)
    store.delete(say(store, "not this").conversation)
    assert not store.is_kept
    assert not file.exists()
    store.reseal(KEY)
    assert store.is_kept
    store.close()
    assert said(file, KEY) == [CANARY]


def test_a_plain_file_is_read_into_memory_and_nothing_is_added_to_it(file: Path) -> None:
    store = ChatStore(file)
    say(store, "from before")
    store.close()
    before = file.read_bytes()
    store = ChatStore(file, kept=False)
    say(store)
    assert file.read_bytes() == before
    assert CANARY.encode() not in everything(file)
    store.reseal(KEY)
    store.close()
    assert sorted(said(file, KEY)) == ["from before", CANARY]
    assert b"before" not in everything(file)


def test_what_another_program_added_meanwhile_is_not_overwritten(file: Path) -> None:
    other = ChatStore(file)
    say(other, "from before")
    store = ChatStore(file, kept=False)
    say(other, "from the other")
    other.close()
    with pytest.raises(ChatsError, match="changed the conversations meanwhile"):
        store.reseal(KEY)
    store.close()
    assert sorted(said(file, None)) == ["from before", "from the other"]


def test_while_another_program_has_it_open_nothing_is_changed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candor.chats.opening.PATIENCE", 1)
    store, other = ChatStore(file), ChatStore(file)
    say(store)
    with pytest.raises(ChatsError, match="Another Candor is using the conversations"):
        store.reseal(KEY)
    say(other, "and the other goes on")
    say(store, "and this one too")
    other.close()
    store.reseal(KEY)
    store.close()
    assert len(said(file, KEY)) == 3


def test_a_full_disk_leaves_all_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ChatStore(file)
    say(store)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        patched.setattr("candor.chats.resealing.sys.platform", "linux")
        with pytest.raises(ChatsError, match="No space left"):
            store.reseal(KEY)
    assert [each.name for each in file.parent.iterdir() if ".new" in each.name] == []
    say(store, "and it goes on")
    store.close()
    assert len(said(file, None)) == 2


def test_no_error_tells_the_key(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ChatStore(file)
    say(store)
    unlucky = file.with_name("missing") / "chats.sqlite"
    monkeypatch.setattr("candor.chats.resealing.Path.with_name", lambda self, name: unlucky)
    monkeypatch.setattr("candor.chats.resealing.os.open", lambda *_: os.dup(0))
    with pytest.raises(ChatsError) as told:
        store.reseal(KEY)
    causes: list[BaseException] = [told.value]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None:
        causes.append(cause)
    assert isinstance(causes[-1], apsw.Error)
    monkeypatch.undo()
    store.close()
    assert not [each for each in causes if KEY.hex() in str(each)]
