"""When embedding leaves half of the processor to others."""

import sys
from pathlib import Path

import psutil
import pytest

from candor.index.power import EVERY, Power, on_battery


def test_on_battery_half_of_the_threads_work() -> None:
    assert Power(battery=lambda: True, load=lambda: 0.0).of(8) == 4


def test_beside_other_work_half_of_the_threads_work() -> None:
    assert Power(battery=lambda: False, load=lambda: 0.9).of(8) == 4


def test_plugged_in_and_alone_all_work() -> None:
    assert Power(battery=lambda: False, load=lambda: 0.1).of(8) == 8


def test_one_is_left_at_least() -> None:
    assert Power("always").of(1) == 1


@pytest.mark.parametrize(("gentle", "threads"), [("always", 3), ("never", 6)])
def test_a_person_can_decide(gentle: str, threads: int) -> None:
    plugged = gentle == "always"  # the contrary of what the battery would say
    assert Power(gentle, battery=lambda: not plugged, load=lambda: 0.0).of(6) == threads  # type: ignore[arg-type]


def test_it_looks_again_after_a_while_not_at_each_passage() -> None:
    now, asked = [0.0], [0]

    def battery() -> bool:
        asked[0] += 1
        return asked[0] > 1

    power = Power(battery=battery, load=lambda: 0.0, clock=lambda: now[0])
    assert [power.of(4) for _ in range(3)] == [4, 4, 4]
    assert asked == [1]
    now[0] = EVERY
    assert power.of(4) == 2


def test_what_is_chosen_later_holds_from_then_on() -> None:
    chosen = ["always"]
    power = Power(lambda: chosen[0], battery=lambda: False, load=lambda: 0.0)  # type: ignore[arg-type, return-value]
    assert power.of(4) == 2
    chosen[0] = "never"
    assert power.of(4) == 4


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no folder tells of batteries")
def test_where_the_system_hides_its_batteries_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil._pslinux, "POWER_SUPPLY_PATH", str(tmp_path / "hidden"))
    assert not on_battery()
