"""The tree of a conversation: siblings, choosing one, and what is noted about a turn later."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore
from candor.model.errors import ChatsDamaged, ChatsError
from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.turn import BranchPoint, Turn
from chats.turns import Dice, question


@pytest.fixture
def tree(store: ChatStore) -> dict[str, Turn]:
    """A question with two answers, of which the first was followed up twice and the second once."""
    conversation = store.start("A tree").id
    root = question(conversation, text="root")
    first, second = Dice(1).answer(conversation, root.id), Dice(2).answer(conversation, root.id)
    turns = {"root": root, "first": first, "left": question(conversation, first.id), "second": second}
    turns["right"] = question(conversation, second.id)
    turns["again"] = question(conversation, first.id)
    for turn in turns.values():
        store.add(turn)
    return turns


def test_siblings_of_every_turn_on_the_path_are_listed_oldest_first(store: ChatStore, tree: dict[str, Turn]) -> None:
    ids = {name: turn.id for name, turn in tree.items()}
    assert store.siblings(tree["root"].conversation) == {
        ids["root"]: (ids["root"],),
        ids["first"]: (ids["first"], ids["second"]),
        ids["again"]: (ids["left"], ids["again"]),
    }
    assert store.siblings("0" * 32) == {}


def test_first_questions_of_one_conversation_are_siblings_and_those_of_others_are_not(store: ChatStore) -> None:
    ours, theirs = store.start("ours").id, store.start("theirs").id
    first, second = question(ours), question(ours)
    for turn in (first, question(theirs), second):
        store.add(turn)
    assert store.siblings(ours) == {second.id: (first.id, second.id)}


@pytest.mark.parametrize(
    ("chosen", "path"),
    [
        ("second", ["root", "second", "right"]),
        ("first", ["root", "first", "again"]),
        ("left", ["root", "first", "left"]),
        ("root", ["root", "first", "again"]),
    ],
)
def test_choosing_goes_down_to_the_youngest_turn_below(
    store: ChatStore, tree: dict[str, Turn], chosen: str, path: list[str]
) -> None:
    before = store.conversations()[0].updated
    store.choose(tree["left"].id)
    store.choose(tree[chosen].id)
    assert store.path(tree["root"].conversation) == [tree[name] for name in path]
    assert store.conversations()[0].updated == before


def test_a_turn_is_found_whether_on_the_path_or_not(store: ChatStore, tree: dict[str, Turn]) -> None:
    assert [store.turn(turn.id) for turn in tree.values()] == list(tree.values())
    assert store.turn("0" * 32) is None


def grounded(turn: Turn) -> Turn:
    word = Weighed(0, 3, -0.25, -7.5, Origin.DOCUMENTS, ((1, 6.5), (2, 0.0)))
    return replace(turn, grounding=Grounding((word,), 4, 12.5), branched=BranchPoint("a" * 32, 7))


def test_what_is_noted_stays_and_the_words_stay_too(file: Path, store: ChatStore, tree: dict[str, Turn]) -> None:
    store.annotate(replace(grounded(tree["first"]), text="not these words", tokens=(), model="nor this"))
    other = ChatStore(file)
    assert other.turn(tree["first"].id) == grounded(tree["first"])
    assert other.turn(tree["second"].id) == tree["second"]
    other.close()


def test_what_is_not_there_any_more_is_said_so(store: ChatStore, tree: dict[str, Turn]) -> None:
    store.delete(tree["root"].conversation)
    with pytest.raises(ChatsError, match="no longer there"):
        store.choose(tree["second"].id)
    with pytest.raises(ChatsError, match="no longer there"):
        store.annotate(tree["second"])


def test_a_turn_that_cannot_be_read_stops_neither_siblings_nor_choosing(
    file: Path, store: ChatStore, tree: dict[str, Turn]
) -> None:
    connection = apsw.Connection(str(file))
    connection.execute("UPDATE turn SET details = ? WHERE id = ?", (b"\x01not zlib", tree["second"].id))
    connection.close()
    with pytest.raises(ChatsDamaged):
        store.turn(tree["second"].id)
    store.choose(tree["left"].id)
    assert tree["second"].id in store.siblings(tree["root"].conversation)[tree["first"].id]
    store.annotate(tree["second"])
    assert store.turn(tree["second"].id) == tree["second"]


CHOOSER = """
import sys
from dataclasses import replace
from pathlib import Path
from candor.chats import ChatStore

store = ChatStore(Path(sys.argv[1]))
number = 0
while True:
    for turn in sys.argv[2:]:
        number += 1
        store.choose(turn)
        store.annotate(replace(store.turn(turn), searched=str(number)))
        print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="killing works the same, its pipes do not")
@pytest.mark.parametrize("acknowledged", [1, 8, 23])
def test_what_was_chosen_and_noted_survives_a_kill(
    file: Path, store: ChatStore, tree: dict[str, Turn], acknowledged: int
) -> None:
    leaves = [tree["right"], tree["again"]]
    store.close()
    command = [sys.executable, "-c", CHOOSER, str(file), *(turn.id for turn in leaves)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as chooser:
        assert chooser.stdout is not None
        for _ in range(acknowledged):
            chooser.stdout.readline()
        chooser.kill()
    reopened = ChatStore(file)
    notes = {int(turn.searched): turn for leaf in leaves if (turn := reopened.turn(leaf.id)) and turn.searched}
    path = reopened.path(tree["root"].conversation)
    reopened.close()
    assert max(notes) >= acknowledged
    # It may have been killed between choosing the next turn and noting it.
    assert path[-1].id in {leaves[number % 2].id for number in (max(notes) - 1, max(notes))}
    assert all(replace(turn, searched="") in leaves for turn in notes.values())
