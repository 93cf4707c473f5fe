"""What is given with a question."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Attaching:
    """Copies that Candor keeps until what they were given to is forgotten.

    Each is then read into a collection as any file is (`Verbs.index`); one that is not is gone an hour later, or when
    it is dropped. All raise FolderNotWritable, DiskFull.
    """

    copy: Callable[[Path], Awaitable[Path]]
    """Copies a file; returns where the copy lies. Raises FileUnreadable."""
    write: Callable[[str, bytes], Awaitable[Path]]
    """Keeps what was pasted as a file of that name; returns where it lies."""
    drop: Callable[[Path], Awaitable[None]]
    """Deletes a copy that was given to nothing."""
