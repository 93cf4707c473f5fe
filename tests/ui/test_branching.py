"""Branching: an alternative is chosen by pointer and keys, the answer goes on from it, and the old one stays."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from candor.model.events import AnswerEnded, BranchBegan, TokenArrived
from candor.model.token import Alternative, Token
from candor.model.turn import BranchPoint, Conversation, Turn
from candor.services.branching.branch_words import branch_words
from candor.services.doubt.alternatives import alternatives
from candor.ui.doubt.bar_painter import LABEL, BarPainter
from candor.ui.doubt.bar_rows import PART, WRITTEN, bar_rows, refusal
from candor.ui.doubt.bars import ROW, Bars
from candor.ui.evidence.evidence import Evidence
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.plain_stream import streamed_text
from candor.ui.window import MainWindow
from ui.lease_answer import ANSWER, CONVERSATION, answer, question
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
TURN = answer()
COST = next(index for index, token in enumerate(TURN.tokens) if token.text == "240")
NEW = "€1,250"


def branched() -> Turn:
    """The lease's answer gone on from 250 in the place of 240."""
    text = ANSWER.replace("€1,240", NEW)
    chosen = replace(TURN.tokens[COST], text="250")
    tokens = (*TURN.tokens[:COST], chosen, *TURN.tokens[COST + 1 :])
    return replace(TURN, id="b" * 32, text=text, tokens=tokens, branched=BranchPoint(TURN.id, COST))


@pytest.fixture
def evidence(qtbot: QtBot, theme: Theme) -> Evidence:
    made = Evidence(theme)
    qtbot.addWidget(made)
    made.resize(392, 900)
    made.show()
    made.show_turn(TURN)
    made.show_token(TURN, COST)
    return made


def test_a_press_on_an_alternative_branches_there(qtbot: QtBot, evidence: Evidence) -> None:
    bars = evidence.doubt.token.bars
    row = QPoint(20, 2 * evidence.theme.px(ROW) + 10)
    qtbot.mouseMove(bars, row)
    qtbot.waitUntil(lambda: bars.current == 2)
    assert bars.accessibleDescription() == "250 14.2\u202f%, branch here"
    with qtbot.waitSignal(evidence.branch_asked) as asked:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=row)
    assert asked.args == [TURN, COST, "250"]


def test_arrows_and_enter_branch_and_step_over_what_was_written(qtbot: QtBot, evidence: Evidence) -> None:
    bars = evidence.doubt.token.bars
    bars.setFocus()
    assert bars.current == 0
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert bars.rows[bars.current].label == "250"
    with qtbot.waitSignal(evidence.branch_asked) as asked:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert asked.args[2] == "250"
    for _ in range(20):
        qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert bars.rows[bars.current].kind == "more"


def test_a_press_on_what_was_written_branches_nowhere(qtbot: QtBot, evidence: Evidence) -> None:
    bars = evidence.doubt.token.bars
    assert (bars.tip(0), bars.tip(1), bars.tip(6), bars.tip(99)) == ("Branch here (1)", WRITTEN, "", "")
    with qtbot.assertNotEmitted(evidence.branch_asked):
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(20, evidence.theme.px(ROW) + 10))


def test_only_the_first_button_branches_or_pins(qtbot: QtBot, evidence: Evidence) -> None:
    bars, fact = evidence.doubt.token.bars, evidence.doubt.rows[0]
    with qtbot.assertNotEmitted(evidence.branch_asked):
        qtbot.mouseClick(bars, Qt.MouseButton.RightButton, pos=QPoint(20, 2 * evidence.theme.px(ROW) + 10))
    with qtbot.assertNotEmitted(fact.pressed):
        qtbot.mouseClick(fact, Qt.MouseButton.RightButton)


def test_numbers_branch_in_the_panel_while_a_token_is_shown(qtbot: QtBot, evidence: Evidence) -> None:
    with qtbot.waitSignal(evidence.branch_asked) as asked:
        qtbot.keyClick(evidence.doubt.token.bars, Qt.Key.Key_3)
    assert asked.args == [TURN, COST, "250"]
    evidence.show_token(TURN, -1)
    with qtbot.assertNotEmitted(evidence.branch_asked):
        qtbot.keyClick(evidence, Qt.Key.Key_3)


