"""An answer summed up: perplexity, and entropy as an interval that holds the true one."""

import math

import pytest

from candor.model.token import Alternative, Token
from candor.services.doubt.entropy import VOCABULARY, Entropy, entropy
from candor.services.doubt.summary import summary


def token(text: str, probability: float, *listed: tuple[str, float]) -> Token:
    return Token(text, _log(probability), tuple(Alternative(name, _log(likely)) for name, likely in listed), 0, 1)


def _log(probability: float) -> float:
    return math.log(probability) if probability else -math.inf


def test_perplexity_is_the_inverse_of_the_geometric_mean() -> None:
    known = summary([token("a", 0.5), token("b", 0.125)])
    assert known is not None
    assert known.perplexity == pytest.approx(4.0)
    assert known.perplexity_words == "4.00"


def test_a_token_without_any_probability_makes_it_infinite() -> None:
    known = summary([token("a", 0.5), token("b", 0.0)])
    assert known is not None
    assert (known.perplexity, known.perplexity_words, known.lowest) == (math.inf, "over 1,000", 0.0)


def test_a_whole_list_has_one_entropy() -> None:
    known = entropy([token("a", 0.5, ("a", 0.5), ("b", 0.25), ("c", 0.25))])
    assert known is not None
    assert (known.lower, known.upper) == (pytest.approx(1.5), pytest.approx(1.5))
    assert known.words == "1.5 bits a token"


def test_the_interval_holds_the_entropy_of_the_whole_distribution() -> None:
    rest = [0.2 / 2**number for number in range(1, 12)]
    whole = [0.5, 0.3, *rest, 0.2 - sum(rest)]
    true = -sum(p * math.log2(p) for p in whole)
    known = entropy([token("a", 0.5, ("a", 0.5), ("b", 0.3))])
    assert known is not None
    assert known.lower < true < known.upper
    assert known.upper - known.lower == pytest.approx(0.2 * math.log2(VOCABULARY - 2))


def test_an_evenly_spread_residual_is_the_upper_end() -> None:
    known = entropy([token("a", 0.5, ("a", 0.5))], vocabulary=9)
    assert known is not None
    assert (known.lower, known.upper) == (pytest.approx(1.0), pytest.approx(1.0 + 0.5 * 3))


def test_the_written_token_counts_where_the_list_has_it_not() -> None:
    inside = entropy([token("a", 0.25, ("b", 0.5), ("a", 0.25))])
    outside = entropy([token("a", 0.25, ("b", 0.5))])
    assert inside == outside


def test_without_lists_there_is_no_interval() -> None:
    assert entropy([]) is entropy([token("a", 0.5)]) is None


def test_certain_tokens_and_impossible_alternatives_have_none() -> None:
    assert entropy([token("a", 1.0, ("a", 1.0), ("b", 0.0))]) == Entropy(0.0, 0.0)


def test_words_say_between() -> None:
    assert Entropy(0.42, 0.91).words == "between 0.4 and 0.9 bits a token"
