"""What the services need of the other rooms for web pages and databases, as small protocols."""

from collections.abc import Collection as Those, Iterable
from pathlib import Path
from typing import Protocol

from candor.model.document import Fingerprint
from candor.model.outside import PageOffer, TableOffer


class Visits(Protocol):
    """Reaches web pages and databases, each time from a process of its own (documents/outside/)."""

    def look_at(self, typed: str) -> PageOffer:
        """What fetching an address would reach, without reaching it. Raises AddressRefused."""
        ...

    def reaches(self, location: bytes) -> tuple[str, int]:
        """The host and port that a visit to a page, or a database, connects to; ("", 0) where it stays on this machine.

        Raises AddressRefused, DatabaseUnsupported.
        """
        ...

    async def fetch(self, typed: str, *, anywhere: bool = False) -> tuple[str, bytes]:
        """The page at an address, as it is kept: the suffix of its file, and the bytes. Raises OutsideError.

        With `anywhere` it may lie on another host than the address says.
        """
        ...

    def database(self, typed: str) -> tuple[bytes, str]:
        """A database's address as locations have it, and the password that stood in it. Raises DatabaseUnsupported."""
        ...

    async def tables(self, database: bytes, password: str) -> tuple[TableOffer, ...]:
        """The tables of a database, by its address as a location has it. Raises OutsideError."""
        ...

    async def read(self, database: bytes, password: str, table: str) -> tuple[str, bytes]:
        """A table, as it is kept: the suffix of its file, and the bytes. Raises OutsideError."""
        ...


class KeepsFetched(Protocol):
    """Keeps what was brought from outside as files, by location (documents/outside/). Synchronous."""

    def path(self, location: bytes) -> Path | None:
        """The file of a page or table; None where nothing was kept of it."""
        ...

    def keep(self, location: bytes, suffix: str, data: bytes) -> Fingerprint:
        """Puts bytes in the place of what was kept before, durable when it returns. Raises FolderNotWritable, DiskFull.

        The same bytes leave the file as it is.
        """
        ...

    def forget(self, locations: Iterable[bytes]) -> None:
        """Deletes what was kept of these."""
        ...

    def keep_only(self, locations: Those[bytes]) -> None:
        """Deletes what belongs to none of these."""
        ...


class KeepsSecrets(Protocol):
    """Passwords, kept by the system's keyring (settings/). Synchronous; every method raises SecretsUnavailable."""

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""
        ...

    def set(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of an older one."""
        ...

    def delete(self, name: str) -> None:
        """Deletes the secret; one that is not there is no fault."""
        ...
