"""What keys walk over is read out by a screen reader: the token with its probability, once each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from candor.services.doubt.mark import DoubtLevel
from candor.ui.ask.top_band import TopBand
from candor.ui.controls import say as saying
from candor.ui.controls.say import say
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_view import AnswerView
from ui.lease_answer import answer


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced: no screen reader listens on the offscreen platform."""
    words: list[str] = []

    class Reader:
        @staticmethod
        def updateAccessibility(event: saying.QAccessibleAnnouncementEvent) -> None:
            words.append(event.message())

    monkeypatch.setattr(saying, "QAccessible", Reader)
    return words


def test_walking_tokens_reads_each_with_its_probability(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    view = AnswerView(theme)
    qtbot.addWidget(view)
    view.resize(600, 700)
    view.show()
    view.set_level(DoubtLevel.TOKENS)
    view.show_turn(answer())
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(heard) == 3
    assert [words.split()[0] for words in heard] == ["Token"] * 3
    assert all("\u202f%" in words for words in heard)
    assert heard[2] == f"{heard[1]}, pinned"
    assert view.accessibleDescription() == heard[2]


def test_nothing_is_read_out_twice_or_where_the_keyboard_is_not(qtbot: QtBot, heard: list[str]) -> None:
    there, away = QWidget(), QWidget()
    for widget in (there, away):
        qtbot.addWidget(widget)
        widget.show()
    there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    there.activateWindow()
    there.setFocus()
    qtbot.waitUntil(there.hasFocus)
    for widget in (there, there, away):
        say(widget, "Token a, 18 %")
    assert heard == ["Token a, 18 %"]
    assert away.accessibleDescription() == "Token a, 18 %"


def test_the_next_level_comes_round(qtbot: QtBot, theme: Theme) -> None:
    menu = QMenu()
    band = TopBand(theme, menu)
    for widget in (menu, band):
        qtbot.addWidget(widget)
    band.set_level(DoubtLevel.FACTS)
    chosen: list[DoubtLevel] = []
    band.level_chosen.connect(chosen.append)
    for _ in range(4):
        band.step_level()
    assert chosen == [DoubtLevel.WORDS, DoubtLevel.TOKENS, DoubtLevel.OFF, DoubtLevel.FACTS]
