"""Facts are found where a person would look for them, and nowhere else."""

from itertools import pairwise

import pytest

from candor.services.doubt.facts import facts
from candor.services.doubt.mark import Kind


def found(text: str) -> list[tuple[str, str]]:
    return [(fact.kind.value, text[fact.start : fact.end]) for fact in facts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs €1,240 or EUR 1 240.", [("number", "€1,240"), ("number", "EUR 1 240")]),
        ("It is 50 km and 3.5 million euros away.", [("number", "50 km"), ("number", "3.5 million euros")]),
        ("It lasts six months, one by one.", [("number", "six months")]),
        ("It ran until **30 September 2027**.", [("date", "30 September 2027")]),
        (
            "on 2027-09-30, 30.09.2027 and March 2027",
            [("date", "2027-09-30"), ("date", "30.09.2027"), ("date", "March 2027")],
        ),
        ("The tenant met Ada Lovelace in Bonn.", [("name", "Ada Lovelace"), ("name", "Bonn")]),
        ("The Lindenhof is old.", [("name", "Lindenhof")]),
        ("As it says [1] Bonn is near.", [("name", "Bonn")]),
        ("Ada Lovelace wrote it. She did.", [("name", "Ada Lovelace")]),
        ("It says “no fee of 20 is owed” there.", [("quote", "“no fee of 20 is owed”")]),
        ("5 % of it, -3 °C at 12:30", [("number", "5 %"), ("number", "-3 °C"), ("number", "12:30")]),
    ],
)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "As it says. [1] And [2, 3] too.",
        "1. first\n2. second\n",
        "```\nx = 1240\n```\n",
        "see [it](https://host.example/2027/Page) and `f(3)`",
        "The tenant left. He paid.",
        "an abc123 and a1b2",
        "日本語の文章です。",
        "",
    ],
)
def test_not_found(text: str) -> None:
    assert found(text) == []


def test_facts_do_not_overlap_and_are_in_order() -> None:
    text = '“On 3 May 2020 Ada Lovelace paid €5” and 3 May 2020 and May and €5, "6 km"'
    spans = [(fact.start, fact.end) for fact in facts(text)]
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_kinds_are_the_models_own() -> None:
    assert {fact.kind for fact in facts('Paid 5 km on 3 May 2020 in Bonn, "so it is"')} == {
        Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.QUOTE,
    }  # fmt: skip
