"""A conversation of many turns: opening it costs each turn the same, and what comes meanwhile is not lost."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from candor.model.turn import BranchPoint, Turn
from candor.ui.theme.theme import Theme
from candor.ui.transcript.column import Column
from candor.ui.transcript.pager import Pager
from candor.ui.transcript.transcript import Transcript
from ui.lease_answer import answer
from ui.one_answer import ANSWER, QUESTION


def conversation(length: int) -> list[Turn]:
    turns: list[Turn] = []
    for number in range(length):
        parent = turns[-1].id if turns else None
        turns.append(replace(QUESTION, id=f"q{number}", parent=parent))
        turns.append(replace(ANSWER, id=f"a{number}", parent=f"q{number}"))
    return turns


def opened(qtbot: QtBot, theme: Theme, turns: list[Turn]) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    made.show_turns(turns)
    return made


def test_every_turn_is_measured_and_told_its_place_as_often_however_many_there_are(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    fit, set_place = Column._fit, Pager.set_place

    def counted_fit(self: Column, number: int, top: int) -> int:
        calls.append("fit")
        return fit(self, number, top)

    def counted_place(self: Pager, place: int, count: int) -> None:
        calls.append("place")
        set_place(self, place, count)

    monkeypatch.setattr(Column, "_fit", counted_fit)
    monkeypatch.setattr(Pager, "set_place", counted_place)
    often = []
    for length in (5, 20):
        calls.clear()
        turns = conversation(length)
        transcript = opened(qtbot, theme, turns)
        transcript.set_siblings({turn.id: (turn.id,) for turn in turns})
        qtbot.waitUntil(lambda: all(block.foot is not None for block in transcript.blocks.answers))  # noqa: B023
        often.append(len(calls))
    assert often[1] < 6 * often[0]  # four times as many turns


def test_blocks_stand_under_each_other_when_all_are_laid_out(qtbot: QtBot, theme: Theme) -> None:
    transcript = opened(qtbot, theme, conversation(12))
    blocks = transcript.blocks.answers
    qtbot.waitUntil(lambda: all(block.foot is not None and block.foot.isVisible() for block in blocks))
    column = transcript.column
    places = [block.geometry() for block in column.blocks]
    heights = column.height()
    column.place()
    assert [block.geometry() for block in column.blocks] == places
    assert column.height() == heights


def test_what_stood_at_a_branch_point_reaches_an_answer_that_is_not_laid_out_yet(qtbot: QtBot, theme: Theme) -> None:
    origin, turns = answer(), conversation(12)
    turns[1] = replace(answer("In spring.", tokens=()), id="a0", parent="q0", branched=BranchPoint(origin.id, 3))
    transcript = opened(qtbot, theme, turns)
    block = transcript.blocks.answers[0]
    assert block.turn is None
    transcript.set_origin(origin)
    qtbot.waitUntil(lambda: block.text.shown is not None)
    assert block.text.shown is not None
    (sign,) = (sign for sign in block.text.shown.layout.signs if sign.kind == "branch")
    assert sign.words == f"Branched here: the answer ends instead of {origin.tokens[3].text.strip()}"
