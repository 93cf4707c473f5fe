"""A figure with a unit is the same as another with that unit, or as a bare one whose text names the unit for it."""

from dataclasses import replace

import pytest

from candor.model.passage import Passage
from candor.model.text import Place
from candor.services.doubt.absent import absent_facts
from candor.services.doubt.compared import Compared
from candor.services.doubt.mark import Kind
from ui.lease_answer import SOURCES, answer

TABLE = "City | Notice (weeks) | Rent (EUR) | \nZurich | 7 | 900 | \nBasel | 9 | 1,240 | "


@pytest.mark.parametrize(
    ("fact", "text", "same"),
    [
        # the same figure with the same unit, in words or in digits
        ("seven weeks", "Notice is 7 weeks.", True),
        ("7 weeks", "A notice of seven calendar weeks applies.", True),
        ("seven weeks", "The 7-week term has begun.", True),
        ("7 days", "Answer within 7 working days.", False),
        ("seven weeks", "It is seven months.", False),
        ("EUR 7", "7 weeks", False),
        # a bare figure says nothing of weeks
        ("seven weeks", "See clause 7 of the lease.", False),
        ("seven weeks", "Page 7", False),
        ("seven weeks", "For weeks 7 guests stayed.", False),
        ("seven weeks", "It takes 9 weeks, and 7 keys are handed out.", False),
        ("seven weeks", "The term is counted in weeks. 7 keys are handed out.", False),
        # an answer that claims no unit claims only the figure
        ("7", "Notice is 7 weeks.", True),
        ("1,240", "A fee of EUR 1,240 is payable.", True),
        # brackets, labels and ranges name it
        ("seven weeks", "Notice is seven (7) weeks.", True),
        ("30 days", "within 30 (thirty) days", True),
        ("seven weeks", "Notice in weeks: 7", True),
        ("9 weeks", "Notice (weeks): 7, 9", True),
        ("seven weeks", "Notice is 7 to 9 weeks.", True),
        ("six weeks", "between six and eight weeks", True),
        ("7 weeks", "5, 7 or 9 weeks", True),
        ("1.240 €", "EUR 900 to 1,240", True),
        # cells have what stands in their column's head
        ("seven weeks", TABLE, True),
        ("€1,240", TABLE, True),
        ("900 weeks", TABLE, False),
        ("EUR 7", TABLE, False),
        ("seven weeks", "| City | Weeks |\n|---|---|\n| Zurich | 7 |", True),
        ("seven weeks", "City\tWeeks\nZurich\t7", True),
        ("seven weeks", "Notice period, weeks\nBasel 9\nZurich 7\nGenf 3", True),
        ("seven weeks", "Weeks\n7\n9", True),
        ("seven weeks", "He stayed for weeks.\nRoom 7", False),
        # a table whose head is cut off may mean anything, and is not held against the answer
        ("seven weeks", "Zurich | 7 | 900 | \nBasel | 9 | 1,240 | ", True),
        ("eight weeks", "Zurich | 7 | 900 | \nBasel | 9 | 1,240 | ", False),
    ],
)
def test_a_figure_and_its_unit(fact: str, text: str, same: bool) -> None:
    assert Compared(text).has(fact, Kind.NUMBER) is same


def test_a_page_number_never_makes_weeks_stand_in_a_passage() -> None:
    passage = Passage("p", "d", 0, "Clause 7. The tenant gives notice in writing.", Place(0, 45, page=7))
    source = replace(SOURCES[0], passage=passage)
    turn = replace(answer("Give seven weeks’ notice, as clause 7 on page 7 says.", tokens=()), sources=(source,))
    assert [fact.text for fact in absent_facts(turn)] == ["seven weeks"]
