"""Arrow up calls questions back, and a question that was not sent is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.scope import EVERYTHING, Scope
from candor.ui.composer.composer import Composer
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
UP, DOWN, ESC = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(608, 100)
    made.set_ready(True)
    made.recall.asked = lambda: ("Third?", "Second,\nin two lines?", "First?")
    made.show()
    made.field.setFocus()
    return made


def pressed(qtbot: QtBot, composer: Composer, *keys: Qt.Key) -> str:
    for key in keys:
        qtbot.keyClick(composer.field, key)
    return composer.field.toPlainText()


def test_up_walks_to_the_first_question_and_down_back_to_nothing(qtbot: QtBot, composer: Composer) -> None:
    assert pressed(qtbot, composer, UP) == "Third?"
    assert pressed(qtbot, composer, UP) == "Second,\nin two lines?"
    assert pressed(qtbot, composer, UP) == "Second,\nin two lines?", "the cursor goes to the line above first"
    assert pressed(qtbot, composer, UP) == "First?"
    assert pressed(qtbot, composer, UP) == "First?"
    assert pressed(qtbot, composer, DOWN) == "Second,\nin two lines?"
    assert pressed(qtbot, composer, DOWN, DOWN) == ""


def test_escape_goes_back_to_what_was_being_written(qtbot: QtBot, composer: Composer) -> None:
    composer.field.set_text("  ")
    assert pressed(qtbot, composer, UP, UP) == "Second,\nin two lines?"
    assert pressed(qtbot, composer, ESC) == "  "


def test_up_in_a_question_moves_the_cursor_alone(qtbot: QtBot, composer: Composer) -> None:
    composer.field.set_text("My own")
    assert pressed(qtbot, composer, UP, UP) == "My own"
    composer.field.set_text("")
    pressed(qtbot, composer, UP)
    qtbot.keyClicks(composer.field, " And?")
    assert pressed(qtbot, composer, UP, UP, DOWN) == "Third? And?", "changed, it is a question of its own"


def test_without_earlier_questions_nothing_happens(qtbot: QtBot, composer: Composer) -> None:
    composer.recall.asked = tuple
    assert pressed(qtbot, composer, UP, DOWN, ESC) == ""


def test_the_window_knows_the_questions_of_every_conversation(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.talking.questions = ["Asked elsewhere?"]
    window = opened(stub)
    field = window.ask_page.composer.field
    qtbot.waitUntil(lambda: tuple(window.ask_page.composer.recall.asked()) == ("Asked elsewhere?",))
    field.setFocus()
    qtbot.keyClick(field, UP)
    assert field.toPlainText() == "Asked elsewhere?"


def test_each_conversation_keeps_its_question_until_it_is_sent(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    composer = window.ask_page.composer
    composer.field.set_text("For a new one")
    composer.set_scope(Scope(kinds=("pdf",)))
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    assert composer.field.toPlainText() == ""
    composer.field.set_text("For the flat")
    window.begin_conversation()
    qtbot.waitUntil(lambda: composer.field.toPlainText() == "For a new one")
    assert composer.scope == Scope(kinds=("pdf",))
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: composer.field.toPlainText() == "For the flat")
    assert composer.scope == EVERYTHING
    composer.field.set_text("")
    window.begin_conversation()
    qtbot.waitUntil(lambda: composer.field.toPlainText() == "For a new one")
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: composer.field.toPlainText() == "")
