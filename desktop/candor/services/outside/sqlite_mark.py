"""Whether a SQLite file changed since a table of it was read."""

import contextlib
import os

from candor.model.document import Fingerprint

SQLITE = b"sqlite:///"


def sqlite_mark(database: bytes) -> Fingerprint | None:
    """Size and time of the file and of the log beside it; None where there is no such file, or it is a server."""
    if not database.startswith(SQLITE):
        return None
    file = database.removeprefix(SQLITE)
    try:
        found = [os.stat(file)]  # noqa: PTH116  # bytes, which pathlib has not
    except OSError:
        return None
    with contextlib.suppress(OSError):
        found.append(os.stat(file + b"-wal"))  # noqa: PTH116
    return Fingerprint(sum(each.st_size for each in found), max(each.st_mtime_ns for each in found))
