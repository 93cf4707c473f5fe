"""What is said before there is a window: on a terminal, or in a box where the program has none."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from candor.main.spoken import Arguments, tell
from candor.main.taskbar import name_program

needs_terminals = pytest.mark.skipif(not hasattr(os, "openpty"), reason="Windows has none to open")


@pytest.fixture
def read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Returns what boxes say of a program without a terminal; each is closed as soon as it is seen."""
    boxes: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            boxes.append(box.text())
            box.accept()

    timer = QTimer(QApplication.instance(), interval=10)
    timer.timeout.connect(close)
    timer.start()
    monkeypatch.setattr(sys, "__stderr__", None)
    monkeypatch.setattr(sys, "__stdout__", None)
    yield boxes
    timer.stop()
    timer.deleteLater()


def test_without_a_terminal_it_is_read_in_a_box(read: list[str]) -> None:
    tell("The data folder cannot be created. Choose <another>.\n")
    assert read == ["The data folder cannot be created. Choose <another>."]


def test_what_a_desktop_started_says_it_in_its_log_and_in_a_box(
    read: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "log").open("w", encoding="utf-8") as log:
        monkeypatch.setattr(sys, "__stderr__", log)
        tell("The data folder cannot be created.\n")
    assert read == ["The data folder cannot be created."]
    assert capsys.readouterr().err == "The data folder cannot be created.\n"


@pytest.mark.parametrize("open_end", [os.pipe, pytest.param(getattr(os, "openpty", None), marks=needs_terminals)])
def test_on_a_terminal_or_to_a_program_it_is_written_there(
    open_end: Callable[[], tuple[int, int]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other, own = open_end()
    with open(other, "rb"), open(own, "w", encoding="utf-8") as stream:  # noqa: PTH123  # they have numbers, no names
        monkeypatch.setattr(sys, "__stderr__", stream)
        tell("The data folder cannot be created.\n")
    assert capsys.readouterr().err == "The data folder cannot be created.\n"


def test_a_wrong_word_is_one_box(read: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        Arguments(prog="candor-gui").parse_args(["--wrong"])
    assert ended.value.code == 2
    (text,) = read
    assert "usage: candor-gui" in text
    assert "unrecognized arguments: --wrong" in text


def test_the_help_is_a_box_too(read: list[str]) -> None:
    parser = Arguments(prog="candor-gui")
    parser.add_argument("paths", help="files to keep")
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["--help"])
    assert ended.value.code == 0
    assert [("files to keep" in text) for text in read] == [True]


def test_on_a_terminal_the_help_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        Arguments(prog="candor-gui").parse_args(["--help"])
    assert capsys.readouterr().out.startswith("usage: candor-gui")


def test_elsewhere_than_on_windows_the_taskbar_is_asked_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    name_program("org.candordesktop.Candor")
