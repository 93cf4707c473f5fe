"""One run at a time: indexing, retrying and watching change the same library."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """Who begins goes first, and the run it interrupts goes on afterwards."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._coming = 0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator["Turn"]:
        """A run's turn, as soon as the one under way gives way."""
        turn = Turn(self)
        self._coming += 1
        try:
            await turn.begin()
        finally:
            self._coming -= 1
        try:
            yield turn
        finally:
            turn.end()

    @property
    def is_wanted(self) -> bool:
        """Whether a run wants to begin."""
        return self._coming > 0

    @property
    def is_busy(self) -> bool:
        """Whether a run is under way."""
        return self._lock.locked()

    @property
    def lock(self) -> asyncio.Lock:
        """Held by the run whose turn it is."""
        return self._lock


class Turn:
    """The right of one run to change the library."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._is_held = False

    async def begin(self) -> None:
        """Waits until no other run has it."""
        await self._turns.lock.acquire()
        self._is_held = True

    async def give_way(self) -> None:
        """Lets those go first that have come since."""
        while self._turns.is_wanted:
            self.end()
            await self.begin()

    def end(self) -> None:
        """Gives it back."""
        if self._is_held:
            self._is_held = False
            self._turns.lock.release()
