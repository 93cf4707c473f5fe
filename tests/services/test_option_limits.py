"""What a way to answer can be."""

import pytest

from candor.model.errors import OptionRefused
from candor.model.turn import Options
from candor.services.asking.option_limits import LIMITS, checked


@pytest.mark.parametrize("field", LIMITS)
def test_each_number_is_taken_up_to_its_limits_and_no_further(field: str) -> None:
    limit = LIMITS[field]
    # The widest window there is, where it is not the context that is looked at.
    room = {} if field in {"context", "answer_reserve"} else {"context": 8192}
    step = 1 if limit.is_whole else 0.01
    for value in (limit.least, limit.most):
        kind = int if limit.is_whole else float
        options = Options(**{**room, field: kind(value)})
        if field == "context":
            options = Options(context=int(value), answer_reserve=16)
        if field == "answer_reserve":
            options = Options(context=int(value) + 256, answer_reserve=int(value))
        assert checked(options) is options
    for value in (limit.least - step, limit.most + step):
        with pytest.raises(OptionRefused, match=limit.name):
            checked(Options(**{**room, field: value}))


@pytest.mark.parametrize("keep_alive", ["", "5m", "1h30m", "0", "-1", "300", "1.5h", "-5m"])
def test_times_the_server_reads_are_taken(keep_alive: str) -> None:
    assert checked(Options(keep_alive=keep_alive)).keep_alive == keep_alive


@pytest.mark.parametrize("keep_alive", ["soon", "m", "5 m", "5 minutes", "1d", "5m\n"])
def test_times_the_server_would_refuse_are_not(keep_alive: str) -> None:
    with pytest.raises(OptionRefused, match="Keep in memory"):
        checked(Options(keep_alive=keep_alive))


@pytest.mark.parametrize("stop", [("",), ("END", ""), tuple("123456789")])
def test_texts_that_end_an_answer_are_few_and_not_empty(stop: tuple[str, ...]) -> None:
    with pytest.raises(OptionRefused, match="Stop must be at most 8 texts"):
        checked(Options(stop=stop))


def test_the_answer_leaves_room_for_the_question() -> None:
    with pytest.raises(OptionRefused, match="smaller than the context"):
        checked(Options(context=1024, answer_reserve=1024))
