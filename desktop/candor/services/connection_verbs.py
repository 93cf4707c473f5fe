"""The verbs about connections, bound to their parts."""

from urllib.parse import urlsplit

import msgspec

from candor.model.connection import ConnectionMade
from candor.model.errors import SettingsError
from candor.services.connection_ports import KeepsConnections, KeepsSettings, KeepsTokens
from candor.services.threads import Threads
from candor.services.verbs import Connections


class ConnectionVerbs:
    """`server` is Ollama's address, `elsewhere` its host where that is another machine, else "".

    The switch is read from the settings each time: another Candor may have turned it meanwhile.
    """

    def __init__(
        self,
        ledger: KeepsConnections,
        settings: KeepsSettings,
        tokens: KeepsTokens,
        threads: Threads,
        server: str,
        elsewhere: str,
    ) -> None:
        self._ledger, self._settings, self._tokens, self._threads = ledger, settings, tokens, threads
        self._server, self._elsewhere = server, elsewhere

    def bound(self) -> Connections:
        """The ledger and the switch."""
        look = self._threads.look
        return Connections(
            all=lambda limit: look(self._ledger.newest, limit),
            clear=lambda: look(self._ledger.clear),
            allowed=lambda: look(self.may_leave),
            allow=lambda allowed: look(self._allow, allowed),
            keep_token=lambda token: look(self._tokens.keep, urlsplit(self._server).netloc, token),
            elsewhere=self._elsewhere,
            protected=not (self._elsewhere and self._server.startswith("http:")),
        )

    def may_leave(self) -> bool:
        """Whether the switch lets visits out; not where the settings cannot be read."""
        try:
            return not self._settings.load().nothing_leaves
        except SettingsError:
            return False

    def made(self) -> list[ConnectionMade]:
        """All that is kept."""
        return self._ledger.newest(EVERY)

    def _allow(self, allowed: bool) -> None:
        self._settings.save(msgspec.structs.replace(self._settings.load(), nothing_leaves=not allowed))


EVERY = 1_000_000
"""More connections than are ever kept."""
