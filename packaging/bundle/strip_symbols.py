"""Takes the symbols of debuggers out of the Linux bundle's libraries, where that keeps them loadable."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

from steps.environment import Failed

ELF, LOAD = b"\x7fELF", 1


def strip_symbols(bundle: Path) -> int:
    """Strip every library below a folder and return how many bytes that freed. Raises Failed."""
    freed = 0
    for library in libraries(bundle):
        smaller = library.with_name(f"{library.name}.stripped")
        command = ["strip", "--strip-unneeded", "--enable-deterministic-archives", "-o", str(smaller), str(library)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            raise Failed("There is no program `strip` here. Install binutils, then try again.") from None
        if done.returncode == 0 and is_loadable(smaller) and smaller.stat().st_size < library.stat().st_size:
            freed += library.stat().st_size - smaller.stat().st_size
            smaller.chmod(library.stat().st_mode & 0o777)
            smaller.replace(library)
        else:
            smaller.unlink(missing_ok=True)
    return freed


def libraries(bundle: Path) -> Iterator[Path]:
    """Yield the files below a folder that are ELF, in order; no links."""
    for path in sorted(bundle.rglob("*")):
        if ".so" in path.name and path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == ELF:
                    yield path


def is_loadable(library: Path) -> bool:
    """Tell whether each piece of a 64-bit library stands where the loader wants it.

    strip moves pieces of libraries that auditwheel has patched before (https://github.com/NixOS/patchelf/issues/10).
    """
    with library.open("rb") as file:
        header = file.read(64)
        start, size, number = (*struct.unpack_from("<Q", header, 32), *struct.unpack_from("<HH", header, 54))
        file.seek(start)
        table = file.read(size * number)
    for at in range(0, size * number, size):
        kind, _, offset, address = struct.unpack_from("<IIQQ", table, at)
        (alignment,) = struct.unpack_from("<Q", table, at + 48)
        if kind == LOAD and alignment > 1 and offset % alignment != address % alignment:
            return False
    return True
