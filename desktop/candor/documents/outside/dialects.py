"""How each kind of database is opened: so that nothing in it can be changed, and nothing takes for ever."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from candor.documents.outside.database_address import MYSQL, POSTGRES, SQLITE, DatabaseAddress

CONNECT_SECONDS = 10
LOCKED_SECONDS = 5.0
# Of one statement; the worker's own limit ends the whole.
STATEMENT_SECONDS = 60
# Where the header of a SQLite file says that changes go into a log first: "File format version numbers".
HEADER, LOG, WITH_LOG = 100, slice(18, 20), b"\2\2"
DRIVERS = {POSTGRES: "postgresql+pg8000", MYSQL: "mysql+pymysql"}


def engine_of(address: DatabaseAddress, password: str) -> Engine:
    """What connects to it; nothing is reached yet."""
    if address.kind == SQLITE:
        return create_engine("sqlite://", creator=lambda: _file(address.name), poolclass=NullPool)
    # An empty password rather than none: the server refuses it, where a driver would only wonder.
    settings: dict[str, object] = {"password": password}
    if address.kind == POSTGRES:
        settings |= {"timeout": CONNECT_SECONDS}
    else:
        settings |= {"connect_timeout": CONNECT_SECONDS, "read_timeout": 2 * STATEMENT_SECONDS}
        settings |= {"local_infile": False, "charset": "utf8mb4"}
    url = URL.create(DRIVERS[address.kind], address.user or None, None, address.host, address.port, address.name)
    return create_engine(url, poolclass=NullPool, connect_args=settings)


def make_readonly(connection: Connection, seconds: int = STATEMENT_SECONDS) -> None:
    """From now on nothing is written, and no statement takes longer than so many seconds."""
    for statement in _statements(connection, seconds):
        connection.execute(text(statement))
    connection.commit()


def _statements(connection: Connection, seconds: int) -> tuple[str, ...]:
    if connection.dialect.name == POSTGRES:
        readonly = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
        return readonly, f"SET statement_timeout = {seconds * 1000}"
    if connection.dialect.name == SQLITE:
        return "PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF"
    is_mariadb = getattr(connection.dialect, "is_mariadb", False)
    limit = f"max_statement_time = {seconds}" if is_mariadb else f"max_execution_time = {seconds * 1000}"
    return "SET SESSION TRANSACTION READ ONLY", f"SET SESSION {limit}"


def _file(path: str) -> sqlite3.Connection:
    """A file that is kept with a log, but whose last writer closed it well, has none: SQLite would make one for it."""
    if _has_log(path) and not Path(f"{path}-wal").exists():
        return _opened(path, "mode=ro&immutable=1")
    return _opened(path, "mode=ro")


def _has_log(path: str) -> bool:
    try:
        with Path(path).open("rb") as file:
            return file.read(HEADER)[LOG] == WITH_LOG
    except OSError:
        return False  # opening it says why


def _opened(path: str, how: str) -> sqlite3.Connection:
    where = quote(os.fsencode(Path(path).as_posix()))
    connection = sqlite3.connect(f"file:{where}?{how}", uri=True, timeout=LOCKED_SECONDS, check_same_thread=False)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection
