"""The sample documents: one press reads them, and each of the questions that are offered finds its answer in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.turn import EndReason
from candor.ui.ask.nothing_asked import SAMPLES as QUESTIONS
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.window_program import LONG, SAMPLES, Start, started

EVIDENCE = {
    "House rules and deposit.docx": "no later than six months after the keys are returned",
    "Rent increase letter.html": "1,276.35",
    "Handover protocol.md": "three keys to the flat",
}
FIRST = 4  # passages: what a model surely reads

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with Threaded(PracticeServer(0)) as door:
        yield door


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    yield from started(qapp, qtbot, tmp_path)


def test_the_samples_are_read_by_one_press_and_every_question_offered_is_answered_from_them(
    qtbot: QtBot, start: Start, server: PracticeServer
) -> None:
    window = start(server.address)
    window.first_run.samples.click()
    assert window.pages.currentWidget() is window.ask_page
    nothing, talk, desk = window.ask_page.nothing, window.presenters.talk, window.desk
    qtbot.waitUntil(lambda: not desk.reading.running and len(desk.shelf.documents) == 5, timeout=LONG)
    qtbot.waitUntil(lambda: sorted(nothing.offered) == sorted(QUESTIONS.values()), timeout=LONG)
    qtbot.waitUntil(lambda: not desk.reading.running, timeout=LONG)
    for name, question in QUESTIONS.items():
        window.begin_conversation()
        nothing.chosen.emit(question)
        qtbot.keyClick(window.ask_page.composer.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(talk.turns) == 2 and not desk.asking.running, timeout=LONG)
        asked, answer = talk.turns
        assert asked.text == question
        assert answer.ended is EndReason.STOP
        found = [one for one in answer.sources[:FIRST] if Path(one.path) == SAMPLES / name]
        assert any(EVIDENCE[name] in one.passage.text for one in found), question
