"""Rate and time left, on a clock the test moves."""

import pytest

from candor.services.indexing.pace import FILE_OVERHEAD, Pace


def test_the_time_left_is_not_told_before_it_can_be() -> None:
    pace = Pace(total=10, bytes_left=10_000, began=100.0)
    assert pace.finish(1000, 100.1).seconds_left is None
    assert pace.finish(1000, 100.2).seconds_left is None
    assert pace.finish(1000, 100.3).seconds_left is None  # enough files, too early
    assert pace.finish(1000, 103.0).seconds_left is not None


def test_a_steady_run_is_told_exactly() -> None:
    pace = Pace(total=100, bytes_left=100_000, began=0.0)
    for second in range(1, 51):
        told = pace.finish(1000, float(second))
    assert (told.done, told.total) == (50, 100)
    assert told.rate == pytest.approx(1.0)
    assert told.seconds_left == pytest.approx(50.0)


def test_a_long_file_that_is_left_counts_by_its_bytes() -> None:
    pace = Pace(total=11, bytes_left=10 * FILE_OVERHEAD + 50 * FILE_OVERHEAD, began=0.0)
    for second in range(1, 11):
        told = pace.finish(FILE_OVERHEAD, float(second))
    assert told.seconds_left == pytest.approx((50 + 1) / 2, rel=0.01)


def test_the_last_seconds_count_more_than_the_first() -> None:
    pace = Pace(total=1000, bytes_left=0, began=0.0)
    now = 0.0
    for _ in range(100):
        pace.finish(0, now := now + 0.1)
    for _ in range(60):
        told = pace.finish(0, now := now + 2.0)
    assert told.rate == pytest.approx(0.5, rel=0.1)


def test_the_end_is_zero_seconds_away() -> None:
    pace = Pace(total=1, bytes_left=10, began=0.0)
    assert pace.finish(10, 0.0).seconds_left == 0.0
