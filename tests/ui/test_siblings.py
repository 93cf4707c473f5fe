"""Siblings: the answers to one question, and questions in one place, are walked and nothing is overwritten."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.events import AnswerEnded, BranchBegan
from candor.model.turn import BranchPoint, Conversation, Turn
from candor.ui.theme.theme import Theme
from candor.ui.transcript.pager import Pager
from candor.ui.window import MainWindow
from ui.lease_answer import CONVERSATION, answer, question
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
FIRST = answer()
ASKED = question()
SECOND = replace(answer("In spring.", tokens=()), id="b" * 32, branched=BranchPoint(FIRST.id, 3))
FOLLOW = replace(question("And the deposit?", number=3), parent=FIRST.id)


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [ASKED, FIRST, FOLLOW]
    answers = stub.answering
    answers.turns = {turn.id: turn for turn in (FIRST, SECOND)}
    answers.paths = {FIRST.id: [ASKED, FIRST, FOLLOW], SECOND.id: [ASKED, SECOND]}
    answers.beside = {turn.id: (FIRST.id, SECOND.id) for turn in (FIRST, SECOND)}
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: pager_of(made, FIRST) is not None)
    return made


def pager_of(window: MainWindow, turn: Turn) -> Pager | None:
    block = window.transcript.blocks.of(turn.id)
    pager = block.foot.pager if block is not None and block.foot is not None else None
    return pager if pager is not None and pager.isVisibleTo(window) else None


def test_the_place_among_siblings_is_said_and_walked(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    pager = pager_of(window, FIRST)
    assert pager is not None
    assert (pager.words.text, pager.accessibleName()) == ("1 of 2", "Answer 1 of 2")
    assert (pager.before.isEnabled(), pager.after.isEnabled()) == (False, True)
    kept = window.transcript.column.blocks[0]
    pager.after.click()
    qtbot.waitUntil(lambda: pager_of(window, SECOND) is not None)
    assert window.presenters is not None
    assert window.presenters.talk.turns == (ASKED, SECOND)
    assert window.evidence.turn == SECOND
    assert window.transcript.column.blocks[0] is kept
    assert stub.answering.chosen == [SECOND.id]
    assert stub.asked == []


def test_keys_walk_the_siblings_of_the_answer_that_is_looked_at(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    block = window.transcript.blocks.of(FIRST.id)
    assert block is not None
    block.text.setFocus()
    go(window, "Alt+Right")
    qtbot.waitUntil(lambda: window.transcript.blocks.of(SECOND.id) is not None)
    after = window.transcript.blocks.of(SECOND.id)
    assert after is not None
    qtbot.waitUntil(after.text.hasFocus)
    go(window, "Alt+Right")
    go(window, "Alt+Left")
    qtbot.waitUntil(lambda: window.transcript.blocks.of(FIRST.id) is not None)
    assert stub.answering.chosen == [SECOND.id, FIRST.id]


def test_no_sibling_is_shown_while_an_answer_is_written(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.endless = True
    window.ask_page.composer.sent.emit("And then?")
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    window.transcript.sibling_asked.emit(FIRST.id, 1)
    assert window.desk is not None
    window.desk.asking.stop()
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])
    assert stub.answering.chosen == []


def test_a_branch_point_learns_what_stood_there(qtbot: QtBot, window: MainWindow) -> None:
    window.transcript.sibling_asked.emit(FIRST.id, 1)
    qtbot.waitUntil(lambda: pager_of(window, SECOND) is not None)
    block = window.transcript.blocks.of(SECOND.id)
    assert block is not None
    written = FIRST.tokens[3].text.strip()

    def words() -> list[str]:
        return [sign.words for sign in block.text.shown.layout.signs] if block.text.shown is not None else []

    qtbot.waitUntil(lambda: words() == [f"Branched here: the answer ends instead of {written}"])


def test_a_question_that_has_siblings_can_be_walked_too(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    edited = replace(ASKED, id="e" * 32, text="When can I go?")
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [ASKED, FIRST]
    stub.answering.turns = {edited.id: edited}
    stub.answering.paths = {edited.id: [edited]}
    stub.answering.beside = {turn.id: (ASKED.id, edited.id) for turn in (ASKED, edited)}
    window = opened(stub)
    window.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: len(window.transcript.blocks.questions) == 1)
    heading = window.transcript.blocks.questions[0]
    qtbot.waitUntil(lambda: heading.pager.words.text == "1 of 2")
    qtbot.mouseClick(heading.pager.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (edited,))


def test_one_answer_alone_has_nothing_to_walk(qtbot: QtBot, theme: Theme) -> None:
    pager = Pager(theme, "answer")
    qtbot.addWidget(pager)
    pager.set_place(1, 1)
    assert not pager.isVisible()


def go(window: MainWindow, keys: str) -> None:
    next(action for action in window.actions() if action.shortcut().toString() == keys).trigger()


def test_a_branch_just_written_learns_what_stood_there(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    begun = replace(SECOND, ended=None)
    stub.answering.branching = [BranchBegan(begun), AnswerEnded(SECOND)]
    window.transcript.branch_asked.emit(FIRST, 3, "other")
    written = FIRST.tokens[3].text.strip()
    said = f"Branched here: the answer ends instead of {written}"

    def words() -> list[str]:
        block = window.transcript.blocks.of(SECOND.id)
        shown = block.text.shown if block is not None else None
        return [sign.words for sign in shown.layout.signs] if shown is not None else []

    qtbot.waitUntil(lambda: words() == [said])


def test_a_token_that_is_let_go_brings_no_panel_back(qtbot: QtBot, window: MainWindow) -> None:
    window.transcript.token_pinned.emit(FIRST, 3)
    window.panes.show_pane(window.evidence, False)
    window.transcript.token_pinned.emit(FIRST, -1)
    assert not window.panes.is_shown(window.evidence)
