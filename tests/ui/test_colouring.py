"""How doubt is coloured: by fixed limits or scaled to each answer, and the menu says which is on."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.doubt.summary_words import summary_words
from candor.ui.theme.theme import Theme
from candor.ui.top_band import TopBand
from candor.ui.transcript.transcript import Transcript
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
