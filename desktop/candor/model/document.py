"""A file the person gave to Candor."""

import hashlib
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from candor.model.failure import Failure


class DocumentState(StrEnum):
    """Where a document stands on its way into the index."""

    WAITING = "waiting"
    READING = "reading"
    INDEXED = "indexed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What tells whether a file changed: size in bytes, modification time in ns, and SHA-256 of its bytes in hex.

    `digest` is "" until the content was read.
    """

    size: int
    modified_ns: int
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the library.

    `location` holds the path's own bytes (os.fsencode), because not every file name is Unicode. `root` is the file
    or folder the person gave, as bytes too. `pages` is None for formats without pages; `characters` counts the
    extracted text, `passages` what search can find. `failure` is set when `state` is FAILED. `indexed_at` is Unix
    time in seconds, 0 if never.
    """

    id: str
    location: bytes
    root: bytes
    fingerprint: Fingerprint
    state: DocumentState = DocumentState.WAITING
    kind: str = ""
    pages: int | None = None
    characters: int = 0
    passages: int = 0
    failure: Failure | None = None
    indexed_at: float = 0.0

    @property
    def path(self) -> Path:
        """The file's path as the operating system knows it."""
        return Path(os.fsdecode(self.location))

    @property
    def shown_path(self) -> str:
        """The path as text that can always be printed and stored; odd bytes become U+FFFD."""
        return shown(self.location)

    @property
    def name(self) -> str:
        """The file name as text that can always be printed."""
        return shown(os.path.basename(self.location))


def document_id(location: bytes) -> str:
    """The document's key: 32 hex digits of the SHA-256 of its path's bytes."""
    return hashlib.sha256(location).hexdigest()[:32]


def shown(name: bytes) -> str:
    """A path or file name as valid Unicode; bytes that are not UTF-8 become U+FFFD."""
    return (
        os.fsdecode(name).encode("utf-8", "replace").decode("utf-8")
        if os.name == "nt"
        else name.decode("utf-8", "replace")
    )
