"""Damaged files are moved aside, so that what is built in their place cannot be damaged by them."""

import contextlib
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from candor.index.translated import translated

MARK = ".damaged-"


def set_aside(files: Iterable[Path]) -> None:
    """Renames files and folders to their names with the date; only the newest of each is kept.

    Raises FolderNotWritable, DiskFull.
    """
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%f")
    for file in files:
        if file.exists():
            erase(file)
            with translated(file.parent):
                file.rename(file.with_name(f"{file.name}{MARK}{stamp}"))


def kept(folder: Path) -> list[Path]:
    """What was set aside in a folder, the oldest first."""
    return sorted(folder.glob(f"*{MARK}*"), key=lambda file: file.name.partition(MARK)[2])


def erase(file: Path) -> None:
    """Deletes what was set aside of a file or folder."""
    for old in file.parent.glob(f"{file.name}{MARK}*"):
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                old.unlink()
