"""Lines cut out of a stream, and texts changed together with their tokens."""

import pytest

from candor.model.token import Token
from candor.ollama.chunk import Chunk
from candor.services.visit.edits import Line
from candor.services.visit.lines import Lines


def tokens(*pieces: str) -> tuple[Token, ...]:
    """One for each piece, one after the other."""
    at, made = 0, []
    for piece in pieces:
        made.append(Token(piece, -0.1, (), at, at + len(piece)))
        at += len(piece)
    return tuple(made)


def shares(line: Line) -> list[str]:
    return [line.text[token.start : token.end] for token in line.tokens]


def test_a_token_over_a_line_break_belongs_to_the_line_it_begins_in() -> None:
    lines, made = Lines(), []
    for token in tokens("- a", ".\n- ", "b", " [1]", "\n\n", "- c"):
        made += lines.add(Chunk(token.text, (token,)))
    made.append(lines.rest())
    assert [line.text for line in made] == ["- a.", "- b [1]", "", "- c"]
    assert [shares(line) for line in made] == [["- a", "."], ["- b", " [1]"], [], ["- c"]]


def test_lines_without_probabilities_are_lines_all_the_same() -> None:
    lines = Lines()
    assert [line.text for line in lines.add(Chunk("a\nb\nc", ()))] == ["a", "b"]
    assert lines.rest() == Line("c", ())


@pytest.mark.parametrize(
    ("edits", "text", "parts"),
    [
        ([], "1. snow [12] falls", ["1. ", "snow", " [1", "2]", " falls"]),
        ([(0, 3, "- "), (9, 11, "3")], "- snow [3] falls", ["- ", "snow", " [3", "]", " falls"]),
        ([(9, 11, "1234")], "1. snow [1234] falls", ["1. ", "snow", " [1", "234]", " falls"]),
        ([(0, 0, "- ")], "- 1. snow [12] falls", ["- 1. ", "snow", " [1", "2]", " falls"]),
        ([(12, 12, " [7]")], "1. snow [12] [7] falls", ["1. ", "snow", " [1", "2] [7]", " falls"]),
        ([(18, 18, "\n")], "1. snow [12] falls\n", ["1. ", "snow", " [1", "2]", " falls\n"]),
    ],
)
def test_tokens_cover_a_text_that_was_changed(edits: list[tuple[int, int, str]], text: str, parts: list[str]) -> None:
    changed = Line("1. snow [12] falls", tokens("1. ", "snow", " [1", "2]", " falls")).edited(edits)
    assert changed.text == text
    assert shares(changed) == parts
