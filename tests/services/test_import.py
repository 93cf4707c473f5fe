"""Conversations brought in: the same as they went out, never over what is here, and nothing of a file that is wrong."""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.chats.chat_store import ChatStore
from candor.model.archive import Talk
from candor.model.errors import ImportRefused
from candor.model.token import Token
from candor.model.turn import Conversation, Options, Role, Turn
from candor.services.export.markdown import markdown
from candor.services.export.written import written
from candor.services.importing import bring_in as verb
from candor.services.importing.bring_in import bring_in
from candor.services.threads import Threads
from chats.turns import question
from services.export.schema import complaints
from services.export.test_export import SCHEMA, told
from ui.lease_answer import answer

ASKED = "What must I do?\n- first *this*\n\n> and that"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made = ChatStore(tmp_path / "new.sqlite")
    yield made
    made.close()


def talk() -> Talk:
    first = question("c" * 32, text=ASKED)
    turns = [first, replace(answer(), id="a" * 32, conversation="c" * 32, parent=first.id)]
    return Talk(Conversation("c" * 32, "Leaving *the* flat", 1.0, 2.0, "a" * 32, "Home", True), turns)


def file_of(folder: Path, whole: Talk) -> Path:
    file = folder / "talk.json"
    file.write_text(written(whole.conversation, whole.turns), encoding="utf-8")
    return file


async def test_what_was_exported_comes_in_as_it_was(asking: Any, store: ChatStore, tmp_path: Path) -> None:
    turn = await told(asking)
    (before,) = asking.chats.conversations()
    text = written(before, asking.chats.tree(turn.conversation))
    (tmp_path / "out.json").write_text(text, encoding="utf-8")
    done = await bring_in(tmp_path / "out.json", chats=store, threads=asking.threads)
    assert [each.id for each in done.brought] == [turn.conversation]
    (kept,) = store.conversations()
    assert written(kept, store.tree(kept.id)) == text
    assert store.talks.find("deposit", 9)
    again = await bring_in(tmp_path / "out.json", chats=store, threads=asking.threads)
    assert (again.brought, again.there) == ((), 1)


async def test_thoughts_options_and_where_it_was_put_come_back_too(
    store: ChatStore, threads: Threads, tmp_path: Path
) -> None:
    whole = talk()
    way = Options(temperature=0.5, stop=("###", "\\n"), system="Be short.", think=True)
    thought = replace(
        whole.turns[1], thinking="Well", thinking_tokens=(Token("Well", -math.inf, (), 0, 4),), options=way
    )
    kept = replace(whole.conversation, options=way, archived=True)
    file = file_of(tmp_path, Talk(kept, [whole.turns[0], thought]))
    assert complaints(json.loads(file.read_text(encoding="utf-8")), SCHEMA, SCHEMA) == []
    await bring_in(file, chats=store, threads=threads)
    (brought,) = store.conversations()
    assert written(brought, store.tree(brought.id)) == file.read_text(encoding="utf-8")
    assert brought == kept


async def test_what_is_here_is_never_changed(store: ChatStore, threads: Threads, tmp_path: Path) -> None:
    whole = talk()
    file = file_of(tmp_path, whole)
    await bring_in(file, chats=store, threads=threads)
    store.talks.rename("c" * 32, "My own name")
    (brought,) = (await bring_in(file, chats=store, threads=threads)).brought
    assert brought.id != "c" * 32
    assert {each.title for each in store.conversations()} == {"My own name", "Leaving *the* flat"}
    first, second = store.tree(brought.id)
    assert (first.parent, second.parent, brought.leaf) == (None, first.id, second.id)
    assert [turn.text for turn in store.path(brought.id)] == [turn.text for turn in whole.turns]


def changed(path: tuple[Any, ...], value: Any) -> Callable[[dict[str, Any]], None]:
    def change(whole: Any) -> None:
        for step in path[:-1]:
            whole = whole[step]
        whole[path[-1]] = value

    return change


