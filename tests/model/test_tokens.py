"""Tokens stored by columns are what a tuple of Token would be."""

import math
import random

import pytest

from candor.model.token import Alternative, Token
from candor.model.token_columns import TokenBuilder
from candor.model.tokens import Tokens

TEXTS = ("", " the", "Zürich", "\ufffd", "🧑‍🚀", "\ud83d", "e\u0301")
LOGPROBS = (0.0, -0.49187690019607544, -1e-300, -17.25, -math.inf, 0.1 + 0.2)


def thrown(seed: int) -> tuple[Token, ...]:
    throw = random.Random(seed)
    made, at = [], 0
    for _ in range(throw.randrange(30)):
        others = tuple(
            Alternative(throw.choice(TEXTS), throw.choice(LOGPROBS)) for _ in range(throw.choice((0, 1, 20)))
        )
        end = at + throw.randrange(4)
        made.append(Token(throw.choice(TEXTS), throw.choice(LOGPROBS), others, at, end))
        at = end
    return tuple(made)


@pytest.mark.parametrize("seed", range(30))
def test_it_is_the_tuple(seed: int) -> None:
    made = thrown(seed)
    dense = Tokens.of(made)
    assert (list(dense), len(dense), bool(dense)) == (list(made), len(made), bool(made))
    assert dense == made == dense == Tokens.of(list(made))
    assert hash(dense) == hash(made)
    assert [*dense.logprobs] == [token.logprob for token in made]
    assert [*zip(dense.starts, dense.ends, strict=True)] == [(token.start, token.end) for token in made]
    assert [dense[at] for at in range(-len(made), len(made))] == [*made, *made]


@pytest.mark.parametrize("seed", range(30))
def test_slices_and_sums_are_those_of_the_tuple(seed: int) -> None:
    made, throw = thrown(seed), random.Random(seed)
    dense = Tokens.of(made)
    for _ in range(20):
        cut = slice(throw.randrange(-35, 35), throw.randrange(-35, 35), throw.choice((None, 1, 2, -1)))
        assert dense[cut] == made[cut]
        assert list(dense[cut]) == list(made[cut])
    half = len(made) // 2
    assert dense[:half] + dense[half:] == dense[:half] + made[half:] == made[:half] + dense[half:] == made


def test_what_is_not_there_is_not_equal_and_cannot_be_looked_at() -> None:
    made = thrown(1)
    dense = Tokens.of(made)
    assert len(made) > 1
    assert dense != made[1:]
    assert dense[1:] != dense[:-1]
    assert dense != list(made)
    with pytest.raises(IndexError):
        dense[len(made)]


def test_what_is_gathered_later_does_not_change_what_was_there() -> None:
    builder = TokenBuilder(thrown(2))
    before = Tokens(builder.columns())
    builder.append(Token("new", -1.0, (Alternative("newer", -2.0),), 99, 102))
    assert before == thrown(2)
    assert Tokens(builder.columns()) == (*thrown(2), Token("new", -1.0, (Alternative("newer", -2.0),), 99, 102))


def test_known_logprobs_have_the_tokens_own_once() -> None:
    inside = Token("a", -1.0, (Alternative("b", -0.5), Alternative("a", -1.0)), 0, 1)
    outside = Token("c", -9.0, (Alternative("b", -0.5),), 1, 2)
    alone = Token("d", -3.0, (), 2, 3)
    assert [list(known) for known in Tokens.of((inside, outside, alone)).known()] == [[-0.5, -1.0], [-0.5, -9.0]]
