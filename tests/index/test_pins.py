"""Pins and runs come back as they were, and a ledger of the first schema goes on."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.ledger import Ledger
from candor.index.ledger_schema import MIGRATIONS
from candor.index.pins import KEPT, Pins
from candor.model.evaluation import Pin, PinRun

ODD = Pin("Wo steht's? 😀\n", b"/a/\xff odd.pdf", 7)
RUN = PinRun(1_790_000_000.5, "Candor 1, MiniLM", 4, 0.25, 0.5, 0.75, 0.375)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def ledger(file: Path) -> Iterator[Ledger]:
    ledger = Ledger(file)
    yield ledger
    ledger.close()


def test_pins_come_back_in_order_also_after_reopening(ledger: Ledger, file: Path) -> None:
    pins = Pins(ledger)
    chosen = [ODD, replace(ODD, page=None), replace(ODD, location=b"/b"), replace(ODD, question="A?")]
    for pin in (*chosen, ODD):
        pins.add(pin)
    assert pins.all() == chosen
    pins.remove(replace(ODD, page=8))
    pins.remove(ODD)
    again = Ledger(file)
    assert Pins(again).all() == chosen[1:]
    again.close()


def test_the_last_runs_are_kept(ledger: Ledger) -> None:
    pins = Pins(ledger)
    for number in range(KEPT + 3):
        pins.keep(replace(RUN, questions=number))
    found = pins.runs()
    assert [run.questions for run in found] == list(range(3, KEPT + 3))
    assert found[-1] == replace(RUN, questions=KEPT + 2)


def test_a_ledger_of_the_first_schema_goes_on(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.executescript(MIGRATIONS[0])
        database.execute("INSERT INTO roots VALUES(?)", (b"/kept",))
        database.execute("PRAGMA user_version = 1")
    database.close()
    ledger = Ledger(file)
    try:
        assert [root.location for root in ledger.roots()] == [b"/kept"]
        Pins(ledger).add(ODD)
        assert Pins(ledger).all() == [ODD]
    finally:
        ledger.close()
