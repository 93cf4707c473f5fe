"""Listing what a folder holds, without reading any of it."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH116, PTH118, PTH123

import hashlib
import os
import stat
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from candor.model.document import Fingerprint

# Windows: folders and files that lead elsewhere. Other reparse points are ordinary files kept in a cloud.
LINK_TAGS = (0xA0000003, 0xA000000C)
HIDDEN_ATTRIBUTE = 0x2  # Windows
HIDDEN_FLAG = 0x8000  # macOS


@dataclass(frozen=True, slots=True)
class Listing:
    """The files found, by the bytes of their path, with size and modification time.

    What lies below `unlisted` folders is unknown, because they could not be opened.
    """

    files: dict[bytes, Fingerprint] = field(default_factory=dict)
    unlisted: list[bytes] = field(default_factory=list)


def list_files(folder: bytes, can_read: Callable[[Path], bool], skip: Collection[bytes] = ()) -> Listing:
    """Lists the files below a folder that some reader can read, without links, hidden names and `skip` folders."""
    listing = Listing()
    todo = [folder]
    while todo:
        here = todo.pop()
        try:
            entries = os.scandir(here)
        except OSError:
            listing.unlisted.append(here)
            continue
        with entries:
            for entry in _shown_entries(entries):
                if entry.is_dir(follow_symlinks=False):
                    if entry.path not in skip:
                        todo.append(entry.path)
                elif entry.is_file(follow_symlinks=False) and can_read(Path(os.fsdecode(entry.path))):
                    listing.files[entry.path] = _fingerprint(entry.stat(follow_symlinks=False))
    return listing


def fingerprint(location: bytes) -> Fingerprint:
    """Size and modification time of one file. Raises OSError."""
    return _fingerprint(os.stat(location))


def digest(location: bytes) -> str:
    """SHA-256 of a file's bytes in hex. Raises OSError."""
    with open(location, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_below(location: bytes, folder: bytes) -> bool:
    """Whether a path is the folder itself or lies in it."""
    return location == folder or location.startswith(os.path.join(folder, b""))


def is_hidden_below(location: bytes, folder: bytes) -> bool:
    """Whether some name between the folder and the path begins with a dot, so that listing the folder misses it."""
    return any(name.startswith(b".") for name in location[len(folder) :].split(os.fsencode(os.sep)))


def _shown_entries(entries: Iterator["os.DirEntry[bytes]"]) -> Iterator["os.DirEntry[bytes]"]:
    for entry in entries:
        if entry.name.startswith(b".") or entry.is_symlink():
            continue
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            continue  # gone since it was listed
        if getattr(status, "st_reparse_tag", 0) not in LINK_TAGS and not _is_hidden(status):
            yield entry


def _is_hidden(status: os.stat_result) -> bool:
    return bool(
        getattr(status, "st_file_attributes", 0) & HIDDEN_ATTRIBUTE or getattr(status, "st_flags", 0) & HIDDEN_FLAG
    )


def _fingerprint(status: os.stat_result) -> Fingerprint:
    return Fingerprint(size=status.st_size if stat.S_ISREG(status.st_mode) else 0, modified_ns=status.st_mtime_ns)
