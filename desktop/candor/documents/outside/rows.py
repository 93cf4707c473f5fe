"""Rows of a database's table in words, as they are kept."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from candor.documents.limits import shown_size
from candor.documents.tables.kept_table import KeptRow, KeptTable
from candor.model.outside import MOST_ROWS, TableOffer

MOST_CHARACTERS = 20_000_000
LINE = 300  # a row that is longer has a line for each of its values
KILOBYTE = 1_000


def kept_rows(offer: TableOffer, rows: Iterable[Sequence[Any]]) -> bytes:
    """The lines, no more than may be, with a last one that says what is missing then."""
    encoder = msgspec.json.Encoder()
    lines, left = [encoder.encode(KeptTable(offer.name))], MOST_CHARACTERS
    for number, row in enumerate(rows, 1):
        kept = KeptRow(_key(offer, row, number), number, _words(offer.columns, row)[: max(left, 0)])
        left -= len(kept.text)
        if number > MOST_ROWS or left <= 0:
            lines.append(encoder.encode(KeptRow("", number, _cut(offer, number - 1))))
            break
        lines.append(encoder.encode(kept))
    return b"\n".join(lines)


def _cut(offer: TableOffer, read: int) -> str:
    return f"Only the first {read:,} rows of {offer.name} were read. The table is larger than Candor reads at once."


def _key(offer: TableOffer, row: Sequence[Any], number: int) -> str:
    values = dict(zip(offer.columns, row, strict=True))
    return ", ".join(f"{name} {_value(values[name])}" for name in offer.key) or f"row {number}"


def _words(columns: Sequence[str], row: Sequence[Any]) -> str:
    """Each value with its column's name; what is NULL is left out."""
    cells = [f"{name}: {_value(value)}" for name, value in zip(columns, row, strict=True) if value is not None]
    one = " | ".join(" ".join(cell.split()) for cell in cells)
    return one if len(one) <= LINE else "\n".join(cells)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str() | int() | float() | Decimal():
            return str(value)
        case bytes() | bytearray() | memoryview():
            return _size(len(bytes(value)))
        case datetime():
            return value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case list() | tuple() | set() | frozenset():
            return ", ".join(map(_value, value))
        case dict():
            return ", ".join(f"{name}: {_value(inner)}" for name, inner in value.items())
        case timedelta() | _:
            return str(value)


def _size(size: int) -> str:
    """Data without words, named by how much it is."""
    if size < KILOBYTE:
        return f"({size} bytes of data)"
    return f"({size / KILOBYTE:.0f} kB of data)" if size < KILOBYTE**2 else f"({shown_size(size)} of data)"
