"""Words are found as people read them, whatever Markdown puts between them, and their places are the source's."""

import pytest

from candor.services.find_words import WordsToFind


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("notice", "Three months’ NOTICE and a notice.", ["NOTICE", "notice"]),
        ("30 may 2027", "**30 May** 2027, or *30*\nMay 2027", ["30 May** 2027", "30*\nMay 2027"]),
        ("snake_case", "a `snake_case` name and snake\\_case", ["snake_case", "snake\\_case"]),
        ("a.b", "a.b but not axb", ["a.b"]),
        ("the end", "the\n> end of | the | end |", ["the\n> end", "the | end"]),
        ("straße", "STRASSE is no Straße", ["Straße"]),
        ("", "anything", []),
        ("   ", "any thing", []),
        ("absent", "present", []),
    ],
)  # fmt: skip
def test_words_are_found_as_they_are_read(words: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in WordsToFind(words).places(text)] == found
