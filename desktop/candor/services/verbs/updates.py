"""Whether there is a newer Candor."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from candor.model.update import UpdateState


class Look(Protocol):
    """How a look is called."""

    def __call__(self, *, once: bool = False) -> Awaitable[UpdateState]:
        """Asks the one host which Candor is the newest, where the person has it asked weekly or allows it `once`.

        Raises UpdateError, OutsideBlocked, SettingsError.
        """
        ...


@dataclass(frozen=True, slots=True)
class Updates:
    """One signed file is read from one host, when the person wants it; nothing is downloaded or installed."""

    state: Callable[[], Awaitable[UpdateState]]
    """What is known, without asking anybody."""
    look: Look
    wait: Callable[[], Awaitable[float | None]]
    """Seconds before the next weekly look, None where the person wants none."""
    look_weekly: Callable[[], Awaitable[UpdateState]]
    """Looks if that is still wanted and due, else tells what is known. Raises as `look`."""
