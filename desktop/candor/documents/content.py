"""A file's bytes, read once."""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from candor.documents.limits import PLACES, Limits, shown_size
from candor.documents.recognition.recognition import Recognition
from candor.documents.way import opened
from candor.model.errors import FileUnreadable, ReadingTooLarge


@dataclass(frozen=True, slots=True)
class Content:
    """What a format's reader works on.

    `digest` is the SHA-256 of `data` in hex: text and digest come from the same bytes, even when the file changes
    meanwhile. `characters` is the most text it may make. `recognition` reads pages that are pictures.
    """

    data: bytes
    digest: str
    characters: int
    recognition: Recognition = field(default_factory=Recognition)

    def checked(self, text: str) -> str:
        """The same text. Raises ReadingTooLarge when it is longer than allowed."""
        if len(text) > self.characters:
            raise too_long(self.characters)
        return text


def content_of(path: Path, limits: Limits, root: bytes = b"", recognition: Recognition | None = None) -> Content:
    """Reads a file; no link below the folder `root` is followed. Raises FileUnreadable, ReadingTooLarge."""
    try:
        handle = opened(os.fsencode(path), root)
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
    return Content(data, hashlib.sha256(data).hexdigest(), limits.characters, recognition or Recognition())


def too_long(characters: int) -> ReadingTooLarge:
    """The error for a text of more characters than allowed."""
    return ReadingTooLarge(f"{characters:,} characters of text")


def too_many_places() -> ReadingTooLarge:
    """The error for a text of more places than allowed."""
    return ReadingTooLarge(f"{PLACES:,} places")


def _read(handle: int, limits: Limits) -> bytes:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        raise FileUnreadable("This is not a regular file")
    _check(found.st_size, limits)
    parts, size = [], 0
    while part := os.read(handle, 1 << 24):
        size += len(part)
        _check(size, limits)  # it may grow while it is read
        parts.append(part)
    return b"".join(parts)


def _check(size: int, limits: Limits) -> None:
    if size > limits.file_size:
        raise ReadingTooLarge(f"{shown_size(limits.file_size)}, and the file has {shown_size(size)}")
