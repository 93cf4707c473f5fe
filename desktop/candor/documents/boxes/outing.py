"""Where a worker may connect to."""

from collections.abc import Callable
from dataclasses import dataclass

from candor.model.connection import ConnectionMade

Told = Callable[[int, ConnectionMade, bool], None]


@dataclass(frozen=True, slots=True)
class Outing:
    """These hosts and this machine, with `anywhere` also wherever they lead it on to.

    `told` hears of each connection: its number within the worker, what is known of it, and whether it has ended.
    """

    hosts: tuple[str, ...]
    told: Told
    anywhere: bool = False
