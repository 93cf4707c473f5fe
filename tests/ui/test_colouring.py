"""How doubt is coloured: by fixed limits or scaled to each answer, and the menu says which is on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import Band, DoubtLevel
from candor.services.doubt.summary_words import summary_words
from candor.settings.settings_file import SettingsFile
from candor.ui.ask.top_band import TopBand
from candor.ui.desk.preferences import Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.theme.theme import Theme
from candor.ui.transcript.transcript import Transcript
from candor.ui.window import MainWindow
from candor.work import Background
from ui.lease_answer import ANSWER, answer, question, tokens_of

SURE = {" 50": 0.8, " December": 0.85, "240": 0.6, " six": 0.88}


@pytest.fixture
def band(qtbot: QtBot, theme: Theme) -> TopBand:
    menu = QMenu()
    made = TopBand(theme, menu)
    menu.setParent(made)
    qtbot.addWidget(made)
    return made


def test_the_menu_says_which_colouring_is_on_and_changes_it(qtbot: QtBot, band: TopBand) -> None:
    menu = band.levels_menu()
    fixed, scaled = menu.actions()[-2:]
    assert (fixed.isChecked(), scaled.isChecked()) == (True, False)
    assert fixed.text() == "Fixed: under 50\u202f% mild, under 20\u202f% strong"
    with qtbot.waitSignal(band.colouring_chosen) as chosen:
        scaled.trigger()
    assert chosen.args == [Colouring.QUANTILE]
    assert band.doubt.text() == "Doubt: facts, scaled"
    assert "Scaled to each answer" in band.doubt.toolTip()
    assert band.levels_menu().actions()[-1].isChecked()
    band.set_level(DoubtLevel.OFF)
    assert band.doubt.text() == "Doubt: off"


def test_scaled_colours_mark_what_is_unusual_in_an_answer_that_is_sure(qtbot: QtBot, theme: Theme) -> None:
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(700, 900)
    transcript.show()
    turn = answer(tokens=tokens_of(ANSWER, SURE))
    transcript.show_turns([question(), turn])
    (block,) = transcript.blocks.answers
    qtbot.waitUntil(lambda: block.foot is not None)
    assert block.text.shown is not None
    assert block.text.shown.tints == []
    document = block.text.document()
    transcript.set_colouring(Colouring.QUANTILE)
    assert block.text.shown.tints != []
    assert block.text.document() is document  # the text is not laid out again
    assert block.foot is not None
    assert len(block.foot.sparkline._doubtful) == len(block.text.shown.doubtful)
    assert block.foot.facts == ()  # the list goes by fixed limits
    theme.set_scheme("dark")
    assert block.text.shown.tints != []
    transcript.set_colouring(Colouring.BANDS)
    assert block.text.shown.tints == []


def test_the_summary_is_in_plain_words() -> None:
    first, second, third = summary_words(answer())
    assert first == "93\u202f% certain on average; least certain of “240”, 18.6\u202f%."
    assert second.startswith("Perplexity 1.")
    assert third.startswith("Entropy between ")
    assert third.endswith("; not one figure, for only 20 alternatives are listed.")
    bare = tuple(replace(token, alternatives=()) for token in answer().tokens)
    assert len(summary_words(answer(tokens=bare))) == 2
    assert summary_words(answer(tokens=())) == ()


def test_the_token_in_the_margin_is_coloured_as_the_answer_is(qtbot: QtBot, theme: Theme) -> None:
    evidence = Evidence(theme)
    qtbot.addWidget(evidence)
    turn = answer(tokens=tokens_of(ANSWER, SURE))
    index = next(number for number, token in enumerate(turn.tokens) if token.text == "240")
    evidence.show_token(turn, index)
    token = evidence.doubt.token
    assert token.line._band is Band.PLAIN
    token.set_colouring(Colouring.QUANTILE)
    assert token.line._band is Band.STRONG
    evidence.show_token(turn, index + 1)
    assert token.line._band is Band.PLAIN
    evidence.show_token(turn, index)
    assert token.line._band is Band.STRONG


def test_what_was_chosen_is_there_the_next_time(
    qtbot: QtBot, theme: Theme, background: Background, tmp_path: Path
) -> None:
    file = SettingsFile(tmp_path / "settings.toml")

    def window() -> MainWindow:
        made = MainWindow(theme, background, Preferences(background, file), fresh=False)
        qtbot.addWidget(made)
        made.furnish()
        return made

    first = window()
    assert (first.ask_page.band.level, first.transcript.colouring) == (DoubtLevel.FACTS, Colouring.BANDS)
    assert not file.path.exists()  # nothing was chosen
    first.ask_page.band.choose_colouring(Colouring.QUANTILE)
    first.ask_page.band.step_level()
    qtbot.waitUntil(lambda: not background.jobs)
    assert file.path.read_text() == 'doubt = "words"\ndoubt_colours = "quantile"\n'
    again = window()
    assert again.ask_page.band.doubt.text() == "Doubt: words, scaled"
    assert (again.transcript.level, again.transcript.colouring) == (DoubtLevel.WORDS, Colouring.QUANTILE)
    assert again.evidence.doubt.token._colouring is Colouring.QUANTILE
