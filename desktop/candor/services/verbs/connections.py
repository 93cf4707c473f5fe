"""What Candor connected to, and what it may."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from candor.model.connection import ConnectionMade


@dataclass(frozen=True, slots=True)
class Connections:
    """The ledger and the switch."""

    all: Callable[[int], Awaitable[list[ConnectionMade]]]
    """The newest connections, at most so many, those that were blocked included."""
    clear: Callable[[], Awaitable[None]]
    allowed: Callable[[], Awaitable[bool]]
    """Whether anything but this machine may be connected to; False unless the person chose otherwise."""
    allow: Callable[[bool], Awaitable[None]]
