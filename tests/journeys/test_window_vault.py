"""On a computer without a keyring: the window answers, asks how conversations are kept, locks them and opens them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.protection import Lock
from candor.ui.presenters.unlocking import Unlocking
from candor.ui.vault.choose_form import ChooseForm
from candor.ui.vault.unlock_form import UnlockForm
from candor.ui.window import MainWindow
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.window_program import LONG, Start, started

QUESTION, PHRASE = "Is the kingfisher a bird of the shore?", "heron river stone lamp"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with Threaded(PracticeServer(0)) as door:
        yield door


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    monkeypatch.delenv("CANDOR_VAULT")
    yield from started(qapp, qtbot, tmp_path)


def unlocking_of(window: MainWindow) -> Unlocking:
    assert window.unlocking is not None
    return window.unlocking


def holding(home: Path, word: str) -> list[str]:
    files = [each for each in home.rglob("*") if each.is_file()]
    return [file.name for file in files if word.encode() in file.read_bytes()]


def test_a_conversation_begun_in_memory_is_kept_when_it_is_locked(
    qtbot: QtBot, start: Start, server: PracticeServer, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    window = start(server.address)
    unlocking = unlocking_of(window)
    qtbot.waitUntil(lambda: unlocking.state is not None, timeout=LONG)
    assert unlocking.state is not None
    assert unlocking.state.lock is Lock.UNDECIDED
    window.begin_conversation()
    qtbot.keyClicks(window.ask_page.composer.field, QUESTION)
    qtbot.keyClick(window.ask_page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: unlocking.form is not None, timeout=LONG)
    form = unlocking.form
    assert isinstance(form, ChooseForm)
    assert not (home / "chats.sqlite").exists()
    assert holding(home, "kingfisher") == []
    form.passphrase.setText(PHRASE)
    form.again.setText(PHRASE)
    form.do.click()
    qtbot.waitUntil(lambda: unlocking.form is None, timeout=LONG)
    assert not window.ask_page.band.lock.isVisible()
    assert window.desk is not None
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.asking.running, timeout=LONG)

    again = start(server.address)
    locked = unlocking_of(again)
    qtbot.waitUntil(lambda: locked.form is not None, timeout=LONG)
    assert holding(home, "kingfisher") == []
    asks = locked.form
    assert isinstance(asks, UnlockForm)
    qtbot.keyClicks(asks.field, PHRASE)
    qtbot.keyClick(asks.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.form is None, timeout=LONG)
    qtbot.waitUntil(lambda: bool(again.sidebar.conversations), timeout=LONG)
    assert again.sidebar.conversations[0].title.startswith("Is the kingfisher")
