"""A file's bytes, read once."""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from candor.documents.limits import Limits, shown_size
from candor.model.errors import FileUnreadable, ReadingTooLarge


@dataclass(frozen=True, slots=True)
class Content:
    """What a format's reader works on.

    `digest` is the SHA-256 of `data` in hex: text and digest come from the same bytes, even when the file changes
    meanwhile. `characters` is the most text it may make.
    """

    data: bytes
    digest: str
    characters: int

    def checked(self, text: str) -> str:
        """The same text. Raises ReadingTooLarge when it is longer than allowed."""
        if len(text) > self.characters:
            raise too_long(self.characters)
        return text


def content_of(path: Path, limits: Limits) -> Content:
    """Reads a file. Raises FileUnreadable, ReadingTooLarge."""
    try:
        # O_NONBLOCK, or opening a named pipe waits for its writer for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            data = _read(handle, limits)
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise FileUnreadable("The file is no longer there") from error
    except PermissionError as error:
        raise FileUnreadable("This account may not open the file") from error
    except OSError as error:
        raise FileUnreadable(f"The file cannot be opened ({error.strerror or error})") from error
    return Content(data, hashlib.sha256(data).hexdigest(), limits.characters)


def too_long(characters: int) -> ReadingTooLarge:
    """The error for a text of more characters than allowed."""
    return ReadingTooLarge(f"{characters:,} characters of text")


def _read(handle: int, limits: Limits) -> bytes:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        raise FileUnreadable("This is not a regular file")
    if found.st_size > limits.file_size:
        raise ReadingTooLarge(f"{shown_size(limits.file_size)}, and the file has {shown_size(found.st_size)}")
    parts = []
    left = limits.file_size
    while left > 0 and (part := os.read(handle, min(left, 1 << 24))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
