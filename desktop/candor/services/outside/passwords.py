"""Passwords of databases: in the system's keyring, and nowhere else."""

from collections.abc import Iterable
from contextlib import suppress

from candor.model.document import Origin, origin_of, shown, table_of
from candor.model.errors import SecretsUnavailable
from candor.services.outside_ports import KeepsSecrets
from candor.services.threads import Threads


class Passwords:
    """By the address of the database, which has no password in it."""

    def __init__(self, secrets: KeepsSecrets, threads: Threads) -> None:
        self._secrets, self._threads = secrets, threads

    async def of(self, database: bytes) -> str:
        """The password, "" where none was kept. Raises SecretsUnavailable."""
        return await self._threads.look(self._secrets.get, _name(database)) or ""

    async def keep(self, database: bytes, password: str) -> None:
        """Keeps it where there is a keyring; where there is none, it is asked for each time."""
        if password:
            with suppress(SecretsUnavailable):
                await self._threads.look(self._secrets.set, _name(database), password)

    async def forget_unused(self, before: Iterable[bytes], now: Iterable[bytes]) -> None:
        """Deletes those of databases of which there is no table any more, by locations."""
        for database in _databases(before) - _databases(now):
            with suppress(SecretsUnavailable):
                await self._threads.look(self._secrets.delete, _name(database))


def _name(database: bytes) -> str:
    return f"database {shown(database)}"


def _databases(locations: Iterable[bytes]) -> set[bytes]:
    """Those on servers: a file has no password."""
    tables = (table_of(each)[0] for each in locations if origin_of(each) is Origin.TABLE)
    return {database for database in tables if not database.startswith(b"sqlite:")}
