"""The verb: bring a backup back. What is here stays as it is; only what is missing is added."""

from pathlib import Path

from candor.model.archive import Restored
from candor.model.errors import (
    BackupPhraseWrong,
    BackupTooNew,
    BackupUnusable,
    ChatsDamaged,
    ChatsTooNew,
    PassphraseWrong,
    VaultDamaged,
)
from candor.model.protection import Lock
from candor.model.vault_record import VaultRecord
from candor.services.archive.archive_parts import ArchiveParts
from candor.services.archive.backup import workshop
from candor.services.archive.belongings import Belongings, put_back, read_back
from candor.services.archive.bundle import CONTENT, Head, head_of, take_out
from candor.services.archive.own_settings import bring_back
from candor.services.vault_ports import WrapsKeys


async def restore(path: Path, passphrase: str, parts: ArchiveParts) -> Restored:
    """Checks all of it, then adds what is missing: conversations as one, then the library, then settings.

    Stopped in between, the same call again goes on. Raises BackupUnusable, BackupTooNew, BackupPhraseWrong,
    NotRestored, VaultError, ChatsError, IndexingError, SettingsError.
    """
    head = await parts.threads.look(head_of, path)
    (came, there, kept), belongings = await parts.threads.keep(_merged, path, head, passphrase, parts)
    places, pins = await parts.threads.write(lambda: put_back(belongings, parts.index()))
    chosen = bring_back(belongings.settings, parts.settings)
    return Restored(came, there, kept, places, pins, chosen)


def _merged(path: Path, head: Head, passphrase: str, parts: ArchiveParts) -> tuple[tuple[int, int, int], Belongings]:
    key = _key(passphrase, head, parts.slots)
    chats = parts.chats()
    with workshop(parts.home) as folder:
        content = folder / CONTENT
        take_out(path, head, content)
        try:
            other = parts.another(content, key)
        except ChatsTooNew as error:
            raise BackupTooNew from error
        except ChatsDamaged as error:
            raise BackupUnusable("its conversations are damaged") from error
        try:
            belongings = read_back(other.beside())
            return chats.merge(other), belongings
        except ChatsDamaged as error:
            raise BackupUnusable("its conversations are damaged") from error
        finally:
            other.close()


def _key(passphrase: str, head: Head, slots: WrapsKeys) -> bytes:
    try:
        return slots.key(passphrase, VaultRecord(Lock.PHRASE, head.fingerprint, passphrase=head.passphrase))
    except PassphraseWrong as error:
        raise BackupPhraseWrong from error
    except VaultDamaged as error:
        raise BackupUnusable("its key makes no sense") from error
