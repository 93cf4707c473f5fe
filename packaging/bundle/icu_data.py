"""ICU's data without what Qt never asks it for: 32 MB of other programs' words for days, places and units become 4.

Qt for Linux links ICU for sorting words and for old encodings; days, numbers and countries it has in tables of its own.
The format is ICU's common data (https://unicode-org.github.io/icu/userguide/icu_data/).
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from bundle.contents import read
from steps.environment import Failed

ALIGNED = 16
MAGIC = b"\xda\x27\x14\0\0\0\0\0\x02\0CmnD"
"""Of a package for little-endian machines, behind the two bytes that count its head."""
SOURCE = """.section .rodata
.globl {symbol}
.type {symbol}, @object
.size {symbol}, {size}
.balign 64
{symbol}: .incbin "{file}"
.section .note.GNU-stack,"",@progbits
"""


class Item(NamedTuple):
    """One of the files inside: its name, such as icudt73l/coll/root.res, and its bytes."""

    name: bytes
    data: bytes


def taken_apart(package: bytes) -> tuple[bytes, list[Item]]:
    """Return the head of a package and its items."""
    (head,) = struct.unpack_from("<H", package)
    table = memoryview(package)[head:]
    (count,) = struct.unpack_from("<I", table)
    offsets = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [data for _, data in offsets[1:]] + [len(table)]
    items = []
    for (name, data), end in zip(offsets, ends, strict=True):
        items.append(Item(bytes(table[name : name + 200]).partition(b"\0")[0], bytes(table[data:end])))
    return package[:head], items


def put_together(head: bytes, items: list[Item]) -> bytes:
    """Return a package of some items, in their order."""
    names, places = b"", []
    first_name = 4 + 8 * len(items)
    for item in items:
        places.append(first_name + len(names))
        names += item.name + b"\0"
    body = bytearray(struct.pack("<I", len(items)) + bytes(8 * len(items)) + names)
    for number, item in enumerate(items):
        body += bytes(-len(body) % ALIGNED)
        struct.pack_into("<II", body, 4 + 8 * number, places[number], len(body))
        body += item.data
    return head + bytes(body)


def lighten(library: Path) -> None:
    """Replace ICU's library of data by one with what is kept alone. Raises Failed."""
    old = library.read_bytes()
    start = old.find(MAGIC) - 2
    if start < 0:
        raise Failed(f"{library.name} holds no data of ICU in the form that icu_data.py knows.\nLook at Qt's new ICU.")
    head, items = taken_apart(old[start:])
    version = items[0].name.partition(b"/")[0].decode()
    write_library(library, f"{version.rstrip('l')}_dat", put_together(head, [item for item in items if is_kept(item)]))


def is_kept(item: Item) -> bool:
    """Tell whether left_out.toml keeps an item."""
    name = item.name.decode().partition("/")[2]
    return any(
        fnmatchcase(name, pattern) and name.count("/") == pattern.count("/")
        for pattern in read("left_out")["icu"]["kept"]
    )


def write_library(library: Path, symbol: str, package: bytes) -> None:
    """Put a package into a library of its own, as ICU's loader looks for it. Raises Failed."""
    with tempfile.TemporaryDirectory() as folder:
        data, source, thing, made = (Path(folder, name) for name in ("data", "data.s", "data.o", library.name))
        data.write_bytes(package)
        source.write_text(SOURCE.format(symbol=symbol, size=len(package), file=data), encoding="ascii")
        link = ["ld", "-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack", "-s"]
        for command in (["as", "-o", str(thing), str(source)], [*link, "-o", str(made), str(thing)]):
            try:
                done = subprocess.run(command, capture_output=True, text=True, check=False)
            except FileNotFoundError:
                raise Failed(f"There is no program `{command[0]}` here. Install binutils, then try again.") from None
            if done.returncode:
                raise Failed(f"{done.stderr.strip()}\n\n{command[0]} could not make {library.name}.")
        library.unlink()
        library.write_bytes(made.read_bytes())
        library.chmod(0o755)
