"""What an answer says with a passage, taken out of its Markdown."""

from dataclasses import replace

import pytest

from candor.services.doubt.mark import Band, Kind
from candor.ui.theme.theme import Theme
from candor.ui.viewer.said import said_with
from ui.lease_answer import answer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The fee is **€1,240**. [3] Nothing more.", "The fee is €1,240. [3]"),
        ("First. The fee is `€1,240`, see [3], always.", "The fee is €1,240, see [3]"),
        ("- one [1]\n- the fee is €5 [3]\n", "the fee is €5 [3]"),
        ("1. one [1]\n2. the fee is €5 [3]\n", "the fee is €5 [3]"),
        ("| Fee | From |\n|---|---|\n| €5 | [3] |\n", "Fee: €5 [3]"),
        ("🙂 The fee 🙂 is €5 [3]", "🙂 The fee 🙂 is €5 [3]"),
        ("No source at all.", None),
        ("", None),
    ],
)
def test_the_sentence_that_cites(theme: Theme, text: str, said: str | None) -> None:
    found = said_with(replace(answer(), text=text, tokens=()), 3, theme)
    assert (None if found is None else found.text) == said


def test_facts_tints_and_citations_stand_in_the_sentence(theme: Theme) -> None:
    found = said_with(answer(), 2, theme)
    assert found is not None
    assert (
        found.text
        == "The fixed term runs until 30 September 2027, but clause 11.2 lets you leave before it in two cases: [2]"
    )
    assert found.facts == (("30 September 2027", Kind.DATE), ("11.2", Kind.NUMBER))
    [(start, end, number)] = found.citations
    assert (found.text[start:end], number) == ("[2]", 2)
    row = said_with(answer(), 3, theme)
    assert row is not None
    assert [(row.text[start:end], band) for start, end, band in row.tints] == [
        ("31 December 2026", Band.MILD),
        ("€1,240", Band.STRONG),
    ]
