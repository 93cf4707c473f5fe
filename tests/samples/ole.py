"""OLE compound files (MS-CFB), written plainly: version 3, sectors of 512 bytes."""

import struct
from typing import Union

SECTOR, MINI, CUTOFF = 512, 64, 4096
END, FREE, FAT, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
Tree = dict[str, Union[bytes, "Tree"]]


def ole(tree: Tree) -> bytes:
    """A compound file with these streams, in storages within each other."""
    entries: list[list[object]] = []
    _list(entries, "Root Entry", ROOT, tree)
    sectors: list[bytes] = []
    chain: list[int] = []
    small, small_chain = b"", []
    for entry in entries:
        data = entry[3]
        if isinstance(data, bytes) and len(data) >= CUTOFF:
            entry[4] = _store(sectors, chain, data, SECTOR)
        elif isinstance(data, bytes) and data:
            entry[4] = len(small_chain)
            count = -(-len(data) // MINI)
            small += data.ljust(count * MINI, b"\0")
            small_chain += [*range(len(small_chain) + 1, len(small_chain) + count), END]
    entries[0][3], entries[0][4] = small, _store(sectors, chain, small, SECTOR) if small else END
    directory = b"".join(map(_entry, entries))
    directory_at = _store(sectors, chain, directory + _entry(["", 0, [NONE] * 3, b"", 0]) * (-len(entries) % 4), SECTOR)
    mini_fat = struct.pack(f"<{len(small_chain)}I", *small_chain)
    mini_at = (
        _store(sectors, chain, mini_fat.ljust(-(-len(mini_fat) // SECTOR) * SECTOR, b"\xff"), SECTOR) if small else END
    )
    fats = 1
    while (len(chain) + fats) * 4 > fats * SECTOR:
        fats += 1
    assert fats <= 109, "the sample is too large"
    places = list(range(len(chain), len(chain) + fats))
    chain += [FAT] * fats
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(fats * SECTOR, b"\xff")
    head = struct.pack(
        "<8s16x5H6x9I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, fats, directory_at, 0, CUTOFF,
        mini_at, -(-len(mini_fat) // SECTOR), END, 0,
    )  # fmt: skip
    return head + struct.pack("<109I", *places, *[FREE] * (109 - fats)) + b"".join(sectors) + table


def _list(entries: list[list[object]], name: str, kind: int, content: "bytes | Tree") -> int:
    """An entry for this and all below it; those beside each other form a chain to the right."""
    number = len(entries)
    links = [NONE, NONE, NONE]
    entries.append([name, kind, links, content if isinstance(content, bytes) else b"", 0 if kind == STORAGE else END])
    if isinstance(content, dict):
        below = sorted(content.items(), key=lambda item: (len(item[0]), item[0].upper()))
        before: list[int] | None = None
        for inner, value in below:
            found = _list(entries, inner, STREAM if isinstance(value, bytes) else STORAGE, value)
            if before is None:
                links[2] = found
            else:
                before[1] = found
            before = entries[found][2]
    return number


def _store(sectors: list[bytes], chain: list[int], data: bytes, size: int) -> int:
    first, count = len(sectors), -(-len(data) // size)
    sectors += [data[at * size : (at + 1) * size].ljust(size, b"\0") for at in range(count)]
    chain += [*range(first + 1, first + count), END]
    return first


def _entry(entry: list[object]) -> bytes:
    name, kind, (left, right, child), data, start = entry
    wide = str(name).encode("utf-16-le")
    length = len(wide) + 2 if name else 0
    return struct.pack(
        "<64sHBB3I16xI16xIQ", wide, length, kind, 1, left, right, child, 0, start, len(data)
    )  # fmt: skip
