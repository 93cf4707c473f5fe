"""The verb: everything as one encrypted file."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from candor.model.errors import FolderNotWritable, PassphraseTooShort
from candor.model.vault_record import fingerprint
from candor.services.archive.archive_parts import ArchiveParts
from candor.services.archive.belongings import gathered
from candor.services.archive.bundle import CONTENT, VERSION, Head, digest_of, put_together
from candor.services.archive.own_settings import differing
from candor.services.vault.relocking import LEAST

BESIDE = "backup.partial-"


async def backup(path: Path, passphrase: str, parts: ArchiveParts) -> None:
    """Writes everything under a passphrase.

    Raises PassphraseTooShort, NotSaved, VaultError, ChatsError, IndexingError.
    """
    if len(passphrase) < LEAST:
        raise PassphraseTooShort(LEAST)
    chosen = differing(parts.settings)
    beside = await parts.threads.read(lambda: gathered(parts.index(), chosen))
    await parts.threads.keep(_written, path, passphrase, beside, parts)


def _written(path: Path, passphrase: str, beside: bytes, parts: ArchiveParts) -> None:
    key = parts.slots.new_key()
    with workshop(parts.home) as folder:
        copy = parts.chats().copy_to(folder / CONTENT, key, beside)
        head = Head(
            format="candor-backup",
            version=VERSION,
            candor=parts.candor,
            made=time.time(),
            fingerprint=fingerprint(key),
            passphrase=parts.slots.by_passphrase(passphrase, key),
            size=copy.stat().st_size,
            sha256=digest_of(copy),
        )
        put_together(head, copy, path)


@contextmanager
def workshop(home: Path) -> Iterator[Path]:
    """A folder for what is half done, encrypted as all of it is; what a stopped program left there goes first."""
    for left in home.glob(f"{BESIDE}*"):
        shutil.rmtree(left, ignore_errors=True)
    try:
        folder = Path(tempfile.mkdtemp(prefix=BESIDE, dir=home))
    except OSError as error:
        raise FolderNotWritable(str(home)) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
