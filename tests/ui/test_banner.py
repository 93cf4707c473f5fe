"""The banner says what is wrong with the server and what to do, in the error's own words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from candor.model.errors import CloudModelRefused, NoModels, OllamaTooOld, OllamaUnreachable
from candor.ui.ask.ask_page import AskPage
from candor.ui.banner import Banner, Command
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.words import Words
from candor.ui.errors import Action
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.ending import Remark
from candor.ui.transcript.remark_line import RemarkLine


def test_an_unreachable_server_can_be_looked_for_again(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_failure(OllamaUnreachable("http://127.0.0.1:11434").failure())
    assert banner.words.text == "Ollama is not running. Nothing answered at 127.0.0.1:11434."
    with qtbot.waitSignal(banner.acted) as acted:
        qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert acted.args == [Action.LOOK_AGAIN]


def test_a_missing_model_gets_its_command_to_copy(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_failure(NoModels().failure())
    assert banner.words.text == "Ollama is running and has no model yet."
    command = banner.findChild(Command)
    assert command is not None
    assert not command.isHidden()
    copy = command.findChild(IconButton)
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ollama pull llama3"


def test_cloud_and_old_servers_are_named(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_failure(CloudModelRefused("gpt-oss:120b-cloud").failure())
    assert "runs on Ollama's servers, so Candor will not use it" in banner.words.text
    assert banner.button.text() == "Choose a local model"
    banner.show_failure(OllamaTooOld("0.12.0").failure())
    assert "0.12.0 sends no token probabilities" in banner.words.text


def test_it_goes_away_when_all_is_well(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_failure(NoModels().failure())
    banner.show_failure(None)
    assert banner.isHidden()


def test_the_same_failure_reads_the_same_under_an_answer(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    failure = CloudModelRefused("gpt-oss:120b-cloud").failure()
    banner.show_failure(failure)
    line = RemarkLine(theme, Remark(failure.what, failure.remedy, True))
    qtbot.addWidget(line)
    assert line.findChildren(Words)[0].text == banner.words.text
    assert banner.words.text.endswith("use it.")


def test_a_notice_of_two_lines_takes_nothing_from_the_composer(qtbot: QtBot, theme: Theme) -> None:
    page = AskPage(theme, QMenu())
    qtbot.addWidget(page)
    page.resize(800, 900)
    page.show()
    high = page.composer.height()
    page.banner.show_notice("A lease with a long name is the right place for this question. " * 2, Action.LOOK_AGAIN)
    qtbot.waitUntil(lambda: page.banner.words.height() > theme.line_height(Style.UI))
    assert page.composer.height() == high
