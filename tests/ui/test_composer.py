"""The composer's keys, its growth, and when it can send."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from candor.ui.composer.composer import Composer
from candor.ui.theme.theme import Theme
from candor.ui.words import PRACTICE


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(608, 100)
    made.set_ready(True)
    made.show()
    return made


def test_enter_sends_and_empties(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "  When may I leave? ")
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["When may I leave?"]
    assert composer.field.toPlainText() == ""


def test_shift_enter_begins_a_new_line(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClicks(composer.field, "one")
        qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClicks(composer.field, "two")
    assert composer.field.toPlainText() == "one\ntwo"


def test_nothing_is_sent_without_words_or_before_the_core_is_open(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClicks(composer.field, "   ")
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
        composer.set_ready(False)
        qtbot.keyClicks(composer.field, "words")
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "   words"
    assert not composer.send.isEnabled()


def test_it_grows_to_eight_lines_and_no_further(qtbot: QtBot, composer: Composer) -> None:
    one = composer.field.height()
    composer.field.set_text("\n".join("abcdefgh"))
    eight = composer.field.height()
    composer.field.set_text("\n".join("abcdefghijkl"))
    assert eight == pytest.approx(one + 7 * 24, abs=2)
    assert composer.field.height() == eight
    composer.field.set_text("")
    assert composer.field.height() == one


def test_while_answering_the_button_stops_and_enter_keeps_the_words(qtbot: QtBot, composer: Composer) -> None:
    composer.set_answering(True)
    qtbot.keyClicks(composer.field, "next")
    with qtbot.assertNotEmitted(composer.sent), qtbot.waitSignal(composer.stopped):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
        qtbot.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    assert composer.field.toPlainText() == "next"
    assert composer.send.accessibleName() == "Stop"


def test_pasted_html_is_only_its_words(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setHtml("<img src='http://example.com/track.png'><b>bold</b>")
    pasted.setText("bold")
    composer.field.insertFromMimeData(pasted)
    assert composer.field.toPlainText() == "bold"
    assert "<img" not in composer.field.toHtml()


def test_the_practice_server_is_never_named_like_a_model(composer: Composer) -> None:
    composer.set_models(("practice-llama3:latest",))
    composer.set_practice(True)
    assert composer.model_button.text() == PRACTICE
    assert composer.model == "practice-llama3:latest"


def test_a_model_that_went_away_is_no_longer_chosen(composer: Composer) -> None:
    composer.set_models(("a", "b"), "b")
    assert composer.model == "b"
    composer.set_models(("a",))
    assert composer.model == "a"
    composer.set_models(())
    assert composer.model == ""
    assert composer.model_button.isEnabled(), "one can be got from there"
