"""Of a long conversation only the words are read when it is opened; the rest is there when it is looked at."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore
from candor.chats.chat_store import WHOLE
from candor.chats.late_turn import LateTurn
from candor.model.message import Message
from candor.model.turn import Conversation, Turn
from chats.turns import Dice, question

LENGTH = WHOLE + 6


@pytest.fixture
def kept(store: ChatStore) -> list[Turn]:
    """A conversation of some length, each turn with everything."""
    conversation, parent, turns = store.start("Long").id, None, []
    for seed in range(LENGTH):
        answer = replace(Dice(seed).answer(conversation, parent), prompt=(Message("user", f"prompt {seed}"),))
        turns.append(replace(answer, id=f"{seed:032x}"))
        parent = turns[-1].id
        store.add(turns[-1])
    return turns


@pytest.fixture
def read(store: ChatStore, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the turns whose rest was read late."""
    ids: list[str] = []
    late = store._late
    monkeypatch.setattr(store, "_late", lambda turn: ids.append(turn) or late(turn))
    return ids


def test_a_long_conversation_is_what_was_kept_and_the_rest_is_read_when_it_is_looked_at(
    store: ChatStore, kept: list[Turn], read: list[str]
) -> None:
    path = store.path(kept[0].conversation)
    words = [(turn.id, turn.parent, turn.role, turn.text, turn.created, turn.model, turn.ended) for turn in path]
    assert words == [(t.id, t.parent, t.role, t.text, t.created, t.model, t.ended) for t in kept]
    assert (path[0] == path[1], path[0] == kept[1], path[2] in path) == (False, False, True)
    assert [type(turn) for turn in path] == [LateTurn] * 6 + [Turn] * WHOLE
    assert read == []
    assert path[3].tokens == kept[3].tokens
    assert path[3].prompt == kept[3].prompt
    assert read == [kept[3].id]
    assert path == kept
    assert kept == path
    assert [hash(turn) for turn in path] == [hash(turn) for turn in kept]
    assert sorted(read) == sorted(turn.id for turn in kept[:6])


def test_a_late_turn_can_be_changed_and_kept_like_any_other(store: ChatStore, kept: list[Turn]) -> None:
    late = store.path(kept[0].conversation)[0]
    noted = replace(late, searched="other words")
    assert noted == replace(kept[0], searched="other words")
    store.annotate(noted)
    assert store.path(kept[0].conversation)[0].searched == "other words"
    with pytest.raises(AttributeError):
        late.nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        late.text = "other"  # type: ignore[misc]


def test_a_short_conversation_is_read_wholly(store: ChatStore, kept: list[Turn]) -> None:
    store.choose(kept[WHOLE - 1].id)
    store.delete(kept[0].conversation)
    short = store.start("Short").id
    turn = Dice(1).answer(short, None)
    store.add(turn)
    assert [type(each) for each in store.path(short)] == [Turn]


def test_what_is_deleted_before_it_is_looked_at_is_not_known_any_more(store: ChatStore, kept: list[Turn]) -> None:
    path = store.path(kept[0].conversation)
    store.delete(kept[0].conversation)
    assert (path[0].tokens, path[0].sources, path[0].failure) == ((), (), None)
    assert path[0].text == kept[0].text


def damage(store: ChatStore, file: Path) -> None:
    connection = apsw.Connection(str(file))
    connection.execute("UPDATE turn SET details = ?", (b"\x01not zlib",))
    connection.close()


@pytest.mark.parametrize(
    ("harm", "code"), [(damage, "ChatsDamaged"), (lambda store, file: store.close(), "ChatsError")]
)
def test_what_cannot_be_read_says_so_in_its_turn(
    store: ChatStore, file: Path, kept: list[Turn], harm: Callable[[ChatStore, Path], None], code: str
) -> None:
    path = store.path(kept[0].conversation)
    harm(store, file)
    assert path[0].failure is not None
    assert path[0].failure.code == code
    assert (path[0].text, path[0].tokens, path[0].prompt) == (kept[0].text, (), ())


def test_looking_does_not_wait_for_what_is_being_written(store: ChatStore, kept: list[Turn]) -> None:
    path = store.path(kept[0].conversation)
    with store._database.change() as connection:
        connection.execute("DELETE FROM turn WHERE number > 1")
        assert path[1].tokens == kept[1].tokens  # would wait for ever for the lock that is held here


def test_a_whole_conversation_is_taken_in_as_one(store: ChatStore, kept: list[Turn]) -> None:
    there = store.conversations()[0]
    brought = Conversation(
        "f" * 32, "Half \ud83d", 5.0, 9.0, kept[1].id, "Flat", True, True, Dice(0).answer("", "").options
    )
    turns = [replace(t, id=f"{n:032d}", conversation=brought.id) for n, t in enumerate(kept[:3], 900)]
    turns = [replace(t, parent=turns[n - 1].id if n else None) for n, t in enumerate(turns)]
    brought = replace(brought, leaf=turns[1].id)
    store.take_in(brought, turns)
    assert store.path(brought.id) == turns[:2]
    assert store.conversations() == [there, replace(brought, title="Half \ufffd")]
    with pytest.raises(Exception, match="no longer there"):
        store.take_in(replace(brought, id="e" * 32), [question("0" * 32)])
    assert len(store.conversations()) == 2


def test_the_rest_is_read_under_a_key_and_under_the_next_one_and_from_memory(file: Path) -> None:
    key, other = bytes(range(32)), bytes(range(1, 33))
    store = ChatStore(file, key)
    conversation = store.start("Secret").id
    turns = [replace(Dice(seed).answer(conversation, None), id=f"{seed:032x}") for seed in range(LENGTH)]
    turns = [replace(turn, parent=turns[n - 1].id if n else None) for n, turn in enumerate(turns)]
    for turn in turns:
        store.add(turn)
    opened = [store.path(conversation), store.path(conversation)]
    assert opened[0] == turns
    store.reseal(other)
    assert opened[1] == turns
    assert store.talks.find("canary", 9) == []
    store.reseal(None)
    store.close()
    memory = ChatStore(file, kept=False)
    assert memory.path(conversation) == turns
    memory.close()
