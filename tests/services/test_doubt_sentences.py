"""An answer's sentences stand on its Markdown source."""

from itertools import pairwise

import pytest

from candor.services.doubt.sentences import answer_sentences
from ui.lease_answer import ANSWER


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in answer_sentences(text)]


def test_the_lease_is_cut_into_sentences_items_and_rows() -> None:
    found = cut(ANSWER)
    assert found[0].endswith("calendar month. [1]")
    assert found[2] == "a new place of work more than 50 km away, shown by a letter from the employer [2]"
    assert [each for each in found if each.startswith("|")] == [
        line for line in ANSWER.splitlines() if line.startswith("|") and "---" not in line
    ]
    assert found[-1] == "The contract does not say whether the re-letting fee includes VAT."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# A title\nOne. Two! Three?", ["A title", "One.", "Two!", "Three?"]),
        ("One line\ngoes on. Next.", ["One line\ngoes on.", "Next."]),
        ("Before.\n\n```py\nx = 1. Not. This.\n```\nAfter.", ["Before.", "After."]),
        ("1. First item. Two.\n2. Second", ["First item.", "Two.", "Second"]),
        ("> - Quoted. Twice.", ["Quoted.", "Twice."]),
        ("Dr. Who met Mr. X. at No. 3. Then left.", ["Dr. Who met Mr. X. at No. 3. Then left."]),
        ("**Bold.** Plain.", ["**Bold.**", "Plain."]),
        ("第一句。第二句！[1]第三", ["第一句。", "第二句！[1]", "第三"]),
        ("a\n\n---\n\nb", ["a", "b"]),
        ("👩‍👩‍👧 Yes. שלום עולם. כן.", ["👩‍👩‍👧 Yes.", "שלום עולם.", "כן."]),
        ("", []),
    ],
)
def test_blocks(text: str, found: list[str]) -> None:
    assert cut(text) == found


def test_spans_are_in_order_and_apart() -> None:
    spans = answer_sentences(ANSWER * 20)
    assert all(0 <= start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
