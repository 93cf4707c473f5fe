"""Which questions are offered to be read everything for."""

import pytest

from candor.services.visit.suits import Wanted, suits, wanted


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("List all deadlines", Wanted.LIST),
        ("Which contracts mention a penalty?", Wanted.LIST),
        ("Which of the letters are about everything?", Wanted.LIST),
        ("Give me every name", Wanted.LIST),
        ("Nenne alle Fristen", Wanted.LIST),
        ("Quelles sont toutes les dates?", Wanted.LIST),
        ("How many invoices are there?", Wanted.COUNT),
        ("Count the meetings", Wanted.COUNT),
        ("Wie viele Rechnungen gibt es?", Wanted.COUNT),
        ("Compare the two leases", Wanted.COMPARISON),
        ("What is the difference between the offers?", Wanted.COMPARISON),
        ("Summarise everything", Wanted.SUMMARY),
        ("Give me an overview of all letters", Wanted.SUMMARY),
        ("What are these documents about?", Wanted.SUMMARY),
        ("Fasse alles zusammen: Zusammenfassung bitte", Wanted.SUMMARY),
    ],
)
def test_questions_about_everything(question: str, kind: Wanted) -> None:
    assert suits(question)
    assert wanted(question) is kind


@pytest.mark.parametrize(
    "question",
    [
        "How long may guests stay?",
        "How many weeks may guests stay?",
        "How many euros is the deposit?",
        "What happens every day at six?",
        "Who signed the lease?",
        "Where is the accountant's office?",
        "Wie hoch ist die Kaution?",
    ],
)
def test_questions_that_one_passage_answers(question: str) -> None:
    assert not suits(question)
    assert wanted(question) is Wanted.LIST
