"""The budget of the question that is being written: reckoned when the keys rest, and never late or in the way."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import NothingInScope, OllamaUnreachable, QuestionTooLong
from candor.model.events import AnswerEnded, Asked, PromptBuilt
from candor.model.question import Question
from candor.model.turn import Budget
from candor.ui.desk.latest import Latest
from candor.ui.window import MainWindow
from candor.work import Background
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
OVER = Budget(8192, 184, 1420, 2310, 20, 1024, left_out_turns=2)
READ = Budget(8192, 184, 0, 2310, 20, 1024, read=2600)


def test_typing_shows_what_the_prompt_would_take(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    bar = window.ask_page.budget
    stub.preview = PromptBuilt(OVER, "", ("Oldest 2 turns", "Passage 7, <i>lease.pdf page 3"))
    qtbot.keyClicks(window.ask_page.composer.field, "When may I leave?")
    qtbot.waitUntil(lambda: bar.budget == OVER)
    assert [question.text for question in stub.previewed] == ["When may I leave?"]
    assert bar.accessibleDescription() == "Oldest 2 turns will be left out"
    assert "Left out: Passage 7, <i>lease.pdf page 3" in bar.accessibleName()
    assert "&lt;i&gt;lease" in bar.toolTip()


def test_the_answers_budget_comes_back_when_the_words_go(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.path = [QUESTION, replace(ANSWER, budget=READ)]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == READ)
    assert "Ollama read 2,600 tokens; 2,514 were expected" in window.ask_page.budget.accessibleName()
    stub.preview = PromptBuilt(OVER, "")
    qtbot.keyClicks(window.ask_page.composer.field, "W")
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == OVER)
    assert (stub.previewed[0].conversation, stub.previewed[0].parent) == ("chat", "a")
    qtbot.keyClick(window.ask_page.composer.field, Qt.Key.Key_Backspace)
    assert window.ask_page.budget.budget == READ


def test_nothing_is_reckoned_while_an_answer_is_written(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION), PromptBuilt(READ, "")], True
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == READ)
    window.ask_page.composer.field.set_text("And then?")
    assert window.desk is not None
    assert not window.desk.previewing.running
    stub.preview = PromptBuilt(OVER, "")
    window.ask_page.composer.stopped.emit()
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == OVER)
    assert [question.text for question in stub.previewed] == ["And then?"]


def test_a_preview_that_is_under_way_is_dropped_when_the_question_is_sent(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.answer = [Asked(QUESTION), AnswerEnded(replace(ANSWER, budget=READ))]
    window.ask_page.composer.field.set_text("When?")
    qtbot.keyClick(window.ask_page.composer.field, Qt.Key.Key_Return)
    assert window.desk is not None
    assert not window.desk.previewing.running
    qtbot.waitUntil(lambda: window.ask_page.budget.budget == READ)
    assert stub.previewed == []


def test_a_question_that_is_too_long_is_said_where_its_budget_would_stand(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.preview_fails = QuestionTooLong(310)
    window.ask_page.composer.field.set_text("Long")
    qtbot.waitUntil(lambda: "310" in window.ask_page.budget.accessibleName())
    assert window.ask_page.budget.budget is None
    stub.preview_fails = OllamaUnreachable("http://127.0.0.1:11434")
    window.ask_page.composer.field.set_text("Longer")
    qtbot.waitUntil(lambda: window.ask_page.budget.accessibleName() == "")
    assert not window.ask_page.banner.isVisible()


def test_filters_alone_are_no_question(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.preview = PromptBuilt(OVER, "")
    window.ask_page.composer.field.set_text("type:pdf")
    assert window.desk is not None
    assert not window.desk.previewing.running
    window.ask_page.composer.field.set_text("type:pdf after:yesterday When?")
    assert "yesterday" in window.ask_page.budget.accessibleName()
    stub.preview_fails = NothingInScope("type:pdf")
    window.ask_page.composer.field.set_text("type:pdf When?")
    qtbot.waitUntil(lambda: window.ask_page.budget.accessibleName() == "No document matches: type:pdf")
    assert [question.scope.kinds for question in stub.previewed] == [("pdf",)]


def test_only_the_last_answer_counts_and_one_is_found_out_at_a_time(qtbot: QtBot, background: Background) -> None:
    latest, begun, heard = Latest(background), [], []
    latest.happened.connect(heard.append)

    async def find(what: str, rest: bool) -> Question:
        begun.append(what)
        if rest:
            await asyncio.Event().wait()
        return Question(what)

    latest.start(lambda: find("one", rest=True))
    qtbot.waitUntil(lambda: begun == ["one"])
    latest.start(lambda: find("two", rest=True))
    latest.start(lambda: find("three", rest=False))
    qtbot.waitUntil(lambda: heard == [Question("three")])
    assert begun == ["one", "three"]
    latest.start(lambda: find("four", rest=False))
    latest.drop()
    qtbot.waitUntil(lambda: not background.jobs)
    assert begun == ["one", "three"]
    assert not latest.running
