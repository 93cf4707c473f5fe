"""Marks take the least likely token under them, whatever the tokens' cuts."""

import math

from candor.model.token import Token
from candor.model.turn import Role, Turn
from candor.services.doubt.mark import Band, DoubtLevel, Kind, band
from candor.services.doubt.marks import marks
from candor.services.doubt.summary import summary
from candor.services.doubt.turn_doubt import TurnDoubt


def tokens(*pieces: tuple[str, float]) -> tuple[str, tuple[Token, ...]]:
    text, made = "", []
    for piece, probability in pieces:
        made.append(Token(piece, math.log(probability), (), len(text), len(text) + len(piece)))
        text += piece
    return text, tuple(made)


LEASE = tokens(
    ("It", 0.9), (" costs", 0.95), (" €", 0.8), ("1", 0.9), (",", 0.7), ("240", 0.19), (" now", 0.4), (".", 0.9)
)


def test_a_fact_takes_its_least_likely_token() -> None:
    text, made = LEASE
    (mark,) = marks(text, made, DoubtLevel.FACTS)
    assert (text[mark.start : mark.end], mark.kind, mark.token) == ("€1,240", Kind.NUMBER, 5)
    assert (round(mark.probability, 6), mark.band) == (0.19, Band.STRONG)


def test_words_are_facts_whole_and_all_others() -> None:
    text, made = LEASE
    found = {text[mark.start : mark.end]: mark.band for mark in marks(text, made, DoubtLevel.WORDS)}
    assert found == {"It": Band.PLAIN, "costs": Band.PLAIN, "€1,240": Band.STRONG, "now": Band.MILD}


def test_tokens_are_marked_without_the_space_before_them() -> None:
    text, made = LEASE
    found = [text[mark.start : mark.end] for mark in marks(text, made, DoubtLevel.TOKENS)]
    assert found == ["It", "costs", "€", "1", ",", "240", "now", "."]


def test_off_and_no_probabilities_mark_nothing() -> None:
    text, made = LEASE
    assert marks(text, made, DoubtLevel.OFF) == ()
    assert marks(text, (), DoubtLevel.TOKENS) == ()


def test_the_empty_parts_of_a_split_character_belong_to_it() -> None:
    # "字" came as three tokens: the first has the span, the others stand empty at its end.
    text = "a 字 b"
    made = (
        Token("a", math.log(0.9), (), 0, 1),
        Token(" \ufffd", math.log(0.8), (), 1, 3),
        Token("\ufffd", math.log(0.1), (), 3, 3),
        Token("\ufffd", math.log(0.7), (), 3, 3),
        Token(" b", math.log(0.9), (), 3, 5),
    )
    found = {text[mark.start : mark.end]: mark.token for mark in marks(text, made, DoubtLevel.WORDS)}
    assert found == {"a": 0, "字": 2, "b": 4}


def test_bands_have_the_limits_of_the_look() -> None:
    assert [band(value) for value in (0.5, 0.4999, 0.2, 0.1999)] == [Band.PLAIN, Band.MILD, Band.MILD, Band.STRONG]


def test_doubt_of_a_turn_is_what_the_marks_under_one_half_are() -> None:
    text, made = LEASE
    doubt = TurnDoubt(Turn("t", "c", None, Role.ASSISTANT, text, 0.0, tokens=made))
    for level in DoubtLevel:
        assert doubt.doubtful(level) == tuple(mark for mark in marks(text, made, level) if mark.band is not Band.PLAIN)
    assert doubt.words == marks(text, made, DoubtLevel.WORDS)


def test_summary_is_mean_and_lowest() -> None:
    _, made = tokens(("a", 0.9), ("b", 0.3))
    found = summary(made)
    assert found is not None
    assert (round(found.mean, 6), round(found.lowest, 6), found.lowest_token) == (0.6, 0.3, 1)
    assert summary(()) is None
