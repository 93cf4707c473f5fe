"""What the first paint of the window waits for, and what it does not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.settings.settings_file import SettingsFile
from candor.ui.desk.preferences import Preferences
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from candor.work import Background
from ui.stub_verbs import StubVerbs

# Each of these, or what it stands on, takes more than a hundredth of a second to load.
LATE = {
    "candor.core",
    "candor.model.events",
    "candor.services.verbs",
    "candor.services.doubt.patterns",
    "candor.ui.desk.desk",
    "candor.ui.evidence.source_list",
    "candor.ui.evidence.doubt_page",
    "candor.ui.frame.furnishing",
    "candor.ui.frame.working",
    "candor.ui.library.library_page",
    "candor.ui.transcript.transcript",
    "email.message",
    "httpx",
    "lancedb",
    "markdown_it",
    "multiprocessing",
    "numpy",
    "xml.etree.ElementTree",
}
PROGRAM = """
import builtins, json, linecache, sys
from pathlib import Path
from candor.main.plain_imports import load_qt
own = builtins.__import__
load_qt()
assert builtins.__import__ is own
from PySide6.QtWidgets import QApplication
from candor.main.program import Program
app = QApplication([])
program = Program(app, Path(sys.argv[1]), "http://127.0.0.1:9")
program.window.show()
sources = lambda: [name for name in linecache.cache if "candor" in name]
known = lambda: [sorted(sys.modules), sources(), program.window.theme.zoom]
program.window.painted.connect(lambda: (print(json.dumps(known())), app.exit()))
app.exec()
program.end()
"""


@pytest.mark.parametrize("fresh", [True, False])
def test_the_window_is_painted_before_what_it_does_not_show_is_loaded(tmp_path: Path, fresh: bool) -> None:
    home = tmp_path / "home"
    home.mkdir()
    if not fresh:
        (home / "chats.sqlite").touch()
        (home / "settings.toml").write_text("text_size = 1.5\n")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, str(home)]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    loaded, sources, zoom = json.loads(ran.stdout)
    assert LATE.intersection(loaded) == set()
    assert ("candor.ui.first_run.first_run" in loaded) is fresh
    assert sources == []  # nobody read and kept them
    assert zoom == (1.0 if fresh else 1.5)  # what a person chose holds at once


def test_what_is_asked_for_before_its_turn_is_made_at_once(
    qapp: QApplication, qtbot: QtBot, theme: Theme, background: Background, tmp_path: Path
) -> None:
    preferences = Preferences(background, SettingsFile(tmp_path / "settings.toml"))
    window = MainWindow(theme, background, preferences, fresh=False)
    qtbot.addWidget(window)
    assert window.focusNextPrevChild(True) in {True, False}  # a key that is pressed too early is no error
    next(window.steps)
    window.show_library()
    assert window.pages.currentWidget() is window.library_page
    assert all(action.isEnabled() is False for action in window.chat_actions)
    window.furnish()
    assert window.pages.count() == 8
    assert not window.evidence.sources.isHidden()
    assert window.evidence.doubt.isHidden()


@pytest.mark.parametrize("fresh", [True, False])
def test_a_question_can_be_written_at_once_and_nobody_is_interrupted_when_the_core_is_open(
    qtbot: QtBot, theme: Theme, background: Background, stub: StubVerbs, tmp_path: Path, fresh: bool
) -> None:
    window = MainWindow(theme, background, Preferences(background, SettingsFile(tmp_path / "s.toml")), fresh)
    qtbot.addWidget(window)
    window.show()
    assert (window.focusWidget() is window.ask_page.composer.field) is not fresh
    window.furnish()
    window.side_pages.settings()
    qtbot.keyClicks(window.side_pages.settings_page.search, "lang")
    window.open(stub.verbs())
    assert window.focusWidget() is window.side_pages.settings_page.search


def test_the_window_says_once_that_it_was_painted(
    qtbot: QtBot, theme: Theme, background: Background, tmp_path: Path
) -> None:
    window = MainWindow(theme, background, Preferences(background, SettingsFile(tmp_path / "s.toml")), fresh=True)
    qtbot.addWidget(window)
    told: list[bool] = []
    window.painted.connect(lambda: told.append(window.pages.currentWidget() is window.first_run))
    window.show()
    qtbot.waitUntil(lambda: told == [True])
    window.grab()
    window.repaint()
    qtbot.waitUntil(lambda: not window.visibleRegion().isEmpty())
    assert told == [True]
