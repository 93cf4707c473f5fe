"""How a database's table is kept: lines of JSON, the first of which names the table."""

from collections.abc import Iterator

import msgspec

SUFFIX = ".candor-table"


class KeptTable(msgspec.Struct, frozen=True, array_like=True):
    """The first line: the table's name."""

    name: str


class KeptRow(msgspec.Struct, frozen=True, array_like=True):
    """A row: what it is known by, its number (from 1), and its values in words."""

    key: str
    number: int
    text: str


def read_back(data: bytes) -> Iterator[KeptTable | KeptRow]:
    """The table, then its rows. Raises msgspec.MsgspecError where it is something else."""
    lines = data.split(b"\n")
    yield msgspec.json.decode(lines[0], type=KeptTable)
    rows = msgspec.json.Decoder(KeptRow)
    yield from map(rows.decode, lines[1:])
