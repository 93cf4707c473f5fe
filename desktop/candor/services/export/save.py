"""Writing a file, whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from candor.model.errors import NotSaved


def write_whole(content: str | bytes, path: Path) -> None:
    """Writes everything or nothing, a text as UTF-8: what stood at the path stays until then. Raises NotSaved.

    A link stays a link, and the file behind it is written. A device or a pipe is written to, for a file in its place
    would be the end of it.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            _write(data, os.open(path, os.O_WRONLY))
        else:
            _put_in_place(data, _behind(path))
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead to one another, before Python 3.13
        raise NotSaved(path.name, getattr(error, "strerror", None) or str(error)) from error


def _behind(path: Path) -> Path:
    """The file itself. From Python 3.13 on links that lead to one another are resolved to one of them."""
    found = path.resolve()
    if found.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return found


def _put_in_place(data: bytes, path: Path) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".candor-")
    try:
        _write(data, handle)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _write(data: bytes, handle: int) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
