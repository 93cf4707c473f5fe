"""What this process connects to, written down."""

from pathlib import Path

from candor.connections.ledger import Ledger
from candor.guard import GATE, Contact, Gate
from candor.model.connection import ConnectionMade


class Watched:
    """Hears of every connection of this process from now until it is closed, and writes it into the ledger.

    `elsewhere` is the one other machine that may be reached from this process meanwhile, "" for none.
    """

    def __init__(self, path: Path, elsewhere: str = "", gate: Gate = GATE) -> None:
        self.ledger = Ledger(path)
        self._gate = gate
        self._before = gate.tell(self._note)
        gate.let([elsewhere] if elsewhere else [])

    def close(self) -> None:
        """Whoever heard before hears again, nothing leaves any more, and what was heard is on the disk."""
        self._gate.let()
        self._gate.tell(self._before)
        self.ledger.close()

    def _note(self, contact: Contact) -> None:
        self.ledger.note(contact.number, ConnectionMade.of(contact), ended=not contact.open)
