"""What SQLAlchemy and its drivers raise, in Candor's words. Theirs are never shown: they may hold what was sent."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any

from sqlalchemy.exc import DBAPIError, NoSuchTableError, SQLAlchemyError

from candor.documents.outside.database_address import DatabaseAddress
from candor.documents.outside.dialects import STATEMENT_SECONDS
from candor.model.errors import (
    DatabaseBusy,
    DatabaseTooSlow,
    DatabaseUnreachable,
    OutsideError,
    PasswordWrong,
    TableGone,
)

# SQLSTATE of PostgreSQL, numbers of MySQL and MariaDB, and the words of SQLite, which has no other.
WRONG = ("28P01", "28000", 1045, 1044, 1698)
SLOW = ("57014", 3024, 1969)
BUSY = ("55P03", "53300", 1205, 1040, "database is locked", "database table is locked", "database schema is locked")
GONE = ("42P01", "42501", "3F000", 1146, 1142, 1143)
SILENT = "it did not answer"
SAID: Mapping[Any, str] = MappingProxyType(
    {
        "3D000": "there is no such database",
        1049: "there is no such database",
        "25006": "reading this would change something in it",
        1792: "reading this would change something in it",
        2003: SILENT,
        2005: SILENT,
        2013: SILENT,
        "unable to open database file": "there is no such file, or it may not be read",
        "file is not a database": "it is no database, or an encrypted one",
        "database disk image is malformed": "it is damaged",
    }
)


@contextmanager
def translated(address: DatabaseAddress, table: str = "") -> Iterator[None]:
    """Raises OutsideError for what SQLAlchemy, a driver or the connection raises."""
    try:
        yield
    except NoSuchTableError as error:
        raise TableGone(table) from error
    except DBAPIError as error:
        raise _meant(error.orig, address, table) from error
    except (SQLAlchemyError, OSError, EOFError, ValueError, LookupError, TypeError) as error:
        raise DatabaseUnreachable(address.shown, "it did not answer as it should") from error


def _meant(error: BaseException | None, address: DatabaseAddress, table: str) -> OutsideError:
    code = _code(error)
    if code in WRONG:
        return PasswordWrong(address.shown)
    if code in SLOW:
        return DatabaseTooSlow(address.shown, STATEMENT_SECONDS)
    if code in BUSY:
        return DatabaseBusy(address.shown)
    if code in GONE and table:
        return TableGone(table)
    silent = error is not None and isinstance(error.__cause__, OSError)
    return DatabaseUnreachable(address.shown, SILENT if silent else SAID.get(code, "it did not answer as it should"))


def _code(error: BaseException | None) -> Any:
    """The driver's own: a dictionary's "C" with pg8000, the first of two with PyMySQL, the words with SQLite."""
    first = error.args[0] if error is not None and error.args else ""
    return first.get("C", "") if isinstance(first, dict) else first
