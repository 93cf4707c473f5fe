"""The budget bar's figures are those of the prompt."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from candor.model.turn import Budget
from candor.ui.composer.budget_bar import BudgetBar, parts_of
from candor.ui.theme.theme import Theme

BUDGET = Budget(context=8192, system=184, history=1400, passages=2310, question=20, answer=1024)


def test_parts_and_free_make_up_the_context_window() -> None:
    parts = parts_of(BUDGET)
    assert [(part.name, part.tokens) for part in parts] == [
        ("System", 184),
        ("History", 1420),
        ("Passages", 2310),
        ("Answer", 1024),
    ]
    assert sum(part.tokens for part in parts) + BUDGET.free == BUDGET.context


def test_turns_left_out_are_a_fault() -> None:
    over = Budget(context=8192, system=184, history=0, passages=2310, question=20, answer=1024, left_out_turns=2)
    history = parts_of(over)[1]
    assert history.fault
    assert not parts_of(BUDGET)[1].fault


def test_a_first_question_is_called_so() -> None:
    assert parts_of(Budget(8192, 184, 0, 2310, 20, 1024))[1].name == "Question"


def test_every_figure_can_be_read_aloud(qtbot: QtBot, theme: Theme) -> None:
    bar = BudgetBar(theme)
    qtbot.addWidget(bar)
    bar.set_budget(BUDGET)
    bar.resize(576, 30)
    bar.grab()
    assert "History 1,400" in bar.accessibleName()
    assert "Free 3,254 of 8,192 tokens" in bar.accessibleName()


def test_what_is_typed_is_counted_at_once(qtbot: QtBot, theme: Theme) -> None:
    bar = BudgetBar(theme)
    qtbot.addWidget(bar)
    bar.count_typed(1)
    assert bar.typed == "Question 1 token"
    bar.set_budget(BUDGET)
    assert bar.typed == ""
    bar.count_typed(77)
    assert (bar.budget, bar.typed) == (replace(BUDGET, question=77), "")
    read = replace(BUDGET, read=4000)
    bar.set_budget(read)
    bar.count_typed(1234)
    assert (bar.budget, bar.typed) == (read, "Question 1,234 tokens"), "what the last answer took stays as it was"
