"""What indexing needs of the other rooms."""

import time
from collections.abc import Callable, Collection as Those
from dataclasses import dataclass, field

from candor.services.attached_ports import KeepsAttached
from candor.services.indexing.nothing_kept import NothingKept
from candor.services.indexing.turns import Turns
from candor.services.outside_ports import KeepsFetched
from candor.services.ports import Ledger, Reads, Searches
from candor.services.threads import Threads


@dataclass(frozen=True, slots=True)
class IndexingParts:
    """The stores and the reader. `skip` are folders never listed, such as Candor's own; `clock` counts seconds.

    `kept` has what was fetched of pages and tables, `attached` what was given with questions.
    """

    reader: Reads
    ledger: Ledger
    index: Searches
    threads: Threads
    skip: Those[bytes] = ()
    turns: Turns = field(default_factory=Turns)
    clock: Callable[[], float] = time.monotonic
    kept: KeepsFetched = field(default_factory=NothingKept)
    attached: KeepsAttached | None = None
