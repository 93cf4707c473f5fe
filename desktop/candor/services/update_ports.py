"""What the services need of the other rooms to look for updates, as small protocols."""

from collections.abc import Set as AbstractSet
from typing import Protocol

from candor.model.outside import PageOffer
from candor.model.update import UpdateRecord
from candor.settings.settings import Settings


class FetchesVersionFile(Protocol):
    """Reaches the host of the version file, each time from a process of its own (documents/outside/)."""

    def look_at(self, typed: str) -> PageOffer:
        """The host that an address leads to, as it is shown, without reaching it. Raises AddressRefused."""
        ...

    def reaches(self, location: bytes) -> tuple[str, int]:
        """The host and port that an address leads to. Raises AddressRefused."""
        ...

    async def version_file(self, typed: str) -> bytes:
        """What stands at an address, fetched from its own host alone. Raises OutsideError."""
        ...


class KeepsUpdates(Protocol):
    """What is kept of looking (settings/). Synchronous."""

    def load(self) -> UpdateRecord:
        """What was kept, or nothing."""
        ...

    def save(self, record: UpdateRecord) -> None:
        """Keeps this instead. Raises SettingsError."""
        ...


class TellsSettings(Protocol):
    """The settings file (settings/). Synchronous."""

    @property
    def fixed(self) -> AbstractSet[str]:
        """The keys of the settings that whoever administers this computer has fixed."""
        ...

    def load(self) -> Settings:
        """The settings as they are kept now. Raises SettingsUnreadable."""
        ...
