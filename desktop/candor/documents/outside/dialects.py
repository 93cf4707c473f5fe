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
DRIVERS = {POSTGRES: "postgresql+pg8000", MYSQL: "mysql+pymysql"}


def engine_of(address: DatabaseAddress, password: str) -> Engine:
    """What connects to it; nothing is reached yet."""
    if address.kind == SQLITE:
        return create_engine("sqlite://", creator=lambda: _file(address.name), poolclass=NullPool)
    url = URL.create(
        DRIVERS[address.kind], address.user or None, password or None, address.host, address.port, address.name
    )
    if address.kind == POSTGRES:
        return create_engine(url, poolclass=NullPool, connect_args={"timeout": CONNECT_SECONDS})
    settings = {"connect_timeout": CONNECT_SECONDS, "read_timeout": 2 * STATEMENT_SECONDS, "local_infile": False}
    return create_engine(url, poolclass=NullPool, connect_args={**settings, "charset": "utf8mb4"})


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
    """A file whose last writer closed it well has no log beside it, and SQLite would make one if it were not told."""
    has_log = Path(f"{path}-wal").exists()
    connection = _opened(path, "mode=ro")
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        connection.close()
        if has_log or not Path(path).is_file():
            raise
        connection = _opened(path, "mode=ro&immutable=1")
    return connection


def _opened(path: str, how: str) -> sqlite3.Connection:
    where = quote(os.fsencode(Path(path).as_posix()))
    connection = sqlite3.connect(f"file:{where}?{how}", uri=True, timeout=LOCKED_SECONDS, check_same_thread=False)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection
