"""Writing a text to a file, whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from candor.model.errors import NotSaved


def write_whole(text: str, path: Path) -> None:
    """Writes the whole text or nothing: what stood at the path stays until then. Raises NotSaved."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".candor-")
    except OSError as error:
        raise NotSaved(path.name, error.strerror or str(error)) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(name).unlink()
        raise NotSaved(path.name, error.strerror or str(error)) from error
