"""What the services need of the ledger of connections, as small protocols."""

from collections.abc import Hashable
from typing import Protocol

from candor.model.connection import ConnectionMade
from candor.settings.settings import Settings


class NotesConnections(Protocol):
    """Whoever writes connections down (connections/); for any thread."""

    def note(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        """Writes a connection down, in the place of what was noted with this key; never waits."""
        ...


class KeepsConnections(NotesConnections, Protocol):
    """The ledger of connections (connections/); for any thread."""

    def newest(self, limit: int) -> list[ConnectionMade]:
        """The newest connections first. Waits for the file. Raises ConnectionsUnreadable."""
        ...

    def clear(self) -> None:
        """Forgets every connection there was. Waits for the file. Raises ConnectionsUnreadable."""
        ...


class KeepsTokens(Protocol):
    """The tokens of other machines' Ollamas, in the keyring (settings/). Synchronous."""

    def keep(self, host: str, token: str) -> None:
        """Keeps it by the host and port it is for; "" forgets it. Raises SecretsUnavailable."""
        ...


class KeepsSettings(Protocol):
    """The settings file (settings/). Synchronous."""

    def load(self) -> Settings:
        """The settings as they are kept now. Raises SettingsUnreadable."""
        ...

    def save(self, settings: Settings) -> None:
        """Keeps them. Raises SettingsError."""
        ...
