"""The folder of the index: what it holds is as private as the documents."""

import contextlib
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
