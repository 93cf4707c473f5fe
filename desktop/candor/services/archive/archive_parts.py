"""What the verbs about backups work with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from candor.services.archive.own_settings import KeepsSettings
from candor.services.archive_ports import Copied, Given
from candor.services.threads import Threads
from candor.services.vault_ports import WrapsKeys


@dataclass(frozen=True, slots=True)
class ArchiveParts:
    """`chats` and `index` are opened by the first call; `another` opens a copy of conversations under its key."""

    candor: str
    home: Path
    chats: Callable[[], Copied]
    another: Callable[[Path, bytes], Copied]
    index: Callable[[], Given]
    settings: KeepsSettings
    slots: WrapsKeys
    threads: Threads
