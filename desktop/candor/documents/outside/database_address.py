"""The address of a database: taken apart and put together again in one form only, without its password."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote, unquote, urlsplit

from candor.model.errors import DatabaseUnsupported

SQLITE, POSTGRES, MYSQL = "sqlite", "postgresql", "mysql"
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "sqlite": SQLITE,
        "postgresql": POSTGRES,
        "postgres": POSTGRES,
        "postgresql+pg8000": POSTGRES,
        "mysql": MYSQL,
        "mysql+pymysql": MYSQL,
        "mariadb": MYSQL,
        "mariadb+pymysql": MYSQL,
    }
)
PORTS: Mapping[str, int] = MappingProxyType({POSTGRES: 5432, MYSQL: 3306})
FILE = "sqlite:///"


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """`name` is the database's, or the absolute path of a SQLite file."""

    kind: str
    name: str
    host: str = ""
    port: int = 0
    user: str = ""

    @property
    def text(self) -> str:
        """As SQLAlchemy would write it, without a password."""
        if self.kind == SQLITE:
            return FILE + self.name
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.kind] else f":{self.port}"
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        return f"{self.kind}://{user}{host}{port}/{quote(self.name, safe='')}"

    @property
    def shown(self) -> str:
        """As it is named in an error."""
        if self.kind == SQLITE:
            return Path(self.name).name.encode("utf-8", "replace").decode()
        return f"{self.name} on {self.host}"


def address_of_database(typed: str) -> tuple[DatabaseAddress, str]:
    """Reads an address, or the path of a SQLite file, as a person writes it; and the password that stood in it.

    Raises DatabaseUnsupported.
    """
    whole = typed.strip()
    scheme, separator, rest = whole.partition("://")
    if not separator:
        return _file(whole), ""
    kind = KINDS.get(scheme.lower())
    if kind is None:
        raise DatabaseUnsupported(f"{scheme[:40]} is neither SQLite, PostgreSQL nor MySQL")
    if kind == SQLITE:
        return _file(rest.removeprefix("/")), ""
    return _server(kind, f"{kind}://{rest}")


def shown_database(location: bytes) -> str:
    """A database's address in few words."""
    return address_of_database(os.fsdecode(location))[0].shown


def _file(path: str) -> DatabaseAddress:
    if not path or path == ":memory:" or path.startswith("file:") or "\0" in path:
        raise DatabaseUnsupported("it names no file")
    return DatabaseAddress(SQLITE, str(Path(path).expanduser().absolute()))


def _server(kind: str, whole: str) -> tuple[DatabaseAddress, str]:
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname or "", parts.port or PORTS[kind]
    except ValueError as error:
        raise DatabaseUnsupported("its address cannot be understood") from error
    name = unquote(parts.path.removeprefix("/"))
    if parts.query or parts.fragment:
        raise DatabaseUnsupported("options behind its name are not used; leave out what follows ? or #")
    if not host or not name or "/" in parts.path[1:]:
        raise DatabaseUnsupported("its address needs a host and the name of one database")
    return DatabaseAddress(kind, name, host, port, unquote(parts.username or "")), unquote(parts.password or "")
