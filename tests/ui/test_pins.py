"""Questions pinned to their right places: from a source's menu, checked in a sheet, taken off again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from candor.model.errors import IndexDamaged
from candor.model.evaluation import Pin, PinResult, PinRun
from candor.model.failure import Failure
from candor.ui.evidence.source_menu import RIGHT_PAGE
from candor.ui.pins.pin_words import found, rates
from candor.ui.pins.pins_dialog import PinsDialog
from candor.ui.window import MainWindow
from ui.lease_answer import answer, question
from ui.stub_verbs import StubVerbs

NONE = "No question is pinned yet."
Opened = Callable[..., MainWindow]
ONE, TWO = Pin("When may I leave?", b"/home/person/lease.pdf", 7), Pin("Who pays?", b"/home/person/rules.docx")
RUN = PinRun(1.0, "sentence vectors", 2, 0.5, 0.5, 1.0, 0.55)


def press(window: MainWindow, words: str) -> None:
    next(action for action in window.actions() if action.text() == words).trigger()


def sheet(qtbot: QtBot, window: MainWindow, rows: int) -> PinsDialog:
    press(window, "Check pinned questions")
    (dialog,) = window.findChildren(PinsDialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == rows and (bool(rows) or dialog.said.text == NONE))
    assert dialog.isVisible()
    return dialog


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
def test_a_source_is_pinned_from_its_menu(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.path = [replace(question(), conversation="chat"), replace(answer(), conversation="chat")]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: bool(window.evidence.sources.rows))
    row = window.evidence.sources.rows[0]
    row.set_chosen(True)
    row.more.click()
    (menu,) = row.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == RIGHT_PAGE).trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(stub.pinning.pins) == 1)
    source = row.source
    assert stub.pinning.pins == [Pin(question().text, source.location, source.passage.place.page)]
    banner = window.ask_page.banner
    qtbot.waitUntil(banner.isVisible)
    assert banner.words.text.startswith("Pinned: ")
    banner.button.click()
    (dialog,) = window.findChildren(PinsDialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)


def test_a_follow_up_is_pinned_as_it_was_searched_for(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    whole = replace(answer(), searched="How much notice must the tenant of Lindenhof give?")
    window.evidence.pin_asked.emit(whole, whole.sources[0])
    qtbot.waitUntil(lambda: len(stub.pinning.pins) == 1)
    assert stub.pinning.pins[0].question == whole.searched


def test_each_is_listed_with_its_rank_those_not_found_first(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.pinning.pins, stub.pinning.ranks = [ONE, TWO], {ONE.question: 3}
    stub.pinning.runs = [RUN, replace(RUN, hit_at_1=0.0, hit_at_5=1.0)]
    dialog = sheet(qtbot, opened(stub), rows=2)
    assert [(row.question.text, row.place.text, row.rank.text) for row in dialog.rows] == [
        ("Who pays?", "rules.docx", "Not among the first 10"),
        ("When may I leave?", "lease.pdf, page 7", "Found as number 3"),
    ]
    assert dialog.said.text == rates(stub.pinning.runs)


def test_a_pin_is_taken_off_in_its_row(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.pinning.pins = [ONE]
    dialog = sheet(qtbot, opened(stub), rows=1)
    dialog.rows[0].remove.click()
    qtbot.waitUntil(lambda: not dialog.rows)
    assert stub.pinning.pins == []
    assert dialog.said.text == NONE


def test_without_pins_it_says_how_to_make_one(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    dialog = sheet(qtbot, window, rows=0)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not window.findChildren(PinsDialog))


def test_what_keeps_it_from_looking_is_said_in_the_sheet(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.pinning.broken = IndexDamaged("short read")
    press(window, "Check pinned questions")
    (dialog,) = window.findChildren(PinsDialog)
    qtbot.waitUntil(lambda: dialog.said.text.startswith("The index is damaged"))


def test_a_pin_that_is_refused_is_said_in_the_banner(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.pinning.broken = IndexDamaged("short read")
    window.evidence.pin_asked.emit(answer(), answer().sources[0])
    qtbot.waitUntil(window.ask_page.banner.isVisible)
    assert window.ask_page.banner.words.text.startswith("The index is damaged")


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        ([], ""),
        ([RUN], "50\u202f% found first, 50\u202f% among the first five of 2 pinned questions."),
        (
            [RUN, replace(RUN, questions=1, hit_at_1=0.0, hit_at_5=1.0)],
            "0\u202f% found first, 100\u202f% among the first five of 1 pinned question."
            " Before: 50\u202f% found first, 50\u202f% among the first five of 2.",
        ),
    ],
)
def test_the_rates_in_words(runs: list[PinRun], words: str) -> None:
    assert rates(runs) == words


def test_a_place_that_is_gone_says_so() -> None:
    assert found(PinResult(ONE, None, Failure("PinLost", "lease.pdf is gone"))) == "lease.pdf is gone"
