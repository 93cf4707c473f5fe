"""What web pages and databases need of the other rooms."""

from dataclasses import dataclass

from candor.services.indexing.parts import IndexingParts
from candor.services.outside.leaving import Leaving
from candor.services.outside.passwords import Passwords
from candor.services.outside_ports import Visits


@dataclass(frozen=True, slots=True)
class OutsideParts:
    """What indexing needs, who visits, where passwords are, and the switch."""

    indexing: IndexingParts
    visits: Visits
    passwords: Passwords
    leaving: Leaving
