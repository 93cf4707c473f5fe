"""Doubtful facts are compared with the passages by value, and never called true."""

from dataclasses import replace

import pytest

from candor.services.doubt.doubtful_facts import doubtful_facts
from candor.services.doubt.figures import days, figures
from ui.lease_answer import answer, tokens_of


def test_the_least_certain_comes_first_with_its_page() -> None:
    found = [(fact.text, fact.words) for fact in doubtful_facts(answer())]
    assert found == [
        ("€1,240", "Same figure on page 7"),
        ("50 km", "Same figure on page 6"),
        ("six months", "Same figure in passage 4"),
        ("31 December 2026", "Not in these passages"),
    ]


def test_without_passages_nothing_is_said() -> None:
    assert {fact.words for fact in doubtful_facts(replace(answer(), sources=()))} == {""}


def test_names_are_whole_words_whatever_their_case() -> None:
    text = "It was in lindenhof and Notic with Notice of it."
    doubted = {" Notic": 0.1, " Notice": 0.1}
    found = {fact.text: fact.words for fact in doubtful_facts(answer(text, tokens=tokens_of(text, doubted)))}
    assert found == {"Notic": "Not in these passages", "Notice": "Same name on page 6"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1,240", "1240", True),
        ("1,240", "1.240", True),
        ("1 240", "1’240", True),
        ("1,240.50", "1.240,50", True),
        ("1.24", "1,24", True),
        ("1.5", "15", False),
        ("six months", "6 months", True),
        ("3.5 million", "3,500,000", True),
        ("€50", "EUR 50", True),
        ("50", "50 km", True),
        ("50 km", "50", False),
        ("50 km", "50 EUR", False),
        ("-5", "5", False),
        ("0050", "50", True),
    ],
)
def test_figures(one: str, other: str, same: bool) -> None:
    assert figures(one)[0].same_as(figures(other)[0]) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("30 September 2027", "2027-09-30", True),
        ("30 September 2027", "Sept 30, 2027", True),
        ("30.09.2027", "30. September 2027", True),
        ("September 2027", "30 September 2027", True),
        ("30 September 2027", "September 2027", False),
        ("3/4/2027", "4 March 2027", True),
        ("3/4/2027", "3 April 2027", True),
        ("30 September 2027", "30 September 2026", False),
    ],
)
def test_dates(one: str, other: str, same: bool) -> None:
    assert any(day.same_as(found) for day in days(one) for found in days(other)) is same
