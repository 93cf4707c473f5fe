"""A conversation of many turns: only what is near the view is there, and nothing that is read moves by itself."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from candor.model.turn import BranchPoint, Turn
from candor.ui.frame.focus import Focus
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.transcript import Transcript
from ui.lease_answer import ANSWER as LONG, answer
from ui.one_answer import ANSWER, QUESTION


def conversation(length: int, text: str = ANSWER.text) -> list[Turn]:
    turns: list[Turn] = []
    for number in range(length):
        parent = turns[-1].id if turns else None
        turns.append(replace(QUESTION, id=f"q{number}", parent=parent))
        turns.append(replace(ANSWER, id=f"a{number}", parent=f"q{number}", text=text))
    return turns


def opened(qtbot: QtBot, theme: Theme, turns: list[Turn]) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    made.show_turns(turns)
    return made


def settled(qtbot: QtBot, transcript: Transcript) -> None:
    """Waits until everything around the view is there."""
    qtbot.waitUntil(lambda: not transcript._near._later.isActive())


def place(transcript: Transcript, block: QWidget) -> int:
    return block.mapTo(transcript.viewport(), QPoint(0, 0)).y()


def test_as_many_blocks_are_made_however_many_turns_there_are(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    for kind in (AnswerBlock, QuestionView):
        begin = kind.__init__

        def counted(self: QWidget, *parts: object, begin: object = begin) -> None:
            made.append(type(self).__name__)
            begin(self, *parts)  # type: ignore[operator]

        monkeypatch.setattr(kind, "__init__", counted)
    often = []
    for length in (100, 1000):
        made.clear()
        transcript = opened(qtbot, theme, conversation(length))
        settled(qtbot, transcript)
        often.append(len(made))
    assert often[0] == often[1] < 80
    assert len(transcript.blocks.turns) == 2000


def test_the_end_is_in_view_and_every_turn_is_met_on_the_way_up(qtbot: QtBot, theme: Theme) -> None:
    turns = conversation(60)
    transcript = opened(qtbot, theme, turns)
    bar = transcript.verticalScrollBar()
    settled(qtbot, transcript)
    assert bar.value() == bar.maximum()
    met = []
    while bar.value() > 0:
        bar.setValue(bar.value() - bar.pageStep() // 2)
        settled(qtbot, transcript)
        met += [view.turn.id for view in transcript.blocks.questions]
    assert set(met) == {turn.id for turn in turns[::2]}
    assert len(transcript.column.blocks) < 60
    assert place(transcript, transcript.column.blocks[0]) == theme.px(20)


def test_what_is_read_stays_in_its_place_while_heights_above_become_known(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60, LONG))  # a table is never as high as its characters say
    bar = transcript.verticalScrollBar()
    settled(qtbot, transcript)
    high = transcript.column.height()
    for _ in range(40):
        before = {block: place(transcript, block) for block in transcript.column.blocks}
        bar.setValue(bar.value() - 60)
        settled(qtbot, transcript)
        for block in set(before) & set(transcript.column.blocks):
            assert place(transcript, block) == before[block] + 60
    assert transcript.column.height() != high


def test_a_turn_that_was_measured_once_is_as_high_when_its_block_is_gone(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60, LONG))
    settled(qtbot, transcript)
    last = transcript.blocks.of("a59")
    assert last is not None
    high = last.height()
    transcript.verticalScrollBar().setValue(0)
    settled(qtbot, transcript)
    assert transcript.blocks.of("a59") is None
    assert transcript.column.entries[-1].height == high


def test_a_block_with_something_pinned_stays_and_one_far_away_is_made_for_it(qtbot: QtBot, theme: Theme) -> None:
    turns = conversation(60)
    turns[1] = replace(answer(), id="a0", parent="q0")
    transcript = opened(qtbot, theme, turns)
    settled(qtbot, transcript)
    assert transcript.blocks.of("a0") is None
    transcript.pin_token(turns[1], 5)
    block = transcript.blocks.of("a0")
    assert block is not None
    assert block.text.walk.pinned == 5
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 <= place(transcript, block) + block.token_top(5) < transcript.viewport().height())
    bar.setValue(bar.maximum())
    settled(qtbot, transcript)
    assert transcript.blocks.of("a0") is block
    assert transcript.let_go()
    bar.setValue(bar.maximum() - 1)
    settled(qtbot, transcript)
    assert transcript.blocks.of("a0") is None


def test_blocks_stand_under_each_other(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(12, LONG))
    settled(qtbot, transcript)
    column = transcript.column
    places = [block.geometry() for block in column.blocks]
    assert all(one.bottom() < other.top() for one, other in pairwise(places))
    numbers = column.built
    assert numbers == list(range(numbers[0], numbers[-1] + 1))
    column.place()
    assert [block.geometry() for block in column.blocks] == places


def test_another_width_measures_anew_and_keeps_the_end_in_view(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60, LONG))
    settled(qtbot, transcript)
    high = transcript.column.height()
    transcript.resize(500, 700)
    settled(qtbot, transcript)
    bar = transcript.verticalScrollBar()
    assert transcript.column.height() > high
    assert bar.value() == bar.maximum()
    last = transcript.blocks.of("a59")
    assert last is not None
    assert place(transcript, last) < transcript.viewport().height()


def test_what_stood_at_a_branch_point_reaches_an_answer_that_has_no_block_yet(qtbot: QtBot, theme: Theme) -> None:
    origin, turns = answer(), conversation(60)
    turns[1] = replace(answer("In spring.", tokens=()), id="a0", parent="q0", branched=BranchPoint(origin.id, 3))
    transcript = opened(qtbot, theme, turns)
    transcript.set_origin(origin)
    transcript.set_siblings({"a0": ("x", "a0", "y")})
    assert transcript.blocks.of("a0") is None
    transcript.verticalScrollBar().setValue(0)
    block = transcript.blocks.of("a0")
    assert block is not None
    assert block.text.shown is not None
    (sign,) = (sign for sign in block.text.shown.layout.signs if sign.kind == "branch")
    assert sign.words == f"Branched here: the answer ends instead of {origin.tokens[3].text.strip()}"
    assert block.foot is not None
    assert block.foot.pager.words.text == "2 of 3"


def test_tab_goes_on_to_turns_that_had_no_block_and_brings_each_into_view(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60))
    settled(qtbot, transcript)
    transcript.verticalScrollBar().setValue(0)
    settled(qtbot, transcript)
    transcript.blocks.answers[0].text.setFocus()
    focus = Focus((transcript,), (transcript,))
    reached = set()
    for _ in range(120):
        assert focus.step(forward=True)
        settled(qtbot, transcript)
        stop = transcript.window().focusWidget()
        assert stop is not None
        assert not stop.visibleRegion().isEmpty()
        turn = transcript.blocks.around(stop)
        reached.add(turn.id if turn is not None else "")
    assert len(reached) > 20


def test_a_very_long_answer_above_is_laid_out_in_slices_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    turns = conversation(8)
    turns[11] = replace(turns[11], text=(LONG + "\n\n") * 20)
    transcript = opened(qtbot, theme, turns)
    bar = transcript.verticalScrollBar()
    settled(qtbot, transcript)
    last = transcript.blocks.of("a7")
    bar.setValue(bar.maximum() - 300)
    assert last is not None
    before = place(transcript, last)
    block = transcript.blocks.built_of("a5")
    assert block is not None
    qtbot.waitUntil(lambda: block.foot is not None and not transcript.column.entries[11].waits)
    settled(qtbot, transcript)
    assert place(transcript, last) == before
    assert block.height() == transcript.column.entries[11].height > 5000


def test_another_width_keeps_what_is_read_at_the_top(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60, LONG))
    settled(qtbot, transcript)
    bar = transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settled(qtbot, transcript)
    number = transcript.column.between(bar.value(), bar.value() + 1).start
    for width in (520, 760):
        transcript.resize(width, 800)
        settled(qtbot, transcript)
        assert transcript.column.between(bar.value(), bar.value() + 1).start == number


def test_home_and_end_go_to_the_ends(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(60))
    settled(qtbot, transcript)
    bar = transcript.verticalScrollBar()
    text = transcript.blocks.answers[-1].text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(text, Qt.Key.Key_End)
    settled(qtbot, transcript)
    assert bar.value() == bar.maximum()
