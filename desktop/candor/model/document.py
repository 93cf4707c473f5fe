"""A file the person gave to Candor."""

import hashlib
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from candor.model.failure import Failure

TABLE = b"table+"


class DocumentState(StrEnum):
    """Where a document stands on its way into the index.

    READING and EMBEDDING are said of a file while a run is at it and never stored: after a kill it is WAITING again.
    SKIPPED ones are left out on purpose: by the person, or because they are too large; `failure` says why.
    """

    WAITING = "waiting"
    READING = "reading"
    EMBEDDING = "embedding"
    INDEXED = "indexed"
    FAILED = "failed"
    SKIPPED = "skipped"


class Origin(StrEnum):
    """What kind of thing a document is."""

    FILE = "file"
    PAGE = "page"
    TABLE = "table"


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
    """One file of the library, or a web page or a table of a database.

    `location` holds the path's own bytes (os.fsencode), because not every file name is Unicode; the address of a web
    page (http or https); or of a table: "table+" and SQLAlchemy's URL of the database without its password, "#" and
    the table's name. `root` is the file or folder the person gave, as bytes too. `id` stays when a file is renamed.

    `pages` counts pages, slides or sheets and is None for formats without any; `empty_pages` have no text,
    `recognized_pages` were read by text recognition. `characters` counts the extracted text, `passages` what search can
    find. `language` is an ISO 639-1 code or "". `failure` is set when `state` is FAILED or SKIPPED; `tries` counts how
    often reading failed since the file last changed. `indexed_at` is Unix time in seconds, 0 if never.
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
    tries: int = 0
    empty_pages: int = 0
    recognized_pages: int = 0
    language: str = ""

    @property
    def origin(self) -> Origin:
        """What kind of thing it is, told by its location."""
        return origin_of(self.location)

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
        """What `name_at` says of its location."""
        return name_at(self.location)


def name_at(location: bytes) -> str:
    """A file's name, a page's address without its scheme, or a table's name, as text that can always be printed."""
    origin = origin_of(location)
    if origin is Origin.PAGE:
        return shown(location).partition("://")[2].rstrip("/")
    return table_of(location)[1] if origin is Origin.TABLE else shown(os.path.basename(location))


def origin_of(location: bytes) -> Origin:
    """What kind of thing a location names: paths are absolute, so none begins like an address."""
    if location.startswith((b"https://", b"http://")):
        return Origin.PAGE
    return Origin.TABLE if location.startswith(TABLE) else Origin.FILE


def table_location(database: bytes, table: str) -> bytes:
    """The location of a table in a database, whose address has no password."""
    name = table.replace("%", "%25").replace("#", "%23")
    return TABLE + database + b"#" + name.encode("utf-8", "surrogatepass")


def table_of(location: bytes) -> tuple[bytes, str]:
    """The address of the database and the name of the table that a location names."""
    database, _, name = location.removeprefix(TABLE).rpartition(b"#")
    return database, shown(name).replace("%23", "#").replace("%25", "%")


def document_id(location: bytes) -> str:
    """The key of a document first seen at this path: 32 hex digits of the SHA-256 of its bytes.

    It goes with the document when that is renamed; who gives out a key looks whether it is still taken.
    """
    return hashlib.sha256(location).hexdigest()[:32]


def shown(name: bytes) -> str:
    """A path or file name as valid Unicode; bytes that are not UTF-8 become U+FFFD."""
    return (
        os.fsdecode(name).encode("utf-8", "replace").decode("utf-8")
        if os.name == "nt"
        else name.decode("utf-8", "replace")
    )
