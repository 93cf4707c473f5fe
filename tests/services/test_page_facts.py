"""The facts of an answer beside the text of a page."""

import pytest

from candor.services.doubt.mark import Kind
from candor.services.doubt.page_facts import PageFact, page_facts

PAGE = (
    "11.3 If the tenant leaves before 30 June 2027, a re-letting fee of EUR 1,240 is payable.\n"
    "The ‘Orme & Vale’ homes let to Hester\nQuillon; “three months’ notice” is due by 31.12.2026."
)


@pytest.mark.parametrize(
    ("fact", "kind", "found"),
    [
        ("€1,240", Kind.NUMBER, "EUR 1,240"),
        ("1240", Kind.NUMBER, "EUR 1,240"),
        ("€1,241", Kind.NUMBER, ""),
        ("$1,240", Kind.NUMBER, ""),
        ("30 June 2027", Kind.DATE, "30 June 2027"),
        ("2027-06-30", Kind.DATE, "30 June 2027"),
        ("31 December 2026", Kind.DATE, "31.12.2026"),
        ("31 March 2027", Kind.DATE, ""),
        ("Hester Quillon", Kind.NAME, "Hester Quillon"),
        ("Hester Quill", Kind.NAME, ""),
        ("“three months' notice”", Kind.QUOTE, "“three months' notice”"),
    ],
)
def test_a_fact_is_found_by_value_or_by_whole_words(fact: str, kind: Kind, found: str) -> None:
    assert page_facts([(fact, kind)], PAGE) == (PageFact(fact, found),)


def test_the_same_unit_goes_before_a_bare_figure() -> None:
    page = "§ 2 The term. 2.1 Neither side objects within two weeks."
    assert page_facts([("2 weeks", Kind.NUMBER)], page) == (PageFact("2 weeks", "two weeks"),)


def test_nothing_stands_on_an_empty_page() -> None:
    assert page_facts([("12", Kind.NUMBER), ("May 2020", Kind.DATE), ("Ada", Kind.NAME)], "") == (
        PageFact("12", ""),
        PageFact("May 2020", ""),
        PageFact("Ada", ""),
    )
