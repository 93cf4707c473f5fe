"""The prompt to the letter: of an answer, of a question that is being written, and never as markup."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from candor.model.events import Asked, BranchBegan, PromptBuilt
from candor.model.message import Message
from candor.model.token import Alternative, Token
from candor.model.turn import Budget
from candor.ui.ask.prompt_dialog import PromptDialog
from candor.ui.theme.theme import Theme
from candor.ui.transcript.foot import Foot
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
MESSAGES = (
    Message("system", "Answer from passages."),
    Message("user", "<b>Passages</b>:\n<img src='http://127.0.0.1:9/x.png'>\n\n  Question: When?"),
)
BUDGET = Budget(8192, 100, 0, 700, 30, 1024, read=811)

SENT, DRAFT = "The prompt that was sent", "The prompt as it would be sent"
UNKNOWN = "What was sent was not kept with this answer."
NOTHING = "Write a question first; the prompt is made of it."


def dialog_of(window: MainWindow) -> PromptDialog:
    return next(one for one in window.ask_page.findChildren(PromptDialog) if one.isVisible())


def press(window: MainWindow) -> None:
    next(action for action in window.actions() if action.text() == "Show prompt").trigger()


def test_every_word_is_shown_as_it_was_sent(qtbot: QtBot, theme: Theme) -> None:
    dialog = PromptDialog(theme, MESSAGES, BUDGET)
    qtbot.addWidget(dialog)
    dialog.open()
    lines = dialog.text.toPlainText().split("\n")
    assert lines[0].startswith("System, about ")
    assert lines[1] == MESSAGES[0].content
    assert "\n".join(lines[3:]) == MESSAGES[1].content
    assert "Ollama read 811 tokens; 830 were expected" in dialog.said.text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == f"system:\n{MESSAGES[0].content}\n\nuser:\n{MESSAGES[1].content}"
    theme.set_scheme("dark")
    assert "\n".join(dialog.text.toPlainText().split("\n")[3:]) == MESSAGES[1].content


def test_escape_closes_it(qtbot: QtBot, theme: Theme) -> None:
    dialog = PromptDialog(theme, MESSAGES)
    dialog.open()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("sent", "words"), [(True, UNKNOWN), (False, NOTHING)])
def test_an_empty_one_says_why(qtbot: QtBot, theme: Theme, sent: bool, words: str) -> None:
    dialog = PromptDialog(theme, (), sent=sent)
    qtbot.addWidget(dialog)
    assert (dialog.said.text, dialog.copy.isEnabled()) == (words, False)


def test_without_words_the_last_answers_prompt_is_shown(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.path = [QUESTION, replace(ANSWER, prompt=MESSAGES, budget=BUDGET)]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    press(window)
    dialog = dialog_of(window)
    assert dialog.windowTitle() == SENT
    assert MESSAGES[0].content in dialog.text.toPlainText()
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not window.ask_page.findChildren(PromptDialog))


def test_an_answers_menu_shows_its_prompt(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.path = [QUESTION, replace(ANSWER, prompt=MESSAGES)]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: bool(window.transcript.findChildren(Foot)))
    (foot,) = window.transcript.findChildren(Foot)
    menu = foot.menu()
    next(action for action in menu.actions() if action.text() == "Show prompt").trigger()
    assert MESSAGES[0].content in dialog_of(window).text.toPlainText()


def test_the_prompt_that_is_being_answered_comes_first(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION), PromptBuilt(BUDGET, "", messages=MESSAGES)], True
    window.ask_page.composer.sent.emit("When?")
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == BUDGET)
    window.ask_page.composer.field.set_text("And then?")
    press(window)
    assert dialog_of(window).windowTitle() == SENT
    assert stub.previewed == []


def test_a_branch_shows_its_own_prompt_and_not_that_of_the_question_before(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.answer = [Asked(QUESTION), PromptBuilt(BUDGET, "", messages=(Message("user", "Another one"),))]
    window.ask_page.composer.sent.emit("When?")
    qtbot.waitUntil(lambda: bool(stub.asked) and not window.ask_page.composer.send.stops)
    tokens = (Token("In", -0.1, (Alternative("By", -2.0),), 0, 2),)
    answer = replace(ANSWER, prompt=MESSAGES, budget=BUDGET, tokens=tokens)
    stub.answering.branching, stub.answering.endless = [BranchBegan(answer)], True
    window.transcript.branch_asked.emit(answer, 0, "By")
    assert window.ask_page.composer.send.stops
    qtbot.waitUntil(lambda: window.evidence.turn == replace(answer, tokens=(), ended=None))
    press(window)
    assert MESSAGES[0].content in dialog_of(window).text.toPlainText()


def test_while_writing_the_prompt_that_would_be_sent_is_shown(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.preview = PromptBuilt(replace(BUDGET, read=None), "", messages=MESSAGES)
    window.ask_page.composer.field.set_text("When?")
    press(window)
    qtbot.waitUntil(lambda: bool(window.ask_page.findChildren(PromptDialog)))
    assert dialog_of(window).windowTitle() == DRAFT
    assert stub.previewed[-1].text == "When?"
