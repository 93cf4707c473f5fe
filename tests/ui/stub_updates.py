"""What is known of newer versions, from memory."""

from collections.abc import Callable

from candor.model.errors import CandorError
from candor.model.update import UpdateState
from candor.services.verbs import Updates


class StubUpdates:
    """`known` is the state, `found` what a look turns it into, `fails` breaks a look, `waits` says when one is due.
    `asked` is called whenever the state is asked for.
    """

    def __init__(self) -> None:
        self.known = UpdateState("0.1.0", "updates.example")
        self.found: UpdateState | None = None
        self.fails: CandorError | None = None
        self.waits: float | None = None
        self.looked: list[bool] = []
        self.weekly = 0
        self.asked: Callable[[], object] = lambda: None

    def verbs(self) -> Updates:
        return Updates(state=self._state, look=self._look, wait=self._wait, look_weekly=self._look_weekly)

    async def _state(self) -> UpdateState:
        self.asked()
        return self.known

    async def _look(self, *, once: bool = False) -> UpdateState:
        self.looked.append(once)
        return self._outcome()

    async def _look_weekly(self) -> UpdateState:
        self.weekly += 1
        return self._outcome()

    async def _wait(self) -> float | None:
        return self.waits

    def _outcome(self) -> UpdateState:
        self.known = self.found or self.known
        if self.fails:
            raise self.fails
        return self.known
