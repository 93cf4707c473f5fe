"""Listing what a folder holds, without reading any of it."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH118

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from candor.model.document import Fingerprint, Origin, origin_of
from candor.services.indexing.ignoring import Ignoring

# Windows: folders and files that lead elsewhere. Other reparse points are ordinary files kept in a cloud.
LINK_TAGS = (0xA0000003, 0xA000000C)
HIDDEN_ATTRIBUTE = 0x2  # Windows
HIDDEN_FLAG = 0x8000  # macOS


@dataclass(frozen=True, slots=True)
class Listing:
    """The files found, by the bytes of their path, with size and modification time.

    What lies below `unlisted` folders is not wholly known, because they, or something in them, may not be looked into.
    """

    files: dict[bytes, Fingerprint] = field(default_factory=dict)
    unlisted: list[bytes] = field(default_factory=list)


def list_files(
    folder: bytes,
    can_read: Callable[[Path], bool],
    skip: Collection[bytes] = (),
    ignoring: Ignoring | None = None,
) -> Listing:
    """Lists the files below a folder that some reader can read.

    Links, hidden names, `skip` files and folders, and what is ignored are left out.
    """
    ignoring = ignoring or Ignoring()
    listing = Listing()
    todo = [folder]
    while todo:
        here = todo.pop()
        try:
            todo += _list_one(here, can_read, skip, ignoring, listing)
        except FileNotFoundError:
            if here == folder:
                listing.unlisted.append(here)  # else it went since it was listed
        except OSError:
            listing.unlisted.append(here)
    return listing


def fingerprint(status: os.stat_result) -> Fingerprint:
    """Size and modification time of one file."""
    return Fingerprint(size=status.st_size if stat.S_ISREG(status.st_mode) else 0, modified_ns=status.st_mtime_ns)


def digest(location: bytes) -> str:
    """SHA-256 of a file's bytes in hex. Raises OSError, also where something else stands in the file's place now."""
    with open(location, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a file")
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_below(location: bytes, folder: bytes) -> bool:
    """Whether a path is the folder itself or lies in it."""
    return location == folder or location.startswith(os.path.join(folder, b""))


def lies_in(location: bytes, where: bytes) -> bool:
    """Whether something of the library is at a location or in that folder; a page has no other pages in it."""
    return location == where if origin_of(where) is not Origin.FILE else is_below(location, where)


def is_left_out(location: bytes, folder: bytes, skip: Collection[bytes] = ()) -> bool:
    """Whether listing the folder misses a path below it, because some name on the way is hidden, a link or skipped."""
    here = folder
    for name in location[len(folder) :].split(os.fsencode(os.sep)):
        if not name:
            continue
        here = os.path.join(here, name)
        if name.startswith(b".") or here in skip:
            return True
        try:
            status = os.lstat(here)
        except OSError:
            continue  # what is not there is neither hidden nor a link
        if not _is_shown(status):
            return True
    return False


def _without_waiting(location: str, flags: int) -> int:
    """A named pipe waits for its writer otherwise, for ever."""
    return os.open(location, flags | getattr(os, "O_NONBLOCK", 0))


def _list_one(
    folder: bytes, can_read: Callable[[Path], bool], skip: Collection[bytes], ignoring: Ignoring, listing: Listing
) -> list[bytes]:
    """Adds the files of one folder to the listing and returns the folders in it. Raises OSError."""
    folders = []
    is_whole = True
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if entry.name.startswith(b".") or not _is_shown(status := entry.stat(follow_symlinks=False)):
                    continue
            except FileNotFoundError:
                continue  # gone since it was listed
            except OSError:
                is_whole = False
                continue
            is_folder = stat.S_ISDIR(status.st_mode)
            # By its name alone: a whole path for each of a hundred thousand files takes seconds.
            if not is_folder and not (stat.S_ISREG(status.st_mode) and can_read(Path(os.fsdecode(entry.name)))):
                continue
            if entry.path in skip or ignoring.leaves_out(entry.path, is_folder=is_folder):
                continue
            if is_folder:
                folders.append(entry.path)
            else:
                listing.files[entry.path] = Fingerprint(status.st_size, status.st_mtime_ns)
    if not is_whole:
        listing.unlisted.append(folder)
    return folders


def _is_shown(status: os.stat_result) -> bool:
    """Whether an entry, looked at without following it, is neither a link nor hidden by its system."""
    attributes, flags = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    is_hidden = attributes & HIDDEN_ATTRIBUTE or flags & HIDDEN_FLAG
    return not (stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) in LINK_TAGS or is_hidden)
