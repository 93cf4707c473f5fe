"""The inspection of the start: what counts as painted and as found, and what fails."""

import os
import sys
from pathlib import Path

import product
import pytest
from inspections import start
from inspections.painted import Moment, first_paint, processor_seconds
from inspections.skipped import Skipped
from steps.environment import Failed

# A window that is marked, then drawn and handed over, and that lives until it is told to end.
PAINTS = """
import signal, sys, time
for line in ("Marking QRect(0,0 800x800) dirty", "Drawing QRegion(0,0 800x800)", "Flushing top level QRegion()"):
    print("qt.widgets.painting:", line, file=sys.stderr, flush=True)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
signal.pause()
"""
EMPTY = "import sys; print('qt.widgets.painting: Marking QRect(0,0 800x800) dirty', file=sys.stderr); sys.exit(3)"
FINDS = "print('[1] lease.pdf, page 2')"


def program(window: str = PAINTS, command: str = FINDS) -> start.Program:
    return start.Program("installed", (sys.executable, "-c", window), (sys.executable, "-c", command))


@pytest.mark.skipif(sys.platform == "win32", reason="a program is ended otherwise there")
def test_a_window_is_painted_when_its_picture_was_handed_over() -> None:
    moment = first_paint(program().window, os.environ)
    assert moment.clock > 0
    assert moment.processor is None or moment.processor >= 0


def test_a_window_that_stays_empty_is_no_start() -> None:
    with pytest.raises(Failed, match=r"painted no window:\n.*Marking"):
        first_paint(program(EMPTY).window, os.environ)


def test_a_search_without_a_passage_is_no_search(tmp_path: Path) -> None:
    assert start.searched(program(), tmp_path, dict(os.environ)).clock > 0
    for finds_none in ("print('Nothing is indexed yet.')", f"{FINDS}; raise SystemExit(1)"):
        with pytest.raises(Failed, match="found nothing"):
            start.searched(program(command=finds_none), tmp_path, dict(os.environ))


def test_an_index_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="no room"):
        start.index(program(command="raise SystemExit('no room')"), tmp_path, dict(os.environ))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which libraries a program loads")
def test_what_shows_no_window_and_loads_qt_is_found() -> None:
    start.look_for_qt(program().command, dict(os.environ))
    with pytest.raises(Failed, match="loads Qt"):
        start.look_for_qt((sys.executable, "-c", "import PySide6.QtCore"), dict(os.environ))


def test_without_a_bundle_there_is_nothing_to_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "BUNDLE", tmp_path)
    with pytest.raises(Skipped, match="dist/bundle"):
        start.inspect_start()


@pytest.mark.parametrize(("seconds", "failing"), [(0.5, ""), (0.7, "Painted after 0.70 s")])
def test_the_slower_of_both_starts_is_held_to_the_bar(
    monkeypatch: pytest.MonkeyPatch, seconds: float, failing: str
) -> None:
    monkeypatch.setattr(start, "installed", program)
    monkeypatch.setattr(start, "index", lambda *_: None)
    monkeypatch.setattr(start, "searched", lambda *_: Moment(1.0, None))
    times = {"new": seconds, "used": 0.4}
    monkeypatch.setattr(start, "painted", lambda _, home, variables: Moment(times[home.name.split()[0]], 0.3))
    if failing:
        with pytest.raises(Failed, match=failing):
            start.inspect_start()
    else:
        assert start.inspect_start() == "painted after 0.50 s (bar 0.6 s), found after 1.00 s (bar 3.0 s)"


def test_each_program_is_measured_in_turn_and_its_first_time_thrown_away() -> None:
    order: list[str] = []

    def measured(one: start.Program) -> Moment:
        order.append(one.name)
        return Moment(len(order), None)

    other = start.Program("source", (), ())
    moments = start.in_turn((program(), other), measured)
    assert order == ["installed", "source"] * (start.TIMES + 1)
    assert [moment.clock for moment in moments["installed"]] == [3, 5, 7, 9, 11]
    assert start.shown(moments["source"]) == "8.00 s (4.00 to 12.00)"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_what_a_program_used_of_the_processors_is_asked_of_the_system() -> None:
    used = processor_seconds(os.getpid())
    assert used is not None
    assert used > 0
    assert processor_seconds(0) is None
