"""Reading everything: its cost is said first, the person chooses, and its progress stands over the composer."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import OllamaUnreachable
from candor.model.events import AnswerEnded, Asked, TokenArrived, VisitProgress
from candor.model.turn import EndReason
from candor.model.visit import VisitPlan
from candor.ui.composer.visit_bar import cost_words, progress_words
from candor.ui.presenters.visits import WRITE_FIRST
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
PLAN = VisitPlan(passages=812, files=47, calls=14, tokens=170_000, seconds=540.0)

NOTHING = "There is nothing to read in this part of the library"


def planned(qtbot: QtBot, window: MainWindow, words: str = "List every invoice") -> None:
    window.ask_page.composer.field.set_text(words)
    press(window, "Read everything")
    qtbot.waitUntil(window.ask_page.visit_bar.isVisible)


def press(window: MainWindow, words: str) -> None:
    next(action for action in window.actions() if action.text() == words).trigger()


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (PLAN, "812 passages in 47 files, about 14 calls, 9 minutes"),
        (replace(PLAN, seconds=None), "812 passages in 47 files, about 14 calls, for a time not known yet"),
        (VisitPlan(1, 1, 1, 300, 20.0), "1 passage in 1 file, about 1 call, 20 seconds"),
        (VisitPlan(0, 0, 0, 0, 0.0), NOTHING),
    ],
)
def test_the_cost_in_words(plan: VisitPlan, words: str) -> None:
    assert cost_words(plan) == words


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (VisitProgress(320, 812, 14, 180.0), "320 of 812 passages, 14 items, 3 minutes left"),
        (VisitProgress(0, 1, 1), "0 of 1 passage, 1 item"),
    ],
)
def test_the_progress_in_words(progress: VisitProgress, words: str) -> None:
    assert progress_words(progress) == words


def test_the_cost_comes_first_and_everything_is_read_when_chosen(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.plan = PLAN
    planned(qtbot, window)
    bar = window.ask_page.visit_bar
    assert bar.words.text == cost_words(PLAN)
    assert stub.asked == []
    stub.answer = [Asked(QUESTION), AnswerEnded(ANSWER)]
    window.activateWindow()
    qtbot.waitUntil(bar.everything.hasFocus)
    bar.everything.click()
    assert window.ask_page.composer.field.hasFocus()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert (stub.asked[0].text, stub.asked[0].read_all) == ("List every invoice", True)
    assert not bar.isVisible()
    assert window.ask_page.composer.text == ""


def test_it_is_offered_beside_a_question_that_looks_like_one_for_it(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    composer = window.ask_page.composer
    composer.field.set_text("When may I leave?")
    assert not composer.everything.isVisible()
    composer.field.set_text("List every date")
    assert composer.everything.isVisible()
    composer.everything.click()
    qtbot.waitUntil(window.ask_page.visit_bar.isVisible)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.visit_bar.closest.click()
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    composer.field.set_text("List every rent")
    assert not composer.everything.isVisible()
    composer.stopped.emit()
    qtbot.waitUntil(composer.everything.isVisible)


def test_the_closest_will_do(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    planned(qtbot, window)
    window.ask_page.visit_bar.closest.click()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert not stub.asked[0].read_all


def test_another_question_or_escape_puts_the_offer_away(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    planned(qtbot, window)
    qtbot.keyClicks(window.ask_page.composer.field, "s")
    assert not window.ask_page.visit_bar.isVisible()
    planned(qtbot, window)
    next(action for action in window.actions() if action.shortcut().toString() == "Esc").trigger()
    assert not window.ask_page.visit_bar.isVisible()
    assert stub.asked == []


def test_without_a_question_nothing_is_reckoned(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    press(window, "Read everything")
    assert window.ask_page.banner.words.text == f"{WRITE_FIRST}."
    assert stub.planned == []


def test_an_empty_part_of_the_library_offers_no_reading(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.plan = VisitPlan(0, 0, 0, 0, 0.0)
    planned(qtbot, window)
    bar = window.ask_page.visit_bar
    assert (bar.words.text, bar.everything.isVisible(), bar.closest.isVisible()) == (NOTHING, False, True)


def test_what_keeps_it_from_being_reckoned_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.plan_fails = OllamaUnreachable("http://127.0.0.1:11434")
    window.ask_page.composer.field.set_text("List every invoice")
    press(window, "Read everything")
    qtbot.waitUntil(window.ask_page.banner.isVisible)
    assert not window.ask_page.visit_bar.isVisible()


def test_progress_stands_over_the_composer_and_stop_keeps_what_came(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.answer = [Asked(QUESTION), VisitProgress(320, 812, 14, 180.0), TokenArrived("- Invoice 7 [1]\n", ())]
    stub.endless = True
    window.ask_page.composer.sent_for_all.emit("List every invoice")
    bar = window.ask_page.visit_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text == "320 of 812 passages, 14 items, 3 minutes left"
    assert (bar.stop.isVisible(), bar.everything.isVisible()) == (True, False)
    stub.path = [QUESTION, replace(ANSWER, text="- Invoice 7 [1]\n", ended=EndReason.CANCELLED)]
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    assert not bar.isVisible()


def test_progress_is_not_shown_over_another_conversation(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION), VisitProgress(1, 3, 0)], True
    window.ask_page.composer.sent_for_all.emit("List every invoice")
    qtbot.waitUntil(window.ask_page.visit_bar.isVisible)
    window.begin_conversation()
    assert not window.ask_page.visit_bar.isVisible()
    stub.path = [QUESTION]
    window.open_conversation("chat")
    qtbot.waitUntil(window.ask_page.visit_bar.isVisible)
