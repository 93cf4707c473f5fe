"""What may lie in a folder beside ordinary files: links, pipes, devices, and names that nobody expects. Unix."""

# Paths are bytes here: not every name is Unicode, and some paths are longer than the system takes at once.
# ruff: noqa: PTH118

import os
import socket
import stat
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

LONGEST = 4_000  # bytes; the system takes 4,095 at once
NAMES: Mapping[str, bytes] = MappingProxyType(
    {
        "not Unicode": b"caf\xe9 \xff\xfe.txt",
        "a line end": b"two\nlines\r.txt",
        "right to left": "invoice\u202etxt.fdp.txt".encode(),
        "emoji": "👩‍👩‍👧 family.txt".encode(),
        "as long as may be": b"n" * 251 + b".txt",
        "spaces": b"  two spaces  .txt",
        "an option": b"--rebuild.txt",
        "marks of a shell": b"$(touch x) `y` ; * ? \\ \" '.txt",
        "an escape": b"\x1b[31mred\x07.txt",
        "combining letters": "e\u0301e\u0301.txt".encode(),
        "a percent": b"%s%n%00.txt",
        "two endings": b"report.pdf.txt",
        "an address": b"https:.txt",
    }
)


def odd_names(folder: Path) -> list[bytes]:
    """Writes files with these names; returns their paths. All hold words and are to be indexed."""
    made = [os.path.join(os.fsencode(folder), name) for name in NAMES.values()]
    for number, path in enumerate(made):
        with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(f"Words of the oddly named file number {number}.")
    return made


def deep_file(folder: Path, length: int = LONGEST) -> bytes:
    """Writes a file whose path has so many bytes, or a few more where that would cut its name; returns the path."""
    path = os.fsencode(folder)
    here = os.open(folder, os.O_RDONLY)
    while len(path) < length:
        name = b"d" * max(1, min(200, length - len(path) - len(b"//a.txt")))
        path = os.path.join(path, name)
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
        if length - len(path) <= len(b"/a.txt"):
            break
    file = os.open(b"a.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(file, b"Words at the end of a very long way.")
    os.close(file)
    os.close(here)
    return os.path.join(path, b"a.txt")


def links(folder: Path, outside: Path) -> list[Path]:
    """Makes links of every kind; `outside` is a file beside the folder. None may be followed."""
    made = [folder / name for name in ("out.txt", "loop.txt", "back.txt", "up", "nowhere.txt", "device.txt", "own")]
    for link, target in zip(
        made, (outside, "back.txt", "loop.txt", "..", "missing.txt", "/dev/zero", "own"), strict=True
    ):
        link.symlink_to(target)
    return made


def no_files(folder: Path) -> list[Path]:
    """Makes a pipe, a socket, a folder named like a file and, where that is allowed, a device."""
    pipe, device, named = folder / "pipe.txt", folder / "device of zeros.txt", folder / "a folder.pdf"
    os.mkfifo(pipe)
    named.mkdir()
    door = folder / "s.txt"
    with socket.socket(socket.AF_UNIX) as listening:
        before = Path.cwd()
        os.chdir(folder)  # a socket's path may have a hundred bytes
        try:
            listening.bind(door.name)
        finally:
            os.chdir(before)
    made = [pipe, named, door]
    try:
        os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 5))
    except (PermissionError, OSError):
        return made
    return [*made, device]
