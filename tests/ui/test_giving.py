"""What is given to one conversation alone is asked there, and goes with it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from candor.model.collection import Collection, Root
from candor.model.errors import DiskFull
from candor.model.events import Asked
from candor.ui.sidebar.delete_dialog import DeleteDialog
from candor.ui.window import MainWindow
from ui.drags import drop, files_of, half
from ui.one_answer import QUESTION
from ui.shelf_of_files import document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
ONLY = Collection("o" * 32, "Leaving the flat", conversation="chat")


def kept(stub: StubVerbs) -> list[Collection]:
    return [call[1] for call in stub.shelving.asked if call[0] == "keep" and isinstance(call[1], Collection)]


def rows(window: MainWindow) -> list[str]:
    return [holding.name for holding in window.sidebar.collections._holdings]


def test_a_drop_for_this_conversation_makes_a_collection_of_its_own(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    drop(window, files_of(tmp_path / "a.pdf"), half(window, right=True))
    qtbot.waitUntil(lambda: stub.given[-1:] == [[tmp_path / "a.pdf"]])
    (made,) = kept(stub)
    assert (made.name, made.conversation, stub.into[-1]) == ("Leaving the flat", "chat", made.id)
    assert window.ask_page.composer.scope.collections == ("Leaving the flat",)
    drop(window, files_of(tmp_path / "b.pdf"), half(window, right=True))
    qtbot.waitUntil(lambda: stub.given[-1:] == [[tmp_path / "b.pdf"]])
    assert kept(stub) == [made], "the second drop goes into the same"
    qtbot.waitUntil(lambda: "Leaving the flat" in rows(window))
    window.begin_conversation()
    qtbot.waitUntil(lambda: "Leaving the flat" not in rows(window))


def test_a_new_conversation_begins_with_the_id_of_what_was_given_to_it(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    window.begin_conversation()
    drop(window, files_of(tmp_path / "Tenancy"), half(window, right=True))
    qtbot.waitUntil(lambda: stub.given[-1:] == [[tmp_path / "Tenancy"]])
    (made,) = kept(stub)
    assert made.name == "Tenancy"
    assert made.conversation not in ("", "chat")
    qtbot.waitUntil(lambda: "Tenancy" in rows(window))
    stub.answer = [Asked(replace(QUESTION, conversation=made.conversation))]
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.chats.current == made.conversation)
    (asked,) = stub.asked
    assert (asked.conversation, asked.begins, asked.asked_in) == (None, made.conversation, made.conversation)
    assert asked.scope.collections == ("Tenancy",)
    assert "Tenancy" in rows(window)
    window.begin_conversation()
    qtbot.waitUntil(lambda: "Tenancy" not in rows(window))
    window.ask_page.composer.sent.emit("And then?")
    qtbot.waitUntil(lambda: len(stub.asked) == 2)
    assert stub.asked[1].begins not in ("", made.conversation)


def test_what_belongs_to_another_conversation_is_not_offered(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.shelving.groups.append(ONLY)
    stub.shelving.given.append(Root(b"/home/person/only", ONLY.id))
    stub.documents.append(document("only.pdf", root=b"/home/person/only"))
    window = opened(stub)
    picker = window.ask_page.composer.picker
    qtbot.waitUntil(lambda: picker.names() == ["Contracts"])
    assert [each.name for each in picker.documents()] == ["lease.pdf"]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: picker.names() == ["Contracts", "Leaving the flat"])
    assert [each.name for each in picker.documents()] == ["lease.pdf", "only.pdf"]


def test_deleting_a_conversation_forgets_what_only_it_was_given(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.shelving.groups.append(ONLY)
    stub.shelving.given.append(Root(b"/home/person/only", ONLY.id))
    stub.documents.append(document("only.pdf", root=b"/home/person/only"))
    window = opened(stub)
    assert window.desk is not None
    assert not stub.shelving.asked, "its conversation is there, so it stays"
    window.sidebar.ask_to_delete("chat")
    dialog = window.findChild(DeleteDialog)
    assert dialog is not None
    assert "what was read of 1 file for it alone" in dialog.informativeText()
    dialog.delete.click()
    qtbot.waitUntil(lambda: ("forget", ONLY.id) in stub.shelving.asked)


def test_what_waited_for_a_conversation_that_never_came_is_forgotten_at_the_next_start(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    stub.shelving.groups += [replace(ONLY, conversation="never asked"), Collection("k" * 32, "Kept")]
    opened(stub)
    qtbot.waitUntil(lambda: stub.shelving.asked == [("forget", ONLY.id)])


def test_that_it_could_not_be_made_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    window = opened(stub)
    before = len(stub.given)
    stub.shelving.fails = DiskFull()
    drop(window, files_of(tmp_path), half(window, right=True))
    qtbot.waitUntil(lambda: window.ask_page.banner.words.text == f"{DiskFull()}.")
    assert len(stub.given) == before
    stub.shelving.fails = None
    drop(window, files_of(tmp_path), half(window, right=True))
    qtbot.waitUntil(lambda: len(stub.given) == before + 1)
