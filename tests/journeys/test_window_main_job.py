"""The main job in the window: drop a folder, ask, see the answer with its sources and its doubt, find it again.

The core, the index, the embedder, the files and the server's sockets are real; only the model is a practice server.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.document import DocumentState
from candor.model.turn import EndReason, Role
from candor.ui.pins.pins_dialog import PinsDialog
from candor.ui.window import MainWindow
from fakes.practice_server import PracticeServer
from fakes.scenes import silent
from fakes.threaded import Threaded
from journeys.window_program import LONG, SAMPLES, Start, started

QUESTION = "When can I leave the Lindenhof flat?"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with Threaded(PracticeServer(0)) as door:
        yield door


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    yield from started(qapp, qtbot, tmp_path)


def drop(window: MainWindow, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(QDragEnterEvent(window.rect().center(), *how))
    window.dropEvent(QDropEvent(QPointF(window.rect().center()), *how))


def read_samples(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Path:
    folder = tmp_path / "Lindenhof"
    shutil.copytree(SAMPLES, folder)
    (folder / "empty.txt").write_text(" ")
    drop(window, folder)
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.reading.running, timeout=LONG)
    qtbot.waitUntil(lambda: not desk.reading.running and bool(desk.shelf.documents), timeout=LONG)
    return folder


def ask(window: MainWindow, qtbot: QtBot, question: str) -> None:
    window.begin_conversation()
    qtbot.keyClicks(window.ask_page.composer.field, question)
    qtbot.keyClick(window.ask_page.composer.field, Qt.Key.Key_Return)


def test_from_a_dropped_folder_to_an_answer_that_is_found_again(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    window = start(server.address)
    assert window.pages.currentWidget() is window.first_run
    folder = read_samples(window, qtbot, tmp_path)
    assert window.pages.currentWidget() is window.library_page
    samples = len(list(SAMPLES.iterdir()))
    qtbot.waitUntil(lambda: window.library_page.model.counts() == (samples + 1, 1, 0, samples, 0))
    assert window.library_page.model.entry(0).document.state is DocumentState.FAILED
    assert window.sidebar.collections.files == samples + 1

    ask(window, qtbot, QUESTION)
    talk = window.presenters.talk
    assert talk is not None
    qtbot.waitUntil(lambda: len(talk.turns) == 2, timeout=LONG)
    question, answer = talk.turns
    assert (question.role, question.text) == (Role.USER, QUESTION)
    assert answer.ended is EndReason.STOP
    assert answer.text
    assert "".join(answer.text[token.start : token.end] for token in answer.tokens) == answer.text
    assert all(Path(source.path).is_relative_to(folder) for source in answer.sources)
    assert window.evidence.turn == answer
    assert window.ask_page.budget.budget == answer.budget
    assert window.ask_page.composer.model_button.text() == "Practice server, not a model"

    window = start(server.address)
    qtbot.waitUntil(lambda: len(window.sidebar.conversations) == 1, timeout=LONG)
    assert window.pages.currentWidget() is window.ask_page
    window.open_conversation(window.sidebar.conversations[0].id)
    again = window.presenters.talk
    assert again is not None
    qtbot.waitUntil(lambda: len(again.turns) == 2, timeout=LONG)
    assert again.turns == (question, answer)


def test_stop_reaches_a_silent_server_and_keeps_what_had_come(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    window = start(server.address)
    read_samples(window, qtbot, tmp_path)
    server.scenes["/api/chat"] = silent(after=5)
    ask(window, qtbot, QUESTION)
    streamed: list[str] = []
    assert window.desk is not None
    window.desk.asking.happened.connect(lambda event: streamed.append(getattr(event, "text", "")))
    qtbot.waitUntil(lambda: any(streamed), timeout=LONG)
    assert not server.hung_up.is_set()
    qtbot.mouseClick(window.ask_page.composer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(server.hung_up.is_set)
    talk = window.presenters.talk
    assert talk is not None
    qtbot.waitUntil(lambda: len(talk.turns) == 2, timeout=LONG)
    assert talk.turns[1].ended is EndReason.CANCELLED
    assert talk.turns[1].text


def test_without_a_server_the_closest_passages_stand_in(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    window = start("http://127.0.0.1:9")
    assert window.first_run.server.title.text == "Ollama is not running"
    read_samples(window, qtbot, tmp_path)
    ask(window, qtbot, QUESTION)
    talk = window.presenters.talk
    assert talk is not None
    qtbot.waitUntil(lambda: len(talk.turns) == 2, timeout=LONG)
    assert talk.turns[1].ended is EndReason.NO_MODEL
    assert talk.turns[1].sources
    assert window.ask_page.banner.words.text == "Ollama is not running. Nothing answered at 127.0.0.1:9."
    assert not window.ask_page.banner.isHidden()


def test_a_part_of_the_library_is_asked_read_whole_pinned_and_written_out(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    window = start(server.address)
    read_samples(window, qtbot, tmp_path)
    page, talk = window.ask_page, window.presenters.talk
    assert talk is not None
    window.begin_conversation()
    qtbot.keyClicks(page.composer.field, "type:pdf List every date on which something is due")
    assert [chip.text() for chip in page.composer.scope_bar.chips] == ["PDF"]
    qtbot.waitUntil(lambda: page.budget.budget is not None, timeout=LONG)
    qtbot.mouseClick(page.composer.everything, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.visit_bar.isVisible, timeout=LONG)
    assert " in 1 file, about " in page.visit_bar.words.text
    page.visit_bar.everything.click()
    qtbot.waitUntil(lambda: len(talk.turns) == 2, timeout=LONG)
    question, answer = talk.turns
    assert question.scope.kinds == ("pdf",)
    assert answer.ended is EndReason.STOP
    assert answer.coverage is not None
    assert answer.coverage.passages > len(answer.sources) > 0
    assert all(source.path.endswith(".pdf") for source in answer.sources)

    window.evidence.pin_asked.emit(answer, answer.sources[0])
    qtbot.waitUntil(lambda: page.banner.words.text.startswith("Pinned: "), timeout=LONG)
    page.banner.button.click()
    (sheet,) = page.findChildren(PinsDialog)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1, timeout=LONG)
    sheet.close_button.click()

    assert window.presenters is not None
    window.presenters.exports.save(tmp_path / "conversation.html")
    qtbot.waitUntil(lambda: page.banner.words.text == "Saved “conversation.html”.", timeout=LONG)
    assert question.text in (tmp_path / "conversation.html").read_text(encoding="utf-8")


def test_an_answer_is_branched_weighed_and_compared_and_all_of_it_is_there_after_a_restart(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    window = start(server.address)
    read_samples(window, qtbot, tmp_path)
    ask(window, qtbot, QUESTION)
    talk, desk = window.presenters.talk, window.desk
    assert talk is not None
    assert desk is not None
    qtbot.waitUntil(lambda: len(talk.turns) == 2 and not desk.asking.running, timeout=LONG)
    answer = talk.turns[1]

    window.evidence.weigh_asked.emit(answer)
    qtbot.waitUntil(
        lambda: window.evidence.turn is not None and window.evidence.turn.grounding is not None, timeout=LONG
    )

    token = next(
        index for index, each in enumerate(answer.tokens) if answer.text[each.start : each.end].strip().isalpha()
    )
    window.transcript.pin_token(answer, token)
    window.evidence.show_token(answer, token)
    bars = window.evidence.doubt.token.bars
    choice = next(row.choice for row in bars.rows if row.choice)
    bars.branch_asked.emit(choice)
    qtbot.waitUntil(lambda: talk.turns[-1].branched is not None and not desk.asking.running, timeout=LONG)
    branched = talk.turns[-1]
    assert branched.text.startswith(answer.text[: answer.tokens[token].start] + choice)
    qtbot.waitUntil(lambda: desk.siblings.known.get(branched.id) == (answer.id, branched.id))

    window = start(server.address)
    talk, desk = window.presenters.talk, window.desk
    assert talk is not None
    assert desk is not None
    window.open_conversation(branched.conversation)
    qtbot.waitUntil(lambda: len(talk.turns) == 2 and bool(desk.siblings.known), timeout=LONG)
    assert talk.turns[1] == branched
    window.transcript.compare_asked.emit(branched)
    qtbot.waitUntil(lambda: window.transcript.comparison is not None, timeout=LONG)
    assert window.transcript.end_comparison()
    assert window.presenters is not None
    window.presenters.review.walk(-1)
    qtbot.waitUntil(lambda: talk.turns[1].id == answer.id, timeout=LONG)
    assert talk.turns[1].text == answer.text
    assert talk.turns[1].grounding is not None
