"""A question is put into other words in its own place: a sibling is asked, and the old one stays with all after it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsDamaged
from candor.model.events import AnswerEnded, Asked
from candor.model.scope import Scope
from candor.model.turn import Conversation
from candor.ui.transcript.question_view import QuestionView
from candor.ui.window import MainWindow
from ui.lease_answer import CONVERSATION, answer, question
from ui.stub_verbs import StubVerbs

ASKED = replace(question(), scope=Scope(kinds=("pdf",)))
FIRST = answer()
FOLLOW = replace(question("And the deposit?", number=3), parent=FIRST.id)
SECOND = replace(answer("Within six months.", number=4, tokens=()), parent=FOLLOW.id)


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[..., MainWindow], stub: StubVerbs) -> MainWindow:
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [ASKED, FIRST, FOLLOW, SECOND]
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: made.presenters is not None and len(made.presenters.talk.turns) == 4)
    return made


def heading(window: MainWindow, number: int) -> QuestionView:
    view = window.transcript.blocks.question(number)
    assert view is not None
    return view


def test_enter_asks_the_new_words_beside_the_old_question(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    edited = replace(FOLLOW, id="e" * 32, text="And the keys?")
    said = replace(SECOND, id="f" * 32, parent=edited.id, text="On the last day.")
    stub.answer = [Asked(edited), AnswerEnded(said)]
    view = heading(window, 2)
    view.edit.click()
    assert view.editor is not None
    assert view.editor.field.toPlainText() == "And the deposit?"
    assert not view.text.isVisible()
    view.editor.field.setPlainText("And the keys?")
    qtbot.keyClick(view.editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns[-1] == said)
    (asked,) = stub.asked
    assert (asked.text, asked.parent, asked.conversation, asked.again) == (
        "And the keys?",
        FIRST.id,
        CONVERSATION,
        "",
    )
    assert window.transcript.blocks.turns == [ASKED, FIRST, edited, said]
    assert window.focusWidget() is window.ask_page.composer.field, "a second Enter does nothing"


def test_the_first_question_is_edited_beside_itself_in_its_own_scope(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    window.transcript.edited.emit(ASKED, "When may I go?")
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert (stub.asked[0].parent, stub.asked[0].scope) == ("", ASKED.scope)


@pytest.mark.parametrize("key", ["esc", "same"])
def test_escape_and_unchanged_words_leave_everything(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, key: str
) -> None:
    view = heading(window, 2)
    view.begin_edit()
    assert view.editor is not None
    field = view.editor.field
    if key == "esc":
        field.setPlainText("Something else?")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.editor is None
    assert view.text.isVisible()
    assert stub.asked == []
    assert window.transcript.blocks.turns == [ASKED, FIRST, FOLLOW, SECOND]


def test_shift_enter_begins_a_line_and_the_buttons_do_the_same(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    view = heading(window, 2)
    view.begin_edit()
    assert view.editor is not None
    qtbot.keyClick(view.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(view.editor.field, "really")
    view.editor.send.click()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert stub.asked[0].text == "And the deposit?\nreally"


def test_the_key_edits_the_question_that_is_looked_at_else_the_last_one(window: MainWindow) -> None:
    block = window.transcript.blocks.built_of(FIRST.id)
    assert block is not None
    block.text.setFocus()
    press(window, "Alt+E")
    assert heading(window, 0).editor is not None
    assert heading(window, 0).end_edit()
    window.ask_page.composer.field.setFocus()
    press(window, "Alt+E")
    assert heading(window, 2).editor is not None


def test_while_an_answer_is_written_the_words_go_to_the_composer(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.endless = True
    window.ask_page.composer.sent.emit("And then?")
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    window.transcript.edited.emit(FOLLOW, "And the keys?")
    assert window.ask_page.composer.field.toPlainText() == "And the keys?"
    assert len(stub.asked) == 1


def test_a_question_that_cannot_be_kept_leaves_the_old_one_and_its_words(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.unkept = ChatsDamaged("it is not a database")
    window.transcript.edited.emit(ASKED, "When may I go?")
    qtbot.waitUntil(lambda: window.ask_page.composer.field.toPlainText() == "When may I go?")
    qtbot.waitUntil(lambda: window.transcript.blocks.turns == [ASKED, FIRST, FOLLOW, SECOND])
    assert window.ask_page.banner.isVisible()


def press(window: MainWindow, keys: str) -> None:
    next(action for action in window.actions() if action.shortcut().toString() == keys).trigger()
