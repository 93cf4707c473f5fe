"""A damaged ledger is set aside, and a new one begins with what the person gave; the files themselves tell the rest."""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import apsw

from candor.index.ledger import Ledger
from candor.index.quarantine import set_aside
from candor.index.translated import translated
from candor.model.errors import LedgerDamaged

GIVEN = ("collections", "roots")
KEPT = (*GIVEN, "pins")
COPY = "roots.json"

Rows = dict[str, list[list[Any]]]


def opened(file: Path) -> tuple[Ledger, bool]:
    """The ledger, and whether the one that was there was damaged and had to be begun anew.

    From a damaged one is taken over what can be read of it, else what `keep_copy` wrote last.
    """
    try:
        ledger = Ledger(file)
    except LedgerDamaged:
        return _recovered(file), True
    try:
        ledger.check()
    except LedgerDamaged:
        ledger.close()
        return _recovered(file), True
    if ledger.is_new and (given := _copied(file.parent)):
        # There was one, and its file was lost or emptied, which to SQLite is a new one.
        _restore(given, ledger)
        return ledger, True
    return ledger, False


def keep_copy(ledger: Ledger, folder: Path) -> None:
    """Writes what the person gave into a plain file beside the ledger, where that changed."""
    given = {table: [list(row) for row in ledger.select(f"SELECT * FROM {table}")] for table in GIVEN}  # noqa: S608  # constants
    text = json.dumps(given, default=lambda value: {"hex": value.hex()}, indent=1)
    file = folder / COPY
    if file.is_file() and file.read_bytes() == text.encode():
        return
    with translated(folder):
        # A name of its own: another Candor may be writing its copy at the same time.
        handle, name = tempfile.mkstemp(".partial", "roots-", folder)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode())
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _recovered(file: Path) -> Ledger:
    given = {**_copied(file.parent), **_salvaged(file)}
    set_aside([file, *(file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm"))])
    ledger = Ledger(file)
    _restore(given, ledger)
    return ledger


def _restore(given: Rows, ledger: Ledger) -> None:
    for table, rows in given.items():
        for row in rows:
            # Of another version, or half damaged: what does not fit is left out, the person can give it again.
            with contextlib.suppress(LedgerDamaged, TypeError, ValueError):
                ledger.restore(table, row)


def _salvaged(file: Path) -> Rows:
    """The rows of those tables that can be read to their end."""
    found: Rows = {}
    with contextlib.suppress(apsw.Error):
        database = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
        for table in KEPT:
            with contextlib.suppress(apsw.Error):
                rows = [list(row) for row in database.execute(f"SELECT * FROM {table}")]  # noqa: S608  # a constant
                if rows:
                    found[table] = rows
        database.close()
    return found


def _copied(folder: Path) -> Rows:
    try:
        given = json.loads((folder / COPY).read_text(encoding="utf-8"))
        return {table: [[_value(each) for each in row] for row in given[table]] for table in GIVEN}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _value(value: Any) -> Any:
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
