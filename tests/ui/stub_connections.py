"""The ledger of connections, answered from memory."""

from candor.model.connection import ConnectionMade
from candor.model.errors import CandorError
from candor.services.verbs import Connections


class StubConnections:
    """`made` is what the ledger holds, newest first; `allows` whether visits may leave; `fails` breaks all."""

    def __init__(self) -> None:
        self.made: list[ConnectionMade] = []
        self.allows = False
        self.elsewhere, self.protected = "", True
        self.token = ""
        self.fails: CandorError | None = None

    def verbs(self) -> Connections:
        return Connections(
            all=self._all,
            clear=self._clear,
            allowed=self._allowed,
            allow=self._allow,
            keep_token=self._keep_token,
            elsewhere=self.elsewhere,
            protected=self.protected,
        )

    async def _keep_token(self, token: str) -> None:
        self._break()
        self.token = token

    async def _all(self, limit: int) -> list[ConnectionMade]:
        self._break()
        return self.made[:limit]

    async def _clear(self) -> None:
        self._break()
        self.made = []

    async def _allowed(self) -> bool:
        return self.allows

    async def _allow(self, allowed: bool) -> None:
        self._break()
        self.allows = allowed

    def _break(self) -> None:
        if self.fails:
            raise self.fails
