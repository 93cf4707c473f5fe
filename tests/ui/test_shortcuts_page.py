"""Every key on one page, made of the window's commands."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from candor.ui.controls.key_words import key_words
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def test_keys_are_written_as_on_the_keyboard() -> None:
    written = [key_words(QKeySequence(keys)) for keys in ("Ctrl+N", "Ctrl++", "Ctrl+Shift+A", "F1", "[", "")]
    assert written == ["Ctrl N", "Ctrl +", "Ctrl Shift A", "F1", "[", ""]


def test_f1_shows_every_key_there_is_and_escape_goes_back(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    page = window.side_pages.shortcuts_page
    assert window.pages.currentWidget() is page
    shown = {line for one in page.lists for line in one.shown}
    actions = [action for _, group in window.commands.groups() for action in group if not action.shortcut().isEmpty()]
    assert {(action.text(), key_words(action.shortcut())) for action in actions} <= shown
    assert ("Send", "Enter") in shown
    qtbot.keyClicks(page.search, "evidence")
    assert [line for one in page.lists for line in one.shown] == [("Evidence", "Ctrl E")]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.ask_page


def test_no_two_actions_of_one_page_have_the_same_key(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.show_library(stub.shelving.groups[0].id)
    for page in (window.library_page, window.ask_page, window.viewer, *window.side_pages.all):
        window.show_page(page)
        able = [action for action in window.actions() if action.isEnabled()]
        keys = [sequence.toString() for action in able for sequence in action.shortcuts()]
        assert sorted(keys) == sorted(set(keys))
