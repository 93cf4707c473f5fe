"""Doubt in the margin: alternatives of a token, doubtful facts, and words for what is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from candor.model import errors
from candor.model.token import Token
from candor.model.turn import EndReason
from candor.ui.controls.press_area import PAD
from candor.ui.doubt.bars import ROW
from candor.ui.evidence.doubt_page import AT_ONCE, FOOT, NO_ANSWER, NO_DOUBT
from candor.ui.evidence.evidence import DOUBT, Evidence
from candor.ui.evidence.fact_row import INDENT
from candor.ui.passages.passage_frame import INSET
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from ui.lease_answer import SOURCES, answer, tokens_of

TURN = answer()
COST = next(index for index, token in enumerate(TURN.tokens) if token.text == "240")


@pytest.fixture
def evidence(qtbot: QtBot, theme: Theme) -> Evidence:
    made = Evidence(theme)
    qtbot.addWidget(made)
    made.resize(392, 900)
    made.show()
    made.show_turn(TURN)
    made.show_doubt(TURN)
    return made


def test_facts_are_listed_the_least_certain_first(evidence: Evidence) -> None:
    assert evidence.tabs.current == DOUBT
    assert [row.accessibleName() for row in evidence.doubt.rows] == [
        "€1,240, 19\u202f%. Same figure on page 7",
        "50 km, 31\u202f%. Same figure on page 6",
        "six months, 41\u202f%. Same figure in passage 4",
        "31 December 2026, 44\u202f%. Not in these passages",
    ]
    assert evidence.doubt.foot.text == FOOT
    assert not evidence.doubt.token.isVisible()


def test_a_fact_shows_its_token_and_pins_it(qtbot: QtBot, evidence: Evidence) -> None:
    with qtbot.waitSignal(evidence.token_pinned) as pinned:
        qtbot.mouseClick(evidence.doubt.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert pinned.args == [TURN, COST]
    assert evidence.doubt.token.words.text == "The model wrote 240, its second choice."


@pytest.mark.parametrize(("number", "rank"), [(0, 3), (2, 4), (3, 3)])
def test_the_place_of_a_fact_opens_its_document(qtbot: QtBot, evidence: Evidence, number: int, rank: int) -> None:
    row = evidence.doubt.rows[number]
    with qtbot.waitSignal(evidence.document_asked) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 34))
    assert asked.args == [SOURCES[rank - 1]]
    assert row.check.isVisible()
    with qtbot.waitSignal(evidence.document_asked) as asked:
        qtbot.mouseClick(row.check, Qt.MouseButton.LeftButton)
    assert asked.args == [SOURCES[rank - 1]]


def test_a_fact_of_an_answer_without_passages_has_no_document(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_doubt(replace(answer(number=4), sources=()))
    row = evidence.doubt.rows[0]
    assert not row.check.isVisible()
    with qtbot.assertNotEmitted(evidence.document_asked), qtbot.waitSignal(evidence.token_pinned):
        qtbot.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_a_fact_has_keys_for_its_token_and_its_document(qtbot: QtBot, evidence: Evidence) -> None:
    row = evidence.doubt.rows[0]
    with qtbot.waitSignal(evidence.token_pinned) as pinned:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert pinned.args == [TURN, COST]
    with qtbot.waitSignal(evidence.document_asked) as asked:
        qtbot.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == [SOURCES[2]]


def test_the_words_of_doubt_stand_under_each_other_at_every_size(
    qtbot: QtBot, theme: Theme, evidence: Evidence
) -> None:
    evidence.show_token(TURN, COST)
    page = evidence.doubt

    def left(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint(0, 0)).x()

    for steps in (0, 2, 0):
        theme.step_zoom(steps)
        qtbot.waitUntil(lambda: left(page.token.words) == theme.px(INSET))
        assert left(page.rows[0]) + theme.px(PAD) == left(page.foot) == theme.px(INSET)


def test_no_scrolled_page_is_a_stop_of_its_own(evidence: Evidence) -> None:
    assert [area.focusPolicy() for area in evidence.findChildren(QScrollArea)] == [Qt.FocusPolicy.NoFocus] * 2


def test_where_nothing_was_answered_there_is_nothing_to_doubt(qtbot: QtBot, evidence: Evidence) -> None:
    for turn in (None, replace(TURN, text="", tokens=(), ended=EndReason.NO_MODEL)):
        evidence.show_turn(turn)
        qtbot.waitUntil(lambda: evidence.doubt.note.text == NO_ANSWER)
    # Nothing is said of an answer that is still being written.
    evidence.show_turn(replace(TURN, text="", tokens=(), ended=None))
    qtbot.waitUntil(lambda: evidence.doubt.note.text == "")
    evidence.show_turn(replace(TURN, text="It begins", tokens=(), ended=None))
    evidence.show_doubt(replace(TURN, text="It begins", tokens=(), ended=None))
    assert evidence.doubt.note.text == ""


def test_bars_are_the_likeliest_six_the_rest_and_the_others(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_token(TURN, COST)
    rows = evidence.doubt.token.bars.rows
    assert [row.label for row in rows] == ["320", "240", "250", "200", "400", "180", "14 more", "others"]
    assert [row.kind for row in rows][1] == "chosen"
    assert round(sum(row.probability for row in rows), 6) == 1.0
    assert evidence.doubt.token.others.text.endswith("goes on from there. Others: everything outside the 20 listed.")
    place = QPoint(20, 6 * theme_row(evidence) + 10)
    qtbot.mouseClick(evidence.doubt.token.bars, Qt.MouseButton.LeftButton, pos=place)
    assert [row.label for row in evidence.doubt.token.bars.rows][-1] == "others"
    assert len(evidence.doubt.token.bars.rows) == 21


def theme_row(evidence: Evidence) -> int:
    return evidence.theme.px(ROW)


def test_a_token_outside_the_list_has_a_row_of_its_own(evidence: Evidence) -> None:
    odd = replace(TURN.tokens[COST], text="777", logprob=-6.0)
    turn = replace(TURN, id="9" * 32, tokens=(*TURN.tokens[:COST], odd, *TURN.tokens[COST + 1 :]))
    evidence.show_token(turn, COST)
    rows = evidence.doubt.token.bars.rows
    assert ("777", "chosen") in [(row.label, row.kind) for row in rows]
    assert "Not among the 20 listed; 0.4\u202f% or less" in evidence.doubt.token.words.text


def test_arrows_walk_the_tokens_and_stop_at_the_ends(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_token(TURN, COST)
    with qtbot.waitSignal(evidence.token_pinned) as pinned:
        evidence.doubt.token.after.click()
    assert pinned.args == [TURN, COST + 1]
    evidence.show_token(TURN, 0)
    with qtbot.assertNotEmitted(evidence.token_pinned):
        evidence.doubt.token.before.click()


def test_letting_go_leaves_the_facts(evidence: Evidence) -> None:
    evidence.show_token(TURN, COST)
    evidence.show_token(TURN, -1)
    assert not evidence.doubt.token.isVisible()
    assert len(evidence.doubt.rows) == 4


def test_a_sure_answer_says_no_fact_fell(evidence: Evidence) -> None:
    evidence.show_doubt(replace(answer(number=4), tokens=tokens_of(TURN.text, {})))
    assert evidence.doubt.note.text == NO_DOUBT
    assert evidence.doubt.rows == []


def test_an_old_server_is_named_with_its_remedy(evidence: Evidence) -> None:
    notice = errors.OllamaTooOld("0.9.1").failure()
    evidence.show_doubt(replace(answer(number=4), tokens=(), notices=(notice,)))
    assert evidence.doubt.note.text == "Ollama 0.9.1 sends no token probabilities"
    assert evidence.doubt.remedy.text == errors.OllamaTooOld.remedy


def test_no_alternatives_at_all_are_said(evidence: Evidence) -> None:
    bare = tuple(Token(token.text, token.logprob, (), token.start, token.end) for token in TURN.tokens)
    evidence.show_token(replace(answer(number=4), tokens=bare), COST)
    assert evidence.doubt.token.words.text == "The model wrote 240. The server listed no alternatives."
    assert evidence.doubt.token.bars.rows == [] or evidence.doubt.token.bars.rows[0].kind == "chosen"


def test_hundreds_of_facts_come_in_portions(qtbot: QtBot, evidence: Evidence) -> None:
    text = (TURN.text + "\n\n") * 10
    evidence.show_doubt(answer(text, number=4))
    assert len(evidence.doubt.rows) == AT_ONCE
    assert evidence.doubt.more.text() == f"{40 - AT_ONCE} more"
    evidence.doubt.more.click()
    assert len(evidence.doubt.rows) == 40
    assert not evidence.doubt.more.isVisible()


def test_the_count_on_the_tab_comes_by_itself(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_turn(None)
    qtbot.waitUntil(lambda: evidence.tabs.findChildren(type(evidence.tabs._tabs[0]))[DOUBT].count == 0)
    evidence.show_turn(TURN)
    qtbot.waitUntil(lambda: evidence.tabs._tabs[DOUBT].count == 4)


def test_in_a_narrow_panel_the_link_lies_over_no_words(evidence: Evidence, theme: Theme) -> None:
    row = evidence.doubt.rows[2]
    row.resize(theme.px(420), row.height())
    assert row.check.text() == "Check in the document"
    row.resize(theme.px(270), row.height())
    words = QFontMetricsF(theme.font(Style.SMALL)).horizontalAdvance(row.fact.words)
    assert row.check.x() >= theme.px(PAD + INDENT) + words
    assert row.check.accessibleName() == "Check in the document"
