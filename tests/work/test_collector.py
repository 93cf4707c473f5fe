"""Garbage is collected on the main thread, by CPython's own thresholds, until the collector is stopped."""

import gc
import importlib
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from candor.work import Background, Collector


class Knot:
    """A reference cycle."""

    def __init__(self) -> None:
        self.itself = self


class Whole:
    """No cycle."""


@pytest.fixture
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_cycles_made_on_the_background_thread_die_on_the_main_thread(
    qtbot: QtBot, background: Background, thresholds: None
) -> None:
    gc.set_threshold(100, 5, 5)
    collector = Collector(interval=0)
    died_on: set[int] = set()

    async def tie() -> int:
        for _ in range(5_000):
            weakref.finalize(Knot(), lambda: died_on.add(threading.get_ident()))
        return threading.get_ident()

    try:
        assert not gc.isenabled()
        with qtbot.waitSignal(background.start(tie()).happened) as made:
            pass
        qtbot.waitUntil(lambda: bool(died_on))
    finally:
        collector.stop()
    assert died_on == {threading.get_ident()}
    assert made.args != [threading.get_ident()]


def test_very_many_objects_at_once_are_spared_and_still_freed_when_let_go(thresholds: None) -> None:
    collector = Collector()
    try:
        assert collector.look() is None
        collector.look()
        gc.collect()
        before = gc.get_freeze_count()
        many = [Knot() for _ in range(60_000)]
        assert collector.look() is None
        assert gc.get_freeze_count() > before + 60_000
        gone: list[int] = []
        held = [(number,) for number in range(60_000)]
        last = weakref.finalize(kept := Whole(), gone.append, 1)
        assert collector.look() is None
        del held, kept
        assert gone == [1]
        assert not last.alive
        del many
    finally:
        collector.stop()


def test_nothing_is_collected_below_the_thresholds(qtbot: QtBot, thresholds: None) -> None:
    collector = Collector()
    gc.collect()
    gc.set_threshold(1_000_000, 1_000, 1_000)
    assert collector.look() is None
    gc.set_threshold(1, 1_000, 1_000)
    keep = [Knot() for _ in range(10)]
    assert collector.look() == 0
    collector.stop()
    assert keep


def test_what_an_import_made_is_never_walked(
    qtbot: QtBot, thresholds: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "large_import_of_a_test.py").write_text("objects = [[] for _ in range(50_000)]")
    monkeypatch.syspath_prepend(tmp_path)
    gc.set_threshold(100, 1_000, 1_000)
    collector = Collector()
    try:
        frozen = gc.get_freeze_count()
        importlib.import_module("large_import_of_a_test")
        assert collector.look() is None
        assert gc.get_freeze_count() > frozen + 50_000
        keep = [Knot() for _ in range(1_000)]
        assert collector.look() == 0
        assert keep
    finally:
        collector.stop()
        del sys.modules["large_import_of_a_test"]


def test_stopping_gives_collection_back(qtbot: QtBot) -> None:
    collector = Collector()
    assert gc.get_freeze_count()
    collector.stop()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