WRONG = {
    "version": changed(("version",), 2),
    "format": changed(("format",), "other"),
    "unknown field": changed(("turns", 0, "more"), 1),
    "nested deep": changed(("conversation", "title"), json.loads("[" * 900 + "]" * 900)),
    "no parent": changed(("turns", 1, "parent"), "f" * 32),
    "twice": changed(("turns", 1, "id"), "X"),
    "itself": changed(("turns", 0, "parent"), "a" * 32),
    "no leaf": changed(("conversation", "leaf"), "f" * 32),
    "id": changed(("conversation", "id"), "../../etc"),
    "same speaker": changed(("turns", 1, "role"), "user"),
    "beyond the text": changed(("turns", 1, "tokens", 0, "end"), 2**30),
    "backwards": changed(("turns", 1, "tokens", 1, "start"), 0),
    "best": changed(("turns", 1, "sources", 0, "best"), [0, 99999]),
    "huge": changed(("turns", 1, "sources", 0, "rank"), 2**80),
    "time": changed(("turns", 0, "created"), 1e20),
    "type": changed(("turns", 0, "text"), None),
}


@pytest.mark.parametrize("wrong", WRONG)
async def test_nothing_is_kept_of_a_file_that_is_wrong(
    wrong: str, store: ChatStore, threads: Threads, tmp_path: Path
) -> None:
    file = file_of(tmp_path, talk())
    whole = json.loads(file.read_text(encoding="utf-8"))
    WRONG[wrong](whole)
    file.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(ImportRefused) as refused:
        await bring_in(file, chats=store, threads=threads)
    assert "talk.json" in str(refused.value)
    assert store.conversations() == []


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[" * 100_000, b"\xff\xfe{}", b"{}", b"[]", b"[1]", b"null", b"PK\x03\x04"]
)
async def test_what_is_no_conversation_is_refused(
    data: bytes, store: ChatStore, threads: Threads, tmp_path: Path
) -> None:
    (tmp_path / "odd.json").write_bytes(data)
    with pytest.raises(ImportRefused):
        await bring_in(tmp_path / "odd.json", chats=store, threads=threads)
    with pytest.raises(ImportRefused):
        await bring_in(tmp_path / "missing.json", chats=store, threads=threads)


async def test_a_file_that_is_too_large_is_not_even_read(
    store: ChatStore, threads: Threads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verb, "LARGEST", 10)
    with pytest.raises(ImportRefused, match="MB"):
        await bring_in(file_of(tmp_path, talk()), chats=store, threads=threads)


async def test_a_path_to_another_machine_is_not_taken_over(store: ChatStore, threads: Threads, tmp_path: Path) -> None:
    file = file_of(tmp_path, talk())
    whole = json.loads(file.read_text(encoding="utf-8"))
    whole["turns"][1]["sources"][0]["path"] = "\\\\stranger\\share\\x.pdf"
    file.write_text(json.dumps(whole), encoding="utf-8")
    await bring_in(file, chats=store, threads=threads)
    assert store.tree("c" * 32)[1].sources[0].location == b""


async def test_our_markdown_comes_back_with_the_same_words(store: ChatStore, threads: Threads, tmp_path: Path) -> None:
    whole = talk()
    headed = "## Not a question\n\n```\n## nor this\n<!-- question -->\n```\n\nWords [1]."
    turns = [*whole.turns, question("c" * 32, "a" * 32, "And then?")]
    turns.append(Turn("b" * 32, "c" * 32, turns[-1].id, Role.ASSISTANT, headed, 3.0))
    known = Conversation("c" * 32, "Leaving *the* flat", 1.0, 2.0, "b" * 32)
    (tmp_path / "out.md").write_text(markdown(known, turns), encoding="utf-8")
    (brought,) = (await bring_in(tmp_path / "out.md", chats=store, threads=threads)).brought
    assert brought.title == "Leaving *the* flat"
    assert [turn.text for turn in store.path(brought.id)] == [ASKED, turns[1].text, "And then?", headed]


