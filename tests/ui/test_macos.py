"""What a Mac asks of the window: its menu bar, and files that are dropped on the dock."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.ui.frame.application import COMPILES_PATTERNS, Application
from candor.ui.frame.menu_bar import add_menu_bar
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Role = QAction.MenuRole


def test_files_given_at_once_come_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    assert isinstance(qapp, Application)
    given: list[tuple[Path, ...]] = []
    qapp.files_given.connect(given.append)
    for name in ("/Users/ada/Lease.pdf", "/Users/ada/Ré sumé"):
        QApplication.sendEvent(qapp, QFileOpenEvent(name))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/page")))
    assert given == [], "more may follow"
    qtbot.waitUntil(lambda: bool(given))
    assert given == [(Path("/Users/ada/Lease.pdf"), Path("/Users/ada/Ré sumé"))]


@pytest.mark.skipif(sys.platform != "darwin", reason="elsewhere a program may make machine code")
def test_patterns_are_not_compiled_where_the_system_forbids_it(qapp: QApplication) -> None:
    assert os.environ[COMPILES_PATTERNS] == "0"


@pytest.fixture
def window(opened: Callable[..., MainWindow], stub: StubVerbs) -> MainWindow:
    made = opened(stub)
    add_menu_bar(made, made.commands)
    return made


def test_every_command_is_in_the_bar(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    in_bar = {action.text() for menu in menus for action in menu.actions()}
    for title, actions in window.commands.groups():
        assert title in {menu.title() for menu in menus}
        assert {action.text() for action in actions} <= in_bar


def test_only_three_actions_have_a_place_in_the_programs_own_menu(window: MainWindow) -> None:
    roles = {action.text(): action.menuRole() for action in window.actions()}
    wanted = {"About Candor": Role.AboutRole, "Settings": Role.PreferencesRole, "Quit": Role.QuitRole}
    assert {text: role for text, role in roles.items() if role is not Role.NoRole} == wanted


def test_the_window_folds_away_and_closes_by_the_keys_of_a_mac(qtbot: QtBot, window: MainWindow) -> None:
    added = {
        action.shortcut().toString(): action for menu in window.menuBar().actions() for action in menu.menu().actions()
    }
    added["Ctrl+M"].trigger()
    assert window.isMinimized()
    with qtbot.waitSignal(window.closed):
        added["Ctrl+W"].trigger()
