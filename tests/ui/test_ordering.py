"""What is done in the sidebar reaches the store and comes back; messages are found while a person types."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsError
from candor.model.kept import MessageFound
from candor.model.turn import Conversation, Role
from candor.ui.dialogs.folder_dialog import FolderDialog
from candor.ui.sidebar.chat_row import Kind
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
CHAT = Conversation("chat", "Leaving the flat", 1.0, 2.0)
OTHER = Conversation("other", "Other", 1.0, 1.0)


@pytest.mark.parametrize(
    ("done", "left"),
    [
        (lambda rows: rows.renamed.emit("chat", "Flat"), [replace(CHAT, title="Flat"), OTHER]),
        (
            lambda rows: rows.pinned.emit(("chat", "other"), True),
            [replace(CHAT, pinned=True), replace(OTHER, pinned=True)],
        ),
        (lambda rows: rows.archived.emit(("other",), True), [CHAT, replace(OTHER, archived=True)]),
        (lambda rows: rows.put.emit(("chat",), "Home"), [replace(CHAT, folder="Home"), OTHER]),
    ],
)
def test_what_is_done_is_kept_and_shown(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, done: Callable[[object], None], left: list[Conversation]
) -> None:
    stub.chats = [CHAT, OTHER]
    window = opened(stub)
    done(window.sidebar.chats)
    qtbot.waitUntil(lambda: list(window.sidebar.conversations) == left)
    assert stub.chats == left


def test_a_new_folder_is_named_first(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.sidebar.chats.folder_asked.emit(("chat",))
    dialog = window.findChild(FolderDialog)
    assert dialog is not None
    assert not dialog.do.isEnabled()
    dialog.field.setText(" Home ")
    with qtbot.waitSignal(dialog.accepted):
        dialog.do.click()
    qtbot.waitUntil(lambda: window.sidebar.chats.folders == ["Home"])


def test_what_cannot_be_kept_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.talking.broken = ChatsError("The conversation cannot be saved: the disk is full", "Make room, then ask again.")
    window.sidebar.chats.renamed.emit("chat", "Flat")
    qtbot.waitUntil(window.ask_page.banner.isVisible)
    assert stub.chats[0].title == "Leaving the flat"


def test_several_are_deleted_as_one_and_the_open_one_is_closed(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.chats = [CHAT, OTHER]
    window = opened(stub)
    window.open_conversation("chat")
    window.sidebar.deletion_asked.emit(("chat", "other"))
    qtbot.waitUntil(lambda: window.sidebar.conversations == ())
    assert stub.deleted == ["chat", "other"]
    assert window.desk is not None
    assert window.desk.chats.current is None


def test_commands_are_about_the_conversation_that_is_shown(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    commands = {action.text(): action for action in window.actions()}
    commands["Pin conversation, or unpin it"].trigger()
    window.open_conversation("chat")
    commands["Pin conversation, or unpin it"].trigger()
    qtbot.waitUntil(lambda: window.sidebar.conversations[0].pinned)
    commands["Pin conversation, or unpin it"].trigger()
    commands["Archive conversation, or take it out"].trigger()
    qtbot.waitUntil(lambda: window.sidebar.conversations[0].archived and not window.sidebar.conversations[0].pinned)
    commands["Put conversation into a new folder"].trigger()
    assert window.findChild(FolderDialog) is not None


def test_a_name_is_written_over_the_conversation_that_is_shown(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    next(action for action in window.actions() if action.text() == "Rename conversation").trigger()
    rows = window.sidebar.chats.list
    assert rows.state() is rows.State.EditingState


def found(turn: str) -> MessageFound:
    return MessageFound("chat", turn, "Leaving the flat", Role.USER, 1.0, "the words", ((4, 9),))


def test_messages_are_looked_for_while_a_person_types(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.talking.found = [found(QUESTION.id)]
    window = opened(stub)
    for text in ("w", "wo", "wor"):
        window.sidebar.search.setText(text)
    rows = window.sidebar.chats.list.rows
    qtbot.waitUntil(lambda: [row.kind for row in rows.rows] == [Kind.LABEL, Kind.MESSAGE])
    assert stub.talking.sought[-1] == "wor"
    window.sidebar.search.setText("")
    assert [row.kind for row in rows.rows] == [Kind.LABEL, Kind.CHAT]


def test_a_search_that_fails_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.talking.broken = ChatsError("The conversations cannot be read", "Look at the disk.")
    window.sidebar.search.setText("wor")
    qtbot.waitUntil(window.ask_page.banner.isVisible)


@pytest.mark.parametrize("on_path", [True, False])
def test_a_message_opens_its_conversation_at_its_turn(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, on_path: bool
) -> None:
    window = opened(stub)
    assert window.desk is not None
    beside = replace(ANSWER, id="beside")
    stub.answering.turns = {"beside": beside}
    stub.answering.paths = {"beside": [QUESTION, beside]}
    shown: list[tuple[str, str]] = []
    window.desk.chats.opened.connect(lambda opened: shown.append((opened.chosen, opened.turns[-1].id)))
    turn = QUESTION.id if on_path else "beside"
    window.open_message("chat", turn)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: shown == [(turn, ANSWER.id if on_path else "beside")])
    assert window.desk.chats.current == "chat"
