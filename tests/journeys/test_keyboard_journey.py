"""The whole way by keyboard alone: first run, a folder, a question, a branch, an export, a restart.

The program, the index, the embedder, the files, the file dialogs and the server's sockets are real; only the model is a
practice server.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from candor.model.turn import EndReason
from candor.services.doubt.alternatives import alternatives
from candor.ui.first_run.offer_row import OfferRow
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.window import MainWindow
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.keys import CTRL, Keys
from journeys.window_program import LONG, SAMPLES, Start, started

QUESTION = "When is the deposit paid back?"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with Threaded(PracticeServer(0)) as door:
        yield door


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    yield from started(qapp, qtbot, tmp_path)


def dialog_of(window: MainWindow) -> QFileDialog | None:
    return next((one for one in window.findChildren(QFileDialog) if one.isVisible()), None)


def test_first_run_folder_question_branch_export_and_restart_by_keyboard_alone(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    folder = tmp_path / "Lindenhof"
    shutil.copytree(SAMPLES, folder)
    keys = Keys()
    window = in_front(qtbot, start(server.address))

    choose_model_and_folder(qtbot, keys, window, folder)
    ask(qtbot, keys, window)
    branch(qtbot, keys, window)
    export(qtbot, keys, window, tmp_path / "answers.html")

    before = window.presenters.talk.turns
    keys.press(Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())
    window = in_front(qtbot, start(server.address))
    find_again(qtbot, keys, window)
    assert window.presenters.talk.turns == before


def in_front(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def choose_model_and_folder(qtbot: QtBot, keys: Keys, window: MainWindow, folder: Path) -> None:
    assert window.pages.currentWidget() is window.first_run
    keys.tab_to(lambda there: isinstance(there, OfferRow))
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(lambda there: there.accessibleName() == "Choose a folder")
    keys.press(Qt.Key.Key_Return)
    answer_dialog(qtbot, keys, window, folder)
    desk = window.desk
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.library_page, timeout=LONG)
    read = len(list(SAMPLES.iterdir()))
    qtbot.waitUntil(lambda: not desk.reading.running and len(desk.shelf.documents) == read, timeout=LONG)


def ask(qtbot: QtBot, keys: Keys, window: MainWindow) -> None:
    keys.press(Qt.Key.Key_N, CTRL)
    keys.write(QUESTION)
    keys.press(Qt.Key.Key_Return)
    talk, desk = window.presenters.talk, window.desk
    qtbot.waitUntil(lambda: len(talk.turns) == 2 and not desk.asking.running, timeout=LONG)
    assert talk.turns[1].ended is EndReason.STOP
    assert talk.turns[1].sources


def branch(qtbot: QtBot, keys: Keys, window: MainWindow) -> None:
    """Walks the tokens, pins one, and takes the likeliest of what else the model nearly said."""
    talk, desk = window.presenters.talk, window.desk
    answer = talk.turns[1]
    keys.tab_to(lambda there: isinstance(there, AnswerView))
    keys.press(Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Return)
    view = keys.where
    assert isinstance(view, AnswerView)
    assert view.walk.pinned is not None
    bars = alternatives(answer.tokens[view.walk.pinned]).bars
    other = next(number for number, bar in enumerate(bars, 1) if not bar.chosen)
    keys.write(str(other))
    qtbot.waitUntil(lambda: talk.turns[-1].branched is not None and not desk.asking.running, timeout=LONG)
    assert talk.turns[-1].branched.answer == answer.id
    qtbot.waitUntil(lambda: desk.siblings.known.get(talk.turns[-1].id) == (answer.id, talk.turns[-1].id), timeout=LONG)


def export(qtbot: QtBot, keys: Keys, window: MainWindow, path: Path) -> None:
    keys.press(Qt.Key.Key_S, CTRL)
    answer_dialog(qtbot, keys, window, path)
    qtbot.waitUntil(path.exists, timeout=LONG)
    qtbot.waitUntil(lambda: window.ask_page.banner.words.text == f"Saved “{path.name}”.", timeout=LONG)
    assert QUESTION in path.read_text(encoding="utf-8")


def find_again(qtbot: QtBot, keys: Keys, window: MainWindow) -> None:
    """The conversation, in the palette, by the first letters of its words."""
    qtbot.waitUntil(lambda: len(window.sidebar.conversations) == 1, timeout=LONG)
    title = window.sidebar.conversations[0].title
    keys.press(Qt.Key.Key_K, CTRL)
    keys.write("".join(word[0] for word in title.split()))
    chosen = window.palette_sheet.list.chosen
    assert chosen is not None
    assert chosen.words == title
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.presenters.talk.turns) == 2, timeout=LONG)


def answer_dialog(qtbot: QtBot, keys: Keys, window: MainWindow, path: Path) -> None:
    qtbot.waitUntil(lambda: dialog_of(window) is not None)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog_of(window))
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write(str(path))
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog_of(window) is None)
    in_front(qtbot, window)  # as every window manager does when a dialog goes
