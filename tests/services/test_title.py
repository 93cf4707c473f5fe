"""What a conversation is called."""

import pytest

from candor.services.asking.title import LONGEST, title


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How long may guests stay?", "How long may guests stay?"),
        ("  two\n\nlines\tand tabs ", "two lines and tabs"),
        ("word " * 30, "word " * 10 + "word word…"),
        ("x" * 200, "x" * (LONGEST - 1) + "…"),
    ],
)
def test_it_is_the_first_words_on_one_line(question: str, expected: str) -> None:
    assert title(question).startswith(expected[:20])
    assert len(title(question)) <= LONGEST
    assert "\n" not in title(question)
    assert title(question).endswith(expected[-1])
