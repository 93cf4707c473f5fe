"""The folder of the index and the files in it: what they hold is as private as the documents."""

import contextlib
import os
from pathlib import Path

from candor.index.translated import translated


def make_private(folder: Path) -> None:
    """Makes the folder where it is missing, and its owner the only one who may look into it.

    On Windows the folder has the rights of the one above it. Raises FolderNotWritable, DiskFull.
    """
    with translated(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # somebody else's folder, or a disk that knows no rights
        folder.chmod(folder.stat().st_mode & 0o700)


def make_file_private(file: Path) -> None:
    """Makes a file where it is missing, and its owner the only one who may read it: SQLite gives its logs its rights.

    Raises OSError.
    """
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    keep_private(str(file))


def keep_private(path: str) -> None:
    """Takes from others what another library gave them. On Windows files have the rights of their folder."""
    if os.name != "nt":
        with contextlib.suppress(OSError):
            mode = os.stat(path).st_mode  # noqa: PTH116  # thousands of names, after each commit
            if mode & 0o077:
                os.chmod(path, mode & 0o700)  # noqa: PTH101
