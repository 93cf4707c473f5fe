"""LanceDB's errors, in Candor's words."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from candor.model.errors import DiskFull, FolderNotWritable, IndexDamaged, IndexingError

# ENOSPC and EDQUOT as Rust words them on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
_FULL = ("(os error 28)", "(os error 122)", "(os error 112)", "(os error 39)", "no space left", "disk quota exceeded")
# EACCES, EPERM and EROFS, ERROR_ACCESS_DENIED and ERROR_WRITE_PROTECT; numbers alone mean other things elsewhere.
_FORBIDDEN = (
    "permission denied", "operation not permitted", "read-only file system", "access is denied", "write protected"
)  # fmt: skip
# A file stands where the folder should be.
_IN_THE_WAY = (errno.EEXIST, errno.ENOTDIR)
# What Rust adds for its own developers: the kind of error before the words, the line of its source after them.
_INTERNALS = re.compile(r"^(lance error: |LanceError\(\w+\): )+|,[^,]*\.rs:\d+.*$|\S*\.rs:\d+.*$")


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Raises DiskFull, FolderNotWritable or IndexDamaged for what LanceDB, pyarrow and the system raise inside.

    LanceDB has no error classes of its own: its errors are the built-in ones with a message from Rust. `folder` is
    the one that is said not to be writable.
    """
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:
        raise _meaning(error, folder) from error


def _meaning(error: Exception, folder: Path) -> IndexingError:
    words = str(error)
    if any(sign in words.lower() for sign in _FULL):
        return DiskFull()
    in_the_way = isinstance(error, OSError) and error.errno in _IN_THE_WAY
    if in_the_way or any(sign in words.lower() for sign in _FORBIDDEN):
        return FolderNotWritable(str(folder))
    return IndexDamaged(_INTERNALS.sub("", words.strip().partition("\n")[0])[:200] or type(error).__name__)
