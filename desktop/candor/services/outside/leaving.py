"""The switch that lets nothing leave this machine, as visits to pages and databases ask it."""

import time
from collections.abc import Callable
from uuid import uuid4

from candor.model.connection import ConnectionMade, Why
from candor.model.errors import OutsideBlocked
from candor.services.connection_ports import NotesConnections


class Leaving:
    """`allowed` says whether visits may leave; what may not is noted in the ledger. For any thread."""

    def __init__(self, allowed: Callable[[], bool], ledger: NotesConnections) -> None:
        self._allowed, self._ledger = allowed, ledger

    def anywhere(self, why: Why, host: str, port: int, *, once: bool) -> bool:
        """Whether a visit may be led on to other hosts than this one, "" for none; `once`: the person allowed this one.

        Raises OutsideBlocked where not even this one may be reached.
        """
        if not host:
            return False
        if self._allowed():
            return True
        if not once:
            self._ledger.note(uuid4(), ConnectionMade(time.time(), why, host, "", port, blocked=True))
            raise OutsideBlocked(host)
        return False
