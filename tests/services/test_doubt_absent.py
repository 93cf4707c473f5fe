"""Facts in no passage, citations of no source, and where to check."""

from dataclasses import replace

import pytest

from candor.model.turn import Turn
from candor.services.doubt.absent import absent_facts
from candor.services.doubt.citations import invented_citations
from candor.services.doubt.doubtful_facts import doubtful_facts
from ui.lease_answer import QUESTION, answer


def said(text: str) -> Turn:
    return answer(text, tokens=())


def absent(text: str, question: str = "") -> list[str]:
    return [fact.text for fact in absent_facts(said(text), question)]


def test_only_what_no_passage_has_is_absent() -> None:
    found = absent_facts(answer(), QUESTION)
    days = ["31 March 2027", "31 December 2026", "31 March 2027"]  # worked out by the model, said by no passage
    assert [fact.text for fact in found] == [*days, "VAT"]
    assert {fact.words for fact in found} == {"Not in these passages"}
    assert all(answer().text[fact.start : fact.end] == fact.text for fact in found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fee is EUR 1240, or 1.240 €.", []),
        ("The fee is EUR 1,241.", ["EUR 1,241"]),
        ("It ends on 2027-09-30.", []),
        ("It ends on 2027-09-29.", ["2027-09-29"]),
        ("It says “notice is THREE months … given in writing.”", []),
        ("It says “notice is four months to the end”.", ["“notice is four months to the end”"]),
        ("Ask the firm Meier Brothers for it.", ["Meier Brothers"]),
        ("1. The term\n2. The fee\n3. The keys [3]", []),
        ("It stands on page 7 of the Lease Lindenhof 12.", []),
        ("Pay with `9999` or at https://example.org/8888.", []),
    ],
)
def test_facts_are_compared_by_value_and_whole_words(text: str, found: list[str]) -> None:
    assert absent(text) == found


def test_the_words_of_the_question_are_never_absent() -> None:
    assert absent("The city of Winterthur has 77 of them.", "How many has Winterthur, 77?") == []
    assert absent("The city of Winterthur has 77 of them.") == ["Winterthur", "77"]


def test_without_passages_nothing_is_compared() -> None:
    assert absent_facts(replace(answer(), sources=())) == ()


def test_a_fact_is_checked_where_its_sentence_says() -> None:
    text = "The tax is 99 EUR. It fell to 98 EUR [4]. Then 97 EUR [9].\n\n| a | 96 EUR | [2] |\n|---|---|---|\n"
    checks = {fact.text: fact.check.rank for fact in absent_facts(said(text))}
    assert checks == {"99 EUR": 1, "98 EUR": 4, "97 EUR": 1, "96 EUR": 2}


def test_a_doubtful_fact_is_checked_where_it_was_found() -> None:
    checks = {fact.text: fact.check.rank for fact in doubtful_facts(answer()) if fact.check}
    assert checks == {"€1,240": 3, "50 km": 2, "six months": 4, "31 December 2026": 3}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is so [9].", ["9"]),
        ("It is so [0] and so [4].", ["0"]),
        ("It is so [1, 7, 3; 5].", ["7", "5"]),
        ("In code `x[9]` and\n\n```\ny[8]\n```\n[7]", ["7"]),
        ("A [9](https://example.org) is a link, [8] not.", ["8"]),
        ("None.", []),
    ],
)
def test_invented_citations(text: str, found: list[str]) -> None:
    assert [text[each.start : each.end] for each in invented_citations(said(text))] == found


def test_every_citation_is_invented_without_sources() -> None:
    assert [each.number for each in invented_citations(replace(said("So [1]."), sources=()))] == [1]
