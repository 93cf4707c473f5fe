"""What two answers do not share: words, whatever stands between them."""

import pytest

from candor.services.branching.differences import differences


@pytest.mark.parametrize(
    ("one", "other", "mine", "theirs"),
    [
        ("a b c", "a b c", [], []),
        ("a b c", "a x y c", ["b"], ["x y"]),
        ("**a** b", "a b", [], []),
        ("", "a b", [], ["a b"]),
        ("€1,240 now", "€1,250 now", ["1,240"], ["1,250"]),
        ("日本 語", "日本 話", ["語"], ["話"]),
    ],
)
def test_differences(one: str, other: str, mine: list[str], theirs: list[str]) -> None:
    first, second = differences(one, other)
    assert [one[start:end] for start, end in first] == mine
    assert [other[start:end] for start, end in second] == theirs
