"""Words of source code are told apart by the language that was named, never by a guess, and never for long."""

import itertools

import pytest

from candor.services.markdown.code_words import LONGEST, WIDEST, code_words

CODE = '# One\ndef add(a):\n    return a + 41  # "no"\n\ns = "two"\n'


def kinds(code: str, info: str) -> dict[str, str]:
    return {code[word.start : word.end]: word.kind for word in code_words(code, info).words}


@pytest.mark.parametrize("info", ["python", "py", "Python title=x", "{python}"])
def test_words_are_told_apart_by_the_name_of_the_language(info: str) -> None:
    found = kinds(CODE, info)
    assert (found["# One"], found["def"], found["return"], found["41"]) == ("comment", "keyword", "keyword", "number")
    assert code_words(CODE, info).language == "Python"


def test_words_stand_where_they_say_and_in_order() -> None:
    words = code_words(CODE, "python").words
    assert all(one.end <= other.start for one, other in itertools.pairwise(words))
    assert CODE[words[0].start : words[0].end] == "# One"
    assert code_words("\n\n  x = 'a'\n\n", "js").words[-1] == (8, 11, "string")


@pytest.mark.parametrize(("info", "language"), [("", ""), ("nobodyspeaks", "nobodyspeaks"), ("   ", "")])
def test_a_language_nobody_knows_is_never_guessed(info: str, language: str) -> None:
    assert code_words(CODE, info) == (language, [])


def test_long_code_and_long_lines_stay_plain() -> None:
    assert code_words("x = 1\n" * (LONGEST // 6 + 1), "python").words == []
    assert code_words("x" * (WIDEST + 1), "python") == ("Python", [])


def test_what_takes_too_long_is_left_plain_from_there_on() -> None:
    ticks = itertools.count(0.0, 0.03)
    words = code_words("a = 1\n" * 50, "python", lambda: next(ticks)).words
    assert len(words) < 5
