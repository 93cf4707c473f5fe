"""Doubt is coloured by fixed bands or by what is unusual in one answer."""

import math

from candor.model.token import Token
from candor.model.turn import Role, Turn
from candor.services.doubt.colouring import Colouring, limits
from candor.services.doubt.doubtful_facts import doubtful_facts
from candor.services.doubt.mark import Band, DoubtLevel
from candor.services.doubt.turn_doubt import TurnDoubt
from ui.lease_answer import answer


def turn(*probabilities: float) -> Turn:
    """One word "wN" a token."""
    text, made = "", []
    for number, probability in enumerate(probabilities):
        piece = f" w{number}"
        made.append(Token(piece, math.log(probability), (), len(text), len(text) + len(piece)))
        text += piece
    return Turn("t", "c", None, Role.ASSISTANT, text, 0.0, tokens=tuple(made))


def bands(asked: Turn, colouring: Colouring) -> dict[int, Band]:
    return {mark.token: mark.band for mark in TurnDoubt(asked, colouring).doubtful(DoubtLevel.TOKENS)}


def test_the_lowest_twentieth_is_strong_and_the_next_tenth_mild() -> None:
    asked = turn(*(0.3 + 0.005 * number for number in range(40)), *[0.99] * 60)
    found = bands(asked, Colouring.QUANTILE)
    assert [index for index, band in found.items() if band is Band.STRONG] == [0, 1, 2, 3, 4]
    assert [index for index, band in found.items() if band is Band.MILD] == list(range(5, 15))


def test_nine_tenths_and_over_are_plain_however_unusual() -> None:
    assert bands(turn(*[0.999] * 18, 0.9, 0.95), Colouring.QUANTILE) == {}
    assert bands(turn(*[0.999] * 19, 0.89), Colouring.QUANTILE) == {19: Band.STRONG}


def test_equals_of_the_first_one_outside_stay_outside() -> None:
    assert bands(turn(*[0.4] * 20), Colouring.QUANTILE) == {}
    assert limits(Colouring.QUANTILE, ()) == limits(Colouring.QUANTILE, [-0.01] * 9)


def test_bands_are_the_default_and_do_not_move() -> None:
    asked = turn(0.1, 0.3, 0.6, 0.99)
    assert bands(asked, Colouring.BANDS) == {0: Band.STRONG, 1: Band.MILD}
    assert TurnDoubt(asked).doubtful(DoubtLevel.TOKENS) == TurnDoubt(asked, Colouring.BANDS).doubtful(DoubtLevel.TOKENS)


def test_words_and_facts_carry_the_band_of_their_least_likely_token() -> None:
    doubt = TurnDoubt(answer(), Colouring.QUANTILE)
    strong = {doubt.turn.text[mark.start : mark.end] for mark in doubt.doubtful(DoubtLevel.FACTS)}
    assert "€1,240" in strong
    assert {mark.band for mark in doubt.words} == {Band.PLAIN, Band.MILD, Band.STRONG}
    assert all(mark.band is not Band.PLAIN for mark in doubt.doubtful(DoubtLevel.WORDS))


def test_doubtful_facts_stay_those_under_one_half() -> None:
    assert all(fact.mark.probability < 0.5 for fact in doubtful_facts(answer()))
