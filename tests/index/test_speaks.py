"""The score by which the documents are said to speak about a question."""

import math

import numpy as np
import pytest

from candor.index.fusion import Ranked
from candor.index.hit import Hit
from candor.index.speaks import LARGE, LIMIT, SMALL, WORDS, limit, speaks_about
from candor.model.passage import Passage
from candor.model.text import Place

NONE = np.zeros((0, 2), np.float32)


def ranked(meaning: float, words: float) -> Ranked:
    passage = Passage("0", "d", 0, "text", Place(0, 4))
    return Ranked(Hit(passage, np.zeros(2, np.float32), NONE, words, b"", b"", b""), 0.5, meaning, 1.0)


def test_the_best_of_each_part_counts() -> None:
    speaks = speaks_about("How high is rent?", [ranked(0.3, 2.0), ranked(0.1, 8.0)], 1000, 1000)
    assert (speaks.meaning, speaks.words) == (0.3, 2.0)
    assert speaks.score == pytest.approx(0.3 + WORDS * 2.0 / math.log(1001))
    assert speaks.covered == (speaks.score >= LIMIT)


def test_nothing_found_speaks_of_nothing() -> None:
    speaks = speaks_about("", [], 0, 0)
    assert (speaks.meaning, speaks.words, speaks.score, speaks.covered) == (0, 0, 0, False)
    assert speaks_about("?!", [ranked(-0.2, 0.0)], 1, 1).score == 0


def test_the_limit_grows_with_what_is_searched_up_to_its_full_height() -> None:
    assert limit(0) == pytest.approx(SMALL * LIMIT)
    assert limit(0) < limit(5) < limit(100) < LIMIT
    assert limit(LARGE) == limit(10**6) == LIMIT
    near = ranked((limit(5) + LIMIT) / 2, 0.0)
    assert speaks_about("rent", [near], 5, 10**4).covered
    assert not speaks_about("rent", [near], 10**4, 10**4).covered


@pytest.mark.parametrize(("question", "count"), [("How high is the rent?", 5), ("家賃はいくら", 3), ("ค่าเช่าเท่าไร", 7)])
def test_words_are_counted_also_without_spaces(question: str, count: int) -> None:
    assert speaks_about(question, [ranked(0.0, 21.0)], 9, 9).words == pytest.approx(21.0 / count)
