"""The file of a backup: a plain description, and the encrypted conversations with what belongs to them."""

import hashlib
import os
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import IO, Annotated, Literal

import msgspec

from candor.model.errors import BackupTooNew, BackupUnusable, NotRestored, NotSaved
from candor.model.vault_record import KeySlot
from candor.settings.replacing import sync_folder

VERSION = 1
HEAD, CONTENT = "backup.json", "conversations.sqlite"
LONGEST_HEAD = 100_000  # bytes
PIECE = 1 << 20
COSTLIEST = (2**20, 32, 16)
"""The most that scrypt may be told to take: a file somebody made must not keep the machine busy for hours."""


class Head(msgspec.Struct, frozen=True):
    """What is said of a backup in plain text: nothing of what is in it."""

    format: Literal["candor-backup"]
    version: int
    candor: str
    made: float
    fingerprint: str
    passphrase: KeySlot
    size: Annotated[int, msgspec.Meta(ge=1)]
    sha256: str


def digest_of(file: Path) -> str:
    """The SHA-256 of a file in hex digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def put_together(head: Head, content: Path, path: Path) -> None:
    """Writes the file as a whole, on the disk when it returns; until then what stood there stays. Raises NotSaved."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".candor-")
        try:
            with os.fdopen(handle, "wb") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
                    bundle.writestr(HEAD, msgspec.json.format(msgspec.json.encode(head)))
                    bundle.write(content, CONTENT)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        finally:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)  # it is there only where it did not become the file
        sync_folder(path.parent)
    except OSError as error:
        raise NotSaved(path.name, error.strerror or str(error)) from error


def head_of(path: Path) -> Head:
    """What is said of a backup. Raises BackupUnusable, BackupTooNew."""
    try:
        with zipfile.ZipFile(path) as bundle:
            described = bundle.getinfo(HEAD)
            if described.file_size > LONGEST_HEAD:
                raise BackupUnusable("its description is far too long")
            text = bundle.read(described)
        head = msgspec.json.decode(text, type=Head)
    except OSError as error:
        raise BackupUnusable(error.strerror or "it cannot be opened") from error
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, msgspec.DecodeError) as error:
        raise BackupUnusable("it is none, or it is damaged") from error
    slot = head.passphrase
    if any(asked > most for asked, most in zip((slot.n, slot.r, slot.p), COSTLIEST, strict=True)):
        raise BackupUnusable("its key would take hours to make")
    if head.version > VERSION:
        raise BackupTooNew
    return head


def take_out(path: Path, head: Head, into: Path) -> None:
    """Writes the content into a new file, once it is known to be whole. Raises BackupUnusable, NotRestored."""
    try:
        with zipfile.ZipFile(path) as bundle:
            found = bundle.getinfo(CONTENT)
            if found.compress_type != zipfile.ZIP_STORED or found.file_size != head.size:
                raise BackupUnusable("a part of it is missing")
            with bundle.open(found) as content:
                found_digest = _copied(content, into)
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise BackupUnusable("it is damaged") from error
    except OSError as error:
        raise NotRestored(error.strerror or str(error)) from error
    if found_digest != head.sha256:
        raise BackupUnusable("it is damaged")


def _copied(content: IO[bytes], into: Path) -> str:
    digest = hashlib.sha256()
    with into.open("xb") as file:
        while piece := content.read(PIECE):
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()
