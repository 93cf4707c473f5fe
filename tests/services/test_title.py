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


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("## How long may **guests** stay?", "How long may guests stay?"),
        ("Read [the lease](https://example.org/lease): who pays?", "Read the lease: who pays?"),
        ("Why does this fail?\n```python\nprint(1)\n```", "Why does this fail?"),
        ("```\nprint(1)\n```", "print(1)"),
        ("- rent\n- deposit", "rent deposit"),
        ("When is the deposit paid back? I have left the flat in March and heard nothing since.",
         "When is the deposit paid back?"),
        ("Dr. " + "word " * 30, "Dr. " + "word " * 10 + "word…"),
        ("房东什么时候退还押金？我三月就已经搬走了，" + "至今没有任何消息" * 6, "房东什么时候退还押金？"),
        ("   ", ""),
    ],
)  # fmt: skip
def test_it_is_the_questions_first_sentence_without_markdown(question: str, expected: str) -> None:
    assert title(question) == expected
