"""A conversation written to a file: where, in which form, and what is said when it cannot be."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from candor.model.errors import NotSaved
from candor.services.verbs import ExportFormat
from candor.ui.errors import Action
from candor.ui.presenters.exports import NOTHING, file_name, write_whole
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    async def export(conversation: str, form: ExportFormat) -> bytes:
        return f"{conversation} as {form.value}: “Grüße”\r\n".encode()

    stub.answers = replace(stub.answers, export=export)
    made = opened(stub)
    made.open_conversation("chat")
    qtbot.waitUntil(lambda: made.presenters is not None and len(made.presenters.talk.turns) == 2)
    return made


def press(window: MainWindow) -> None:
    next(action for action in window.actions() if action.text() == "Export conversation").trigger()


def test_the_person_chooses_where_and_how(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    press(window)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Leaving the flat.html"]
    for words, suffix in (("Markdown (*.md)", "md"), ("PDF (*.pdf)", "pdf"), ("JSON (*.json)", "json")):
        dialog.filterSelected.emit(words)
        assert dialog.defaultSuffix() == suffix
    dialog.fileSelected.emit(str(tmp_path / "out.json"))
    dialog.reject()
    qtbot.waitUntil(window.ask_page.banner.isVisible)
    assert (tmp_path / "out.json").read_bytes().decode() == "chat as json: “Grüße”\r\n"
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_what_was_saved_is_said_and_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_places.append)
    assert window.presenters is not None
    window.presenters.exports.save(tmp_path / "out.html")
    banner = window.ask_page.banner
    qtbot.waitUntil(banner.isVisible)
    assert (banner.words.text, banner.button.text()) == ("Saved “out.html”.", Action.SHOW_IN_FOLDER.value)
    assert (tmp_path / "out.html").read_text(encoding="utf-8").startswith("chat as html")
    banner.button.click()
    assert opened_places == [QUrl.fromLocalFile(tmp_path)]


def test_a_folder_that_is_gone_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert window.presenters is not None
    window.presenters.exports.save(tmp_path / "gone" / "out.html")
    banner = window.ask_page.banner
    qtbot.waitUntil(banner.isVisible)
    assert banner.words.text.startswith("out.html could not be saved")
    assert banner.remedy.text == NotSaved.remedy


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> tuple[int, str]:
        (tmp_path / ".candor-x").touch()
        return os.open("/dev/full", os.O_WRONLY), str(tmp_path / ".candor-x")

    monkeypatch.setattr("tempfile.mkstemp", full)
    (tmp_path / "out.html").write_text("before")
    with pytest.raises(NotSaved, match="No space left"):
        write_whole("after", tmp_path / "out.html")
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
    assert (tmp_path / "out.html").read_text() == "before"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this account may write everywhere")
def test_a_folder_one_may_not_write_in_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(NotSaved, match="denied"):
        write_whole("words", tmp_path / "out.html")
    tmp_path.chmod(0o700)


def test_something_in_the_files_place_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "out.html").mkdir()
    with pytest.raises(NotSaved):
        write_whole("words", tmp_path / "out.html")
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]


def test_without_a_conversation_there_is_nothing_to_export(qtbot: QtBot, window: MainWindow) -> None:
    window.begin_conversation()
    press(window)
    assert window.ask_page.banner.words.text == f"{NOTHING}."
    assert window.findChild(QFileDialog) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [("When? And: why/how", "When And why how"), ("...", "Conversation"), ("x" * 200, "x" * 80), ("a\nb", "a b")],
)
def test_titles_make_names_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name
