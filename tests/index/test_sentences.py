"""Where sentences end, and where a stop is none."""

import pytest

from candor.index.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Smith met J. Doe. They left.", ["Dr. Smith met J. Doe.", "They left."]),
        ("See Fig. 3, e.g. the left one. Done.", ["See Fig. 3, e.g. the left one.", "Done."]),
        ("It costs 3.50 euros. Really.", ["It costs 3.50 euros.", "Really."]),
        ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
        ("契約は終了した。更新はない。", ["契約は終了した。", "更新はない。"]),
        ("wrapped\nby hand\nA new line", ["wrapped\nby hand", "A new line"]),
        ("  \n ", []),
        ("no stop", ["no stop"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_spans_count_in_the_whole_text() -> None:
    text = "One. Two. Three."
    assert [text[start:end] for start, end in sentences(text, 5, 16)] == ["Two.", "Three."]
