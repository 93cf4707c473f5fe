"""Pinned questions and what they came to, in the ledger's file (its schema 2)."""

from typing import Any

from candor.index.ledger import Ledger
from candor.model.evaluation import Pin, PinRun

KEPT = 20
"""Runs kept: enough to see what a change of setting did."""


class Pins:
    """Questions a person pinned to their right places, and the last runs. Every method may be called from any thread.

    Raises what the ledger raises.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self) -> list[Pin]:
        """All of them, the oldest first."""
        rows = self._ledger.select("SELECT question, location, page FROM pins ORDER BY rowid")
        return [Pin(question, location, page or None) for question, location, page in rows]

    def add(self, pin: Pin) -> None:
        """Keeps one; once, however often."""
        self._ledger.change("INSERT OR IGNORE INTO pins(question, location, page) VALUES(?, ?, ?)", [_row(pin)])

    def remove(self, pin: Pin) -> None:
        """Takes one off; an unknown one does no harm."""
        self._ledger.change("DELETE FROM pins WHERE question = ? AND location = ? AND page = ?", [_row(pin)])

    def keep(self, run: PinRun) -> None:
        """Adds a run, and forgets those before the last KEPT."""
        figures = (run.at, run.setting, run.questions, run.hit_at_1, run.hit_at_5, run.hit_at_10, run.mrr_at_10)
        self._ledger.change("INSERT INTO pin_runs VALUES(?, ?, ?, ?, ?, ?, ?)", [figures])
        latest = "SELECT rowid FROM pin_runs ORDER BY rowid DESC LIMIT ?"
        self._ledger.change(f"DELETE FROM pin_runs WHERE rowid NOT IN ({latest})", [(KEPT,)])  # noqa: S608  # constants

    def runs(self) -> list[PinRun]:
        """The last runs, the oldest first."""
        return [PinRun(*row) for row in self._ledger.select("SELECT * FROM pin_runs ORDER BY rowid")]


def _row(pin: Pin) -> tuple[Any, ...]:
    return pin.question, pin.location, pin.page or 0
