"""Alternatives are told apart by identity, and what is outside the list is said so."""

import math

from candor.model.token import Alternative, Token
from candor.services.doubt.alternatives import alternatives
from candor.services.doubt.words import percent, visible


def token(text: str, probability: float, *listed: tuple[str, float]) -> Token:
    others = tuple(Alternative(word, math.log(likely)) for word, likely in listed)
    return Token(text, math.log(probability), others, 0, len(text))


def test_the_written_token_is_found_by_its_text_not_by_its_probability() -> None:
    view = alternatives(token("240", 0.3, ("320", 0.3), ("240", 0.3), ("250", 0.1)))
    assert [bar.chosen for bar in view.bars] == [False, True, False]
    assert view.words == "The model wrote 240, its second choice."
    assert round(view.others, 6) == 0.3


def test_of_equal_texts_the_one_as_likely_was_written() -> None:
    view = alternatives(token("\ufffd", 0.2, ("\ufffd", 0.5), ("\ufffd", 0.2), ("\ufffd", 0.1)))
    assert view.rank == 2


def test_a_part_of_a_character_as_likely_as_none_listed_is_not_among_them() -> None:
    assert alternatives(token("\ufffd", 0.01, ("\ufffd", 0.5))).rank is None


def test_outside_the_list() -> None:
    view = alternatives(token("q", 0.002, ("a", 0.9), ("b", 0.004)))
    assert view.rank is None
    assert view.absence == "Not among the 2 listed; 0.4\u202f% or less"
    assert view.absence in view.words


def test_white_space_can_be_seen() -> None:
    assert visible(" a\n\tb\u200b") == "·a⏎→bU+200B"
    assert alternatives(token("\n", 0.5, ("\n", 0.5), (" ", 0.2))).words == "The model wrote ⏎, its first choice."


def test_a_list_that_sums_to_more_than_one_leaves_nothing() -> None:
    assert alternatives(token("a", 0.7, ("a", 0.7), ("b", 0.4))).others == 0.0


def test_no_list_at_all() -> None:
    view = alternatives(token("a", 0.7))
    assert (view.bars, view.absence) == ((), "")
    assert "no alternatives" in view.words


def test_percent_never_rounds_to_certainty_or_nothing() -> None:
    assert [percent(value, 1) for value in (0.186, 1.0, 0.9999, 0.0001, 0.0)] == [
        "18.6\u202f%", "100.0\u202f%", "> 99.9\u202f%", "< 0.1\u202f%", "0.0\u202f%",
    ]  # fmt: skip
    assert percent(0.994) == "99\u202f%"
    assert percent(0.997) == "> 99\u202f%"


def test_percent_never_rounds_up_to_a_bands_limit() -> None:
    assert [percent(value) for value in (0.4999, 0.496, 0.5, 0.1996, 0.2, 0.204)] == [
        "49\u202f%", "49\u202f%", "50\u202f%", "19\u202f%", "20\u202f%", "20\u202f%"
    ]  # fmt: skip
    assert percent(0.49996, 1) == "49.9\u202f%"
