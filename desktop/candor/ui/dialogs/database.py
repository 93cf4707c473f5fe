"""The address of a database, put together from what a person writes."""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote


class Database(Enum):
    """The kinds that can be read; `value` is what a person calls it."""

    SQLITE = "SQLite file"
    POSTGRES = "PostgreSQL"
    MYSQL = "MySQL"


DRIVERS = {Database.POSTGRES: "postgresql+pg8000", Database.MYSQL: "mysql+pymysql"}
PORTS = {Database.POSTGRES: 5432, Database.MYSQL: 3306}


@dataclass(frozen=True, slots=True)
class Reached:
    """A database as a person says where it is: a file, or a host with a port, a name and a user."""

    kind: Database
    file: str = ""
    host: str = ""
    port: str = ""
    name: str = ""
    user: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether enough is said to connect."""
        return bool(self.file) if self.kind is Database.SQLITE else bool(self.host and self.name)

    @property
    def url(self) -> str:
        """SQLAlchemy's URL of it, without a password."""
        if self.kind is Database.SQLITE:
            return f"sqlite:///{quote(self.file, safe='/:' + chr(92))}"
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = self.port or str(PORTS[self.kind])
        return f"{DRIVERS[self.kind]}://{user}{host}:{port}/{quote(self.name, safe='')}"