def test_numbers_branch_in_the_answer_while_a_token_is_pinned(qtbot: QtBot, theme: Theme) -> None:
    view = AnswerView(theme)
    qtbot.addWidget(view)
    view.show_turn(TURN)
    with qtbot.assertNotEmitted(view.branch_asked):
        qtbot.keyClick(view, Qt.Key.Key_1)
    view.pin(COST)
    with qtbot.waitSignal(view.branch_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_1)
    assert asked.args == [COST, "320"]
    with qtbot.assertNotEmitted(view.branch_asked):
        qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)


def test_an_end_is_worded_and_a_part_of_a_character_says_why_not(qtbot: QtBot, theme: Theme) -> None:
    listed = (Alternative("x", -0.2), Alternative("<|eot_id|>", -2.0), Alternative("\ufffd", -3.0))
    rows = bar_rows(alternatives(Token("x", -0.2, listed, 0, 1)))
    assert [(row.label, row.choice, row.why) for row in rows[:3]] == [
        ("x", None, WRITTEN),
        ("end here", "<|eot_id|>", ""),
        ("\ufffd", None, PART),
    ]
    assert refusal(Token("x", -0.2, listed, 0, 1), "\ufffd") == PART
    bars = Bars(theme)
    qtbot.addWidget(bars)
    bars.set_rows(rows)
    with qtbot.assertNotEmitted(bars.branch_asked):  # one that only shows, as under the pointer
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(5, theme.px(ROW) + 5))


def test_long_alternatives_are_read_whole_as_far_as_bars_can_spare_the_room(theme: Theme) -> None:
    painter = BarPainter(theme, 0)
    long = bar_rows(alternatives(Token(" re-letting", -0.2, (Alternative(" re-letting", -0.2),), 0, 11)))
    metrics = QFontMetricsF(theme.font(Style.MONO))
    painter.fit(long, 392)
    assert painter.label > metrics.horizontalAdvance(long[0].label) > theme.px(LABEL) - theme.px(8)
    short = bar_rows(alternatives(Token("a", -0.2, (Alternative("a", -0.2),), 0, 1)))
    painter.fit(short, 392)
    assert painter.label == theme.px(LABEL)
    longest = "x" * 90
    painter.fit(bar_rows(alternatives(Token(longest, -0.2, (Alternative(longest, -0.2),), 0, 90))), 392)
    assert painter.label < 392 / 2


def test_the_kept_beginning_is_there_at_once_and_the_branch_point_is_marked(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    new = branched()
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [question(), TURN]
    begun = replace(new, text=new.text[: new.text.index(NEW)] + NEW, tokens=new.tokens[: COST + 1], ended=None)
    stub.answering.branching = [BranchBegan(begun)]
    stub.answering.endless = True
    window = opened(stub)
    window.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.evidence.branch_asked.emit(TURN, COST, "250")
    qtbot.waitUntil(lambda: stub.answering.branched == [(TURN.id, COST, "250")])
    blocks = window.transcript.blocks
    qtbot.waitUntil(lambda: [block.turn for block in blocks.answers] == [None])
    assert blocks.answers[0].text is window.focusWidget()
    assert streamed_text(blocks.answers[0].text.document()) == begun.text
    assert window.ask_page.composer.send.stops
    rest = TokenArrived(new.text[len(begun.text) :], new.tokens[COST + 1 :])
    for event in (rest, AnswerEnded(new)):
        window.presenters.talk._on_event(event)
    view = blocks.answers[0].text
    assert view.shown is not None
    (sign,) = (sign for sign in view.shown.layout.signs if sign.kind == "branch")
    assert sign.words == "Branched here: 250"
    window.transcript.set_origin(TURN)
    area = view.token_area(COST)
    assert view.tip_at(QPointF(area.left() - 8, area.center().y())) == "Branched here: 250 instead of 240"
    view.selectAll()
    assert "€1,250 re-letting" in view.createMimeDataFromSelection().text()
    window.presenters.talk.stop()
    qtbot.waitUntil(lambda: stub.answering.cancelled == 1)


def test_what_cannot_be_chosen_is_said_and_asks_nothing(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.evidence.branch_asked.emit(TURN, COST, "240")
    assert window.ask_page.banner.words.text == WRITTEN
    assert stub.answering.branched == []


def test_an_answer_that_ended_at_its_branch_point_says_so() -> None:
    short = replace(TURN, text=ANSWER[: TURN.tokens[COST].start], tokens=TURN.tokens[:COST])
    short = replace(short, branched=BranchPoint(TURN.id, COST))
    assert branch_words(short, TURN) == "Branched here: the answer ends instead of 240"
    assert branch_words(short, replace(TURN, id="other")) == ""
