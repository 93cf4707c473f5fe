"""The way to a file: below the folder a person chose it leads through no link, whatever happened since the listing."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH114, PTH118

import errno
import os

from candor.model.errors import FileUnreadable

# O_NONBLOCK, or opening a named pipe waits for its writer for ever; no terminal becomes this process's own.
READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
# A folder that may be passed but not listed can be opened as a place only, where the system knows that.
FOLDER = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)
NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def opened(path: bytes, root: bytes = b"") -> int:
    """A handle for reading; close it. Below the folder `root` no link is followed. Raises OSError, FileUnreadable."""
    names = _below(path, root)
    if not names:
        return os.open(path, READ)
    if os.open not in os.supports_dir_fd:  # Windows
        if _is_linked(path, root):
            raise _led_away()
        return os.open(path, READ)
    try:
        return _walked(root, names)
    except OSError as error:
        # ENOTDIR: a folder on the way is now a link, or a file.
        if error.errno in (errno.ELOOP, errno.ENOTDIR, errno.EMLINK):
            raise _led_away() from error
        raise


def _walked(root: bytes, names: list[bytes]) -> int:
    """Opens one name after another, each in the folder opened before: nothing can be swapped on the way."""
    here = os.open(root, FOLDER)
    for name in names[:-1]:
        folder = here
        try:
            here = os.open(name, FOLDER | NO_LINK, dir_fd=folder)
        finally:
            os.close(folder)
    try:
        return os.open(names[-1], READ | NO_LINK, dir_fd=here)
    finally:
        os.close(here)


def _below(path: bytes, root: bytes) -> list[bytes]:
    """The names that lead from the root to the path; none where it is not below it."""
    folder = os.path.join(root, b"") if root else b""
    if not folder or not path.startswith(folder):
        return []
    return [name for name in path[len(folder) :].split(os.fsencode(os.sep)) if name]


def _is_linked(path: bytes, root: bytes) -> bool:
    here = root
    for name in _below(path, root):
        here = os.path.join(here, name)
        if os.path.islink(here):
            return True
    return False


def _led_away() -> FileUnreadable:
    return FileUnreadable("A link stands where the file was, and Candor follows none")
