"""What of a program has to be signed, and in which order: whatever is inside before what it is inside of."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

MAGIC = {b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"}
"""Of Mach-O files for one processor (mach-o/loader.h), as they lie on disks of today's Macs."""
SEVERAL = b"\xca\xfe\xba\xbe"
"""Of a file for several processors (mach-o/fat.h), whose number follows; also of Java's classes, whose version does."""
FEWER_THAN_JAVA = 0x20
FRAMEWORK = ".framework"
ARM64 = 0x0100000C
BUILD_VERSION, OLD_VERSION = 0x32, 0x24
"""Load commands that say which macOS a file needs (LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX)."""


def is_machine_code(path: Path) -> bool:
    """Tell whether a file is a program or a library of macOS."""
    with path.open("rb") as file:
        head = file.read(8)
    return head[:4] in MAGIC or (head[:4] == SEVERAL and int.from_bytes(head[4:], "big") < FEWER_THAN_JAVA)


def inside_out(app: Path) -> list[Path]:
    """Return all that carries a signature of its own but the program itself: the deepest first, each folder by name.

    A framework stands for its own library, which is signed with it. Links are left out: what they point at is there.
    """
    found = list(_code_below(app / "Contents"))
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def _code_below(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        yield from (here / name for name in folders if name.endswith(FRAMEWORK) and not (here / name).is_symlink())
        for path in (here / name for name in files):
            own = any(part.stem == path.name for part in path.parents if part.suffix == FRAMEWORK)
            if not own and not path.is_symlink() and is_machine_code(path):
                yield path


def needed_macos(content: bytes) -> tuple[int, int] | None:
    """Return the macOS that a file's part for arm64 needs; None where it has no such part."""
    if content[:4] == SEVERAL:
        number = int.from_bytes(content[4:8], "big")
        parts = [struct.unpack_from(">IIIII", content, 8 + 20 * at) for at in range(number)]
        found = [content[offset : offset + size] for processor, _, offset, size, _ in parts if processor == ARM64]
        return needed_macos(found[0]) if found else None
    if content[:4] not in MAGIC:
        return None
    _, processor, _, _, commands = struct.unpack_from("<5I", content)
    if processor != ARM64:
        return None
    at = 32
    for _ in range(commands):
        command, size = struct.unpack_from("<II", content, at)
        if command in (BUILD_VERSION, OLD_VERSION):
            version: int = struct.unpack_from("<I", content, at + (12 if command == BUILD_VERSION else 8))[0]
            return version >> 16, version >> 8 & 0xFF
        at += size
    return 0, 0
