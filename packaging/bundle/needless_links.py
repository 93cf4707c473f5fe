"""Takes links between Linux libraries out that nothing goes through, so that what they lead to can stay out.

Arrow's wheel links every one of its libraries to all others. The entry is made to name the C library, which is there
anyway, so that no byte of the file moves (https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.dynamic.html).
"""

from __future__ import annotations

import struct
from fnmatch import fnmatchcase
from pathlib import Path

from bundle.contents import read
from bundle.strip_symbols import libraries
from steps.environment import Failed

DYNAMIC, LOAD = 2, 1
NEEDED, STRINGS = 1, 5
ALWAYS = b"libc.so.6"


def take_out_links(bundle: Path) -> int:
    """Take the links named in left_out.toml out of every library; returns how many. Raises Failed."""
    patterns = read("left_out")["needless"]["links"]
    return sum(take_out(library, patterns) for library in libraries(bundle))


def take_out(library: Path, patterns: list[str]) -> int:
    """Take links out of one library; returns how many. Raises Failed where no other can stand in."""
    content = bytearray(library.read_bytes())
    entries = dynamic(content)
    strings = in_file(content, next((value for tag, value, _ in entries if tag == STRINGS), 0))
    needed = {at: (value, name_at(content, strings + value)) for tag, value, at in entries if tag == NEEDED}
    needless = [at for at, (_, name) in needed.items() if any(fnmatchcase(name.decode(), each) for each in patterns)]
    if not needless:
        return 0
    always = next((value for value, name in needed.values() if name == ALWAYS), None)
    if always is None:
        raise Failed(f"{library.name} is linked to no C library that could stand in for what is left out.")
    for at in needless:
        struct.pack_into("<Q", content, at + 8, always)
    mode = library.stat().st_mode & 0o777
    library.unlink()  # it may be linked from elsewhere
    library.write_bytes(content)
    library.chmod(mode)
    return len(needless)


def segments(content: bytearray) -> list[tuple[int, int, int, int]]:
    """Return kind, place in the file, address and size of each piece of a 64-bit library."""
    (start,), (size, number) = struct.unpack_from("<Q", content, 32), struct.unpack_from("<HH", content, 54)
    found = []
    for at in range(start, start + size * number, size):
        kind, _, offset, address, _, weighs = struct.unpack_from("<IIQQQQ", content, at)
        found.append((kind, offset, address, weighs))
    return found


def dynamic(content: bytearray) -> list[tuple[int, int, int]]:
    """Return tag, value and place of each entry that the loader reads."""
    entries = []
    for kind, offset, _, size in segments(content):
        if kind == DYNAMIC:
            for at in range(offset, offset + size, 16):
                tag, value = struct.unpack_from("<qQ", content, at)
                entries.append((tag, value, at))
                if tag == 0:
                    break
    return entries


def in_file(content: bytearray, address: int) -> int:
    """Return where in the file an address lies."""
    for kind, offset, start, size in segments(content):
        if kind == LOAD and start <= address < start + size:
            return address - start + offset
    return 0


def name_at(content: bytearray, place: int) -> bytes:
    """Return the text that begins at a place."""
    return bytes(content[place : content.index(0, place)])
