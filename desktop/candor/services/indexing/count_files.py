"""Counting what a person is about to give."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH112, PTH120

import os
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from candor.model.amount import Amount
from candor.model.collection import DEFAULT_IGNORED
from candor.services.indexing.ignoring import Ignoring
from candor.services.indexing.scan import list_files
from candor.services.ports import Reads
from candor.services.threads import Threads

MOST = 100_000  # files; a person who drags a whole disk over the window need not know how many more there are


class _GivenUp(Exception):
    """Enough was counted, or nobody waits for it any more."""


async def count_files(
    paths: Sequence[Path], *, reader: Reads, threads: Threads, skip: Collection[bytes] = (), most: int = MOST
) -> Amount:
    """Lists what these files and folders hold, without reading any of it; ends soon when it is cancelled.

    What a new collection ignores is not counted.
    """
    unwanted = threading.Event()
    try:
        return await threads.look(_count, paths, reader.can_read, skip, lambda: unwanted.is_set(), most)
    finally:
        unwanted.set()


def _count(
    paths: Sequence[Path],
    can_read: Callable[[Path], bool],
    skip: Collection[bytes],
    unwanted: Callable[[], bool],
    most: int,
) -> Amount:
    files, folders = 0, 0

    def counted(path: Path) -> bool:
        nonlocal files
        if unwanted() or files >= most:
            raise _GivenUp
        found = can_read(path)
        files += found
        return found

    try:
        for path in paths:
            location = os.path.abspath(os.fsencode(path))  # noqa: PTH100
            if os.path.isdir(location):
                listing = list_files(location, counted, skip, Ignoring(location, DEFAULT_IGNORED))
                folders += len({os.path.dirname(each) for each in listing.files})
            else:
                counted(path)
    except _GivenUp:
        return Amount(files, folders, more=True)
    return Amount(files, folders)
