"""Conversations are named, pinned, put away and grouped; ways to ask and prompts are kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from candor.chats import ChatStore
from candor.chats.talk_store import TalkStore
from candor.model.errors import ChatsError
from candor.model.kept import KeptPrompt, Preset
from candor.model.turn import Options
from chats.test_deleting import bytes_on_disk
from chats.turns import question

EXACT = Options(temperature=0.0, seed=7, stop=("\n\n",), system="Answer in one sentence.", think=True)
CHANGES: list[Callable[[TalkStore, str], None]] = [
    lambda talks, chat: talks.rename(chat, "Other"),
    lambda talks, chat: talks.pin(chat, True),
    lambda talks, chat: talks.archive(chat, True),
    lambda talks, chat: talks.put(chat, "Flat"),
    lambda talks, chat: talks.answer_by(chat, EXACT),
]


def test_what_is_changed_about_a_conversation_stays_and_nothing_else_changes(file: Path) -> None:
    store = ChatStore(file)
    begun, other = store.start("Lease"), store.start("Other")
    for change in CHANGES:
        change(store.talks, begun.id)
    store.talks.rename(begun.id, "Half \ud83d")
    store.close()
    reopened = ChatStore(file)
    changed = replace(begun, title="Half \ufffd", pinned=True, archived=True, folder="Flat", options=EXACT)
    assert {each.id: each for each in reopened.conversations()} == {begun.id: changed, other.id: other}
    reopened.talks.pin(begun.id, False)
    reopened.talks.archive(begun.id, False)
    reopened.talks.put(begun.id, "")
    reopened.talks.answer_by(begun.id, None)
    assert replace(begun, title="Half \ufffd") in reopened.conversations()
    reopened.close()


@pytest.mark.parametrize("change", CHANGES)
def test_a_conversation_that_is_gone_is_said_so(store: ChatStore, change: Callable[[TalkStore, str], None]) -> None:
    with pytest.raises(ChatsError, match="no longer there"):
        change(store.talks, "0" * 32)


def test_ways_to_ask_are_kept_by_name(store: ChatStore) -> None:
    store.talks.keep_preset(Preset("Exact", Options()))
    store.talks.keep_preset(Preset("Exact", EXACT))
    store.talks.keep_preset(Preset("Dream", Options(temperature=1.5)))
    assert store.talks.presets() == [Preset("Dream", Options(temperature=1.5)), Preset("Exact", EXACT)]
    store.talks.drop_preset("Dream")
    store.talks.drop_preset("Nothing")
    assert store.talks.presets() == [Preset("Exact", EXACT)]


def test_prompts_are_kept_by_name_and_go_from_the_disk(store: ChatStore, file: Path) -> None:
    store.talks.keep_prompt(KeptPrompt("letter", "Write a canary to {name}."))
    store.talks.keep_prompt(KeptPrompt("letter", "Write a canary letter to {name}."))
    store.talks.keep_prompt(KeptPrompt("brief", "In one sentence."))
    assert store.talks.prompts() == [
        KeptPrompt("brief", "In one sentence."),
        KeptPrompt("letter", "Write a canary letter to {name}."),
    ]
    store.talks.drop_prompt("letter")
    store.talks.drop_prompt("letter")
    assert store.talks.prompts() == [KeptPrompt("brief", "In one sentence.")]
    assert b"canary" not in bytes_on_disk(file)


def test_the_last_questions_come_newest_first_and_once(store: ChatStore) -> None:
    first, second = store.start("a").id, store.start("b").id
    for conversation, text in ((first, "Why?"), (second, "When?"), (first, "Who?"), (second, "Why?")):
        store.add(question(conversation, text=text))
    assert store.talks.asked(9) == ["Why?", "Who?", "When?"]
    assert store.talks.asked(2) == ["Why?", "Who?"]