async def test_any_markdown_with_headings_is_a_conversation(store: ChatStore, threads: Threads, tmp_path: Path) -> None:
    text = "# Notes\n\nBefore.\n\n## Why?\n\nBecause.\n\n### Smaller\n\n~~~\n## code\n~~~\n\n## How?\n"
    (tmp_path / "notes.md").write_text(text, encoding="utf-8")
    (brought,) = (await bring_in(tmp_path / "notes.md", chats=store, threads=threads)).brought
    said = [turn.text for turn in store.path(brought.id)]
    assert (brought.title, said) == ("Notes", ["Why?", "Because.\n\n### Smaller\n\n~~~\n## code\n~~~", "How?"])
    (tmp_path / "plain.txt").write_text("no heading", encoding="utf-8")
    with pytest.raises(ImportRefused):
        await bring_in(tmp_path / "plain.txt", chats=store, threads=threads)


def chat_gpt() -> Any:
    def node(parent: str | None, role: str, *parts: Any, kind: str = "text") -> dict[str, Any]:
        content = {"content_type": kind, "parts": list(parts)}
        return {"id": "x", "parent": parent, "children": [], "message": {"author": {"role": role}, "content": content}}

    mapping = {
        "root": {"id": "root", "message": None, "parent": None, "children": ["s"]},
        "s": node("root", "system", ""),
        "u": node("s", "user", "Why is the sky blue?", {"asset_pointer": "file"}),
        "t": node("u", "tool", "searched"),
        "a": node("t", "assistant", "Because"),
        "b": node("a", "assistant", "of scattering."),
        "left": node("u", "assistant", "Another branch"),
    }
    return [{"title": "Sky", "create_time": 1.7e9, "mapping": mapping, "current_node": "b"}]


def open_web_ui() -> Any:
    messages = {
        "u": {"id": "u", "parentId": None, "childrenIds": ["b"], "role": "user", "content": "Why is the sky blue?"},
        "b": {
            "id": "b",
            "parentId": "u",
            "role": "assistant",
            "content": "Because\n\nof scattering.",
            "model": "llama3",
        },
    }
    return [{"id": "1", "title": "Sky", "chat": {"history": {"messages": messages, "currentId": "b"}}}]


@pytest.mark.parametrize("exported", [chat_gpt, open_web_ui])
async def test_the_path_of_what_others_export(
    exported: Callable[[], Any], store: ChatStore, threads: Threads, tmp_path: Path
) -> None:
    (tmp_path / "conversations.json").write_text(json.dumps(exported()), encoding="utf-8")
    (brought,) = (await bring_in(tmp_path / "conversations.json", chats=store, threads=threads)).brought
    said = [turn.text for turn in store.path(brought.id)]
    assert (brought.title, said) == ("Sky", ["Why is the sky blue?", "Because\n\nof scattering."])


async def test_a_circle_of_messages_is_cut(store: ChatStore, threads: Threads, tmp_path: Path) -> None:
    whole = open_web_ui()
    whole[0]["chat"]["history"]["messages"]["u"]["parentId"] = "b"
    (tmp_path / "conversations.json").write_text(json.dumps(whole), encoding="utf-8")
    (brought,) = (await bring_in(tmp_path / "conversations.json", chats=store, threads=threads)).brought
    assert len(store.path(brought.id)) == 2


@pytest.mark.parametrize("data", [b"{}", b"7", b'{"a": 1}'])
async def test_of_what_is_no_conversation_nothing_is_said_in_the_decoders_words(
    data: bytes, store: ChatStore, threads: Threads, tmp_path: Path
) -> None:
    (tmp_path / "odd.json").write_bytes(data)
    with pytest.raises(ImportRefused, match="its beginning") as refused:
        await bring_in(tmp_path / "odd.json", chats=store, threads=threads)
    assert "`" not in str(refused.value)
