"""Collections in the real window: what is given to one, or to one conversation alone, and what forgetting leaves."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.main.program import Program
from candor.model.scope import Scope
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.window import MainWindow
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from ui.drags import drop, files_of, half

LONG = 60_000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    style, palette, sheet, closes = qapp.style().name(), qapp.palette(), qapp.styleSheet(), False
    closes = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    with Threaded(PracticeServer(0)) as server:
        program = Program(qapp, tmp_path / "home", server.address)
        program.window.closed.disconnect(qapp.quit)
        program.window.resize(1440, 900)
        program.show()
        made = program.window
        qtbot.waitUntil(lambda: made.desk is not None and made.desk.server.state is not None, timeout=LONG)
        yield made
        program.end()
        made.deleteLater()
        program.deleteLater()
    qapp.setQuitOnLastWindowClosed(closes)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def written(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "note.txt").write_text(text, encoding="utf-8")
    return folder


def ask(window: MainWindow, qtbot: QtBot, question: str, turns: int) -> set[str]:
    """The files that the answer's sources are of."""
    talk = window.presenters.talk
    assert talk is not None
    assert window.desk is not None
    window.ask_page.composer.sent.emit(question)
    desk = window.desk
    qtbot.waitUntil(lambda: len(talk.turns) == turns and not desk.asking.running, timeout=LONG)
    return {Path(source.path).parent.name for source in talk.turns[-1].sources}


def holding(window: MainWindow, name: str) -> Callable[[], int]:
    """How many files of a collection can be searched."""
    assert window.desk is not None
    shelf = window.desk.shelf
    return lambda: sum(each.ready for each in shelf.holdings() if each.name == name)


def test_what_is_given_to_one_conversation_is_asked_there_alone_and_goes_with_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    kept = written(tmp_path / "Kept", "The deposit for the flat is 900 euros and lies in a separate account.")
    only = written(tmp_path / "Only", "The deposit for the boat is 400 euros and lies with the harbour master.")
    desk = window.desk
    assert desk is not None
    drop(window, files_of(kept), half(window, right=False))
    qtbot.waitUntil(lambda: holding(window, "Kept")() == 1, timeout=LONG)
    window.begin_conversation()
    drop(window, files_of(only), half(window, right=True))
    qtbot.waitUntil(lambda: holding(window, "Only")() == 1, timeout=LONG)
    assert window.ask_page.composer.scope == Scope(collections=("Only",))
    assert ask(window, qtbot, "How much is the deposit?", turns=2) == {"Only"}
    first = desk.chats.current
    assert first is not None
    window.ask_page.composer.set_scope(Scope())
    assert ask(window, qtbot, "How much is the deposit for the boat and the flat?", turns=4) == {"Kept", "Only"}
    window.begin_conversation()
    qtbot.waitUntil(lambda: window.presenters is not None and not window.presenters.talk.turns)
    assert ask(window, qtbot, "How much is the deposit?", turns=2) == {"Kept"}
    desk.chats.delete(first)
    qtbot.waitUntil(lambda: {each.root for each in desk.shelf.documents.values()} == {os.fsencode(kept)}, timeout=LONG)
    assert [each.name for each in desk.shelf.holdings()] == ["Kept"]
    assert (only / "note.txt").exists()


def test_a_collection_is_forgotten_with_all_it_holds(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    kept = written(tmp_path / "Kept", "The deposit for the flat is 900 euros.")
    desk = window.desk
    assert desk is not None
    drop(window, files_of(kept), half(window, right=False))
    qtbot.waitUntil(lambda: holding(window, "Kept")() == 1, timeout=LONG)
    collection = desk.shelf.holdings()[0].id
    window.show_library(collection)
    drop(window, files_of(written(tmp_path / "More", "The key lies under the mat.")), half(window, right=True))
    qtbot.waitUntil(lambda: holding(window, "Kept")() == 2, timeout=LONG)
    window.sidebar.collections.forget_asked.emit(collection)
    qtbot.waitUntil(lambda: window.findChild(ForgetDialog) is not None, timeout=LONG)
    dialog = window.findChild(ForgetDialog)
    assert dialog is not None
    dialog.forget.click()
    qtbot.waitUntil(lambda: not desk.shelf.documents and not desk.shelf.holdings(), timeout=LONG)
    assert (kept / "note.txt").exists()
