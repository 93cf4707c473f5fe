"""One database, looked into: its tables, and the rows of one."""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import TracebackType

from sqlalchemy import Connection, column, func, inspect, select
from sqlalchemy.engine.reflection import Inspector
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.elements import quoted_name
from sqlalchemy.sql.expression import TableClause, table

from candor.documents.outside.database_address import POSTGRES, address_of_database
from candor.documents.outside.database_errors import translated
from candor.documents.outside.dialects import engine_of, make_readonly
from candor.documents.outside.rows import kept_rows
from candor.documents.tables.kept_table import SUFFIX
from candor.model.errors import TableGone
from candor.model.outside import MOST_ROWS, TableOffer

MOST_TABLES = 1_000
COUNT_SECONDS = 10.0  # for counting the rows of all tables; the number of the others is not told
STEPS = 100_000  # of SQLite's machine between two looks at the clock
TOGETHER = 1_000  # rows fetched at once
OWN = ("information_schema",)  # a server's own schemas, beside those whose names begin with pg_

Name = tuple[str | None, str]
"""Schema and name; None is the schema that is meant where nothing is said."""


class Database:
    """Opened when it is entered. Runs in a worker of its own, and only reads. All raise OutsideError."""

    def __init__(self, location: bytes, password: str) -> None:
        self._address, _ = address_of_database(os.fsdecode(location))
        self._engine = engine_of(self._address, password)
        self._connection: Connection | None = None

    def __enter__(self) -> "Database":
        with translated(self._address):
            self._connection = self._engine.connect()
            make_readonly(self._connection)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._connection is not None:
            with translated(self._address):
                self._connection.close()
        self._engine.dispose()

    def tables(self) -> tuple[TableOffer, ...]:
        """Its tables and views, by name, and how many rows each has where that is soon counted."""
        with translated(self._address):
            inspector, until = inspect(self._opened), time.monotonic() + COUNT_SECONDS
            return tuple(
                replace(_described(inspector, shown, name), rows=self._count(name, until))
                for shown, name in sorted(self._names(inspector).items())
            )

    def read(self, wanted: str) -> tuple[str, bytes]:
        """The rows of a table, as they are kept. Raises TableGone."""
        with translated(self._address, wanted):
            inspector = inspect(self._opened)
            names = self._names(inspector)
            if wanted not in names:
                raise TableGone(wanted)
            offer = _described(inspector, wanted, names[wanted])
            source = _source(names[wanted], offer.columns)
            found = select(*source.columns).limit(MOST_ROWS + 1)
            if offer.key:
                found = found.order_by(*(source.columns[name] for name in offer.key))
            rows = self._opened.execution_options(stream_results=True, yield_per=TOGETHER).execute(found)
            return SUFFIX, kept_rows(offer, rows)

    @property
    def _opened(self) -> Connection:
        assert self._connection is not None
        return self._connection

    def _names(self, inspector: Inspector) -> dict[str, Name]:
        """What tables and views are called, those of other schemas with the schema before a dot."""
        names: dict[str, Name] = {}
        for schema in self._schemas(inspector):
            for name in (*inspector.get_table_names(schema), *inspector.get_view_names(schema)):
                names[f"{schema}.{name}" if schema else name] = (schema, name)
        return dict(list(names.items())[:MOST_TABLES])

    def _schemas(self, inspector: Inspector) -> Iterator[str | None]:
        yield None
        if self._address.kind == POSTGRES:
            own = (*OWN, inspector.default_schema_name)
            yield from (name for name in inspector.get_schema_names() if name not in own and name[:3] != "pg_")

    def _count(self, name: Name, until: float) -> int | None:
        """None where that takes too long, or may not be known."""
        if time.monotonic() > until:
            return None
        self._hurry(until)
        try:
            counted = self._opened.execute(select(func.count()).select_from(_source(name, ()))).scalar()
        except DBAPIError:
            self._opened.rollback()
            return None
        finally:
            self._hurry(None)
        return int(counted or 0)

    def _hurry(self, until: float | None) -> None:
        """SQLite keeps no time by itself."""
        raw = self._opened.connection.driver_connection
        if isinstance(raw, sqlite3.Connection):
            raw.set_progress_handler(None if until is None else lambda: time.monotonic() > until, STEPS)


def _described(inspector: Inspector, shown: str, name: Name) -> TableOffer:
    schema, own = name
    columns = tuple(str(each["name"]) for each in inspector.get_columns(own, schema))
    key = inspector.get_pk_constraint(own, schema)["constrained_columns"]
    return TableOffer(shown, None, columns, tuple(map(str, key or ())))


def _source(name: Name, columns: Sequence[str]) -> TableClause:
    """Names always stand in quotes, whatever is in them; values come as the driver gives them."""
    schema, own = name
    return table(
        quoted_name(own, quote=True),
        *(column(quoted_name(each, quote=True)) for each in columns),
        schema=quoted_name(schema, quote=True) if schema else None,
    )
